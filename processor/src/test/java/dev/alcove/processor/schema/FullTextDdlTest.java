// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.schema;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.processor.model.Models.database;
import static dev.alcove.processor.model.Models.table;

import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.model.TableBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class FullTextDdlTest {

  private static final MinimumSqlite ANDROID = new MinimumSqlite(3008006, 21);

  private static TableBuilder messages() {
    return table("messages").integer("id").primaryKey().text("content").fullText("content");
  }

  private static List<String> sqlOf(MinimumSqlite minimum, TableBuilder... tables) {
    return Ddl.of(database("chat").tables(tables).minimumSqlite(minimum).build()).sql();
  }

  private static String pairs(String column, String indent) {
    return CjkPairs.of(column, indent);
  }

  @Test
  void indexIsFts5OverAViewAndFollowsByThreeTriggers() {
    assertThat(sqlOf(MinimumSqlite.NEWEST, messages()).subList(1, 6))
        .containsExactly(
            "CREATE VIEW messages_text AS\nSELECT\n  source.id AS rowid,\n  "
                + pairs("source.content", "  ")
                + " AS content\nFROM messages AS source;",
            """
            CREATE VIRTUAL TABLE messages_fts USING fts5 (
              content,
              content='messages_text',
              content_rowid='rowid',
              tokenize='unicode61'
            );""",
            """
            CREATE TRIGGER messages_fts_insert
            AFTER INSERT ON messages BEGIN
              INSERT INTO messages_fts (rowid, content)
              SELECT rowid, content FROM messages_text WHERE rowid = new.id;
            END;""",
            """
            CREATE TRIGGER messages_fts_delete
            AFTER DELETE ON messages BEGIN
              INSERT INTO messages_fts (messages_fts, rowid, content)
              VALUES (
                'delete',
                old.id,
                %s);
            END;"""
                .formatted(pairs("old.content", "    ")),
            """
            CREATE TRIGGER messages_fts_update
            AFTER UPDATE OF id, content ON messages
            WHEN old.id <> new.id OR old.content IS NOT new.content COLLATE BINARY BEGIN
              INSERT INTO messages_fts (messages_fts, rowid, content)
              VALUES (
                'delete',
                old.id,
                %s);
              INSERT INTO messages_fts (rowid, content)
              SELECT rowid, content FROM messages_text WHERE rowid = new.id;
            END;"""
                .formatted(pairs("old.content", "    ")))
        .inOrder();
  }

  @Test
  void indexIsFts4ForAndroidAndForgetsBeforeAChange() {
    assertThat(sqlOf(ANDROID, messages()).subList(2, 7))
        .containsExactly(
            """
            CREATE VIRTUAL TABLE messages_fts USING fts4 (
              content,
              content="messages_text",
              tokenize=unicode61
            );""",
            """
            CREATE TRIGGER messages_fts_insert
            AFTER INSERT ON messages BEGIN
              INSERT INTO messages_fts (docid, content)
              SELECT rowid, content FROM messages_text WHERE rowid = new.id;
            END;""",
            """
            CREATE TRIGGER messages_fts_delete
            BEFORE DELETE ON messages BEGIN
              DELETE FROM messages_fts WHERE docid = old.id;
            END;""",
            """
            CREATE TRIGGER messages_fts_before_update
            BEFORE UPDATE OF id, content ON messages
            WHEN old.id <> new.id OR old.content IS NOT new.content COLLATE BINARY BEGIN
              DELETE FROM messages_fts WHERE docid = old.id;
            END;""",
            """
            CREATE TRIGGER messages_fts_after_update
            AFTER UPDATE OF id, content ON messages
            WHEN old.id <> new.id OR old.content IS NOT new.content COLLATE BINARY BEGIN
              INSERT INTO messages_fts (docid, content)
              SELECT rowid, content FROM messages_text WHERE rowid = new.id;
            END;""")
        .inOrder();
  }

  @Test
  void sqliteWhoseFts5MissesRowsHasFts4() {
    assertThat(sqlOf(new MinimumSqlite(3_018_000, 0), messages()).get(2)).contains("USING fts4");
    assertThat(sqlOf(new MinimumSqlite(3_021_000, 0), messages()).get(2)).contains("USING fts5");
  }

  @Test
  void tokenizerAndPrefixesAreWrittenAsEachModuleWantsThem() {
    TableBuilder notes =
        table("notes")
            .integer("id")
            .primaryKey()
            .text("order")
            .fullText("unicode61 remove_diacritics 0 tokenchars '-_'", List.of(2, 3), "order");

    assertThat(sqlOf(MinimumSqlite.NEWEST, notes).get(2))
        .isEqualTo(
            """
            CREATE VIRTUAL TABLE notes_fts USING fts5 (
              "order",
              content='notes_text',
              content_rowid='rowid',
              tokenize='unicode61 remove_diacritics 0 tokenchars ''-_''',
              prefix='2 3'
            );""");
    assertThat(sqlOf(ANDROID, notes).get(2))
        .isEqualTo(
            """
            CREATE VIRTUAL TABLE notes_fts USING fts4 (
              "order",
              content="notes_text",
              tokenize=unicode61 "remove_diacritics=0" "tokenchars=-_",
              prefix='2,3'
            );""");
  }

  @Test
  void fullTextComesAfterViewsAndItsTriggersAfterThoseOfTheUser() {
    List<String> names =
        Ddl.of(
                database("chat")
                    .tables(
                        messages().index("content").trigger("t", "AFTER DELETE ON messages …"),
                        table("a").integer("id").primaryKey().text("b").fullText("b"))
                    .view("v", "SELECT 1 AS one", table("v").integer("one").rowClass())
                    .build())
            .statements()
            .stream()
            .map(SchemaStatement::name)
            .toList();

    assertThat(names)
        .containsExactly(
            "messages",
            "idx_messages_content",
            "a",
            "v",
            "messages_text",
            "a_text",
            "messages_fts",
            "a_fts",
            "t",
            "messages_fts_insert",
            "messages_fts_delete",
            "messages_fts_update",
            "a_fts_insert",
            "a_fts_delete",
            "a_fts_update")
        .inOrder();
  }

  @Test
  void generatedColumnIsWatchedWhateverAnUpdateNames() {
    assertThat(
            sqlOf(
                    MinimumSqlite.NEWEST,
                    table("t")
                        .integer("id")
                        .primaryKey()
                        .text("a")
                        .text("b")
                        .generatedAs("upper(a)")
                        .fullText("b"))
                .get(5))
        .contains("AFTER UPDATE ON t\nWHEN old.id <> new.id OR old.b IS NOT new.b COLLATE BINARY");
  }
}

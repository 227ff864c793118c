// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.model.Removal.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a schema has by name, as the text of its statements tells. */
class PartsTest {

  private static List<String> titles(String... statements) {
    return Parts.of(List.of(statements)).all().stream()
        .map(part -> part.kind() + " " + part.table() + " " + part.name())
        .toList();
  }

  @Test
  void tablesHaveColumnsAndNothingElse() {
    assertThat(
            titles(
                """
                CREATE TABLE "order" (
                  id INTEGER PRIMARY KEY, -- the key, of course
                  "group" TEXT CHECK ("group" IN ('a', 'b,c')) DEFAULT 'x, y',
                  [two words] NUMERIC(10, 2) GENERATED ALWAYS AS (id * 2) VIRTUAL,
                  `check` TEXT,
                  UNIQUE ("group", `check`),
                  CONSTRAINT named CHECK (id > 0),
                  FOREIGN KEY (id) REFERENCES other (id)
                ) STRICT;\
                """))
        .containsExactly(
            "TABLE order order",
            "COLUMN order id",
            "COLUMN order group",
            "COLUMN order two words",
            "COLUMN order check")
        .inOrder();
  }

  @Test
  void indexesAndTriggersBelongToTheirTables() {
    assertThat(
            titles(
                "CREATE UNIQUE INDEX \"on\" ON \"a b\" (\"on\");",
                "CREATE INDEX i ON t (x) WHERE x IN (SELECT 1);",
                "CREATE TRIGGER tr AFTER UPDATE OF \"on\", b ON [a b] WHEN new.b > 0 BEGIN"
                    + " INSERT INTO t SELECT 1 FROM u JOIN v ON u.a = v.a; END;",
                "CREATE VIEW v AS SELECT * FROM t JOIN u ON t.a = u.a;"))
        .containsExactly("INDEX a b on", "INDEX t i", "TRIGGER a b tr", "VIEW v v")
        .inOrder();
  }

  @Test
  void fullTextIndexTakesItsViewAndTriggersAlong() {
    assertThat(
            titles(
                "CREATE TABLE messages (id INTEGER PRIMARY KEY, content TEXT);",
                "CREATE VIEW messages_text AS SELECT id AS rowid, content FROM messages;",
                "CREATE VIEW messages_texts AS SELECT 1;",
                "CREATE VIRTUAL TABLE messages_fts USING fts5(content, content='messages_text');",
                "CREATE TRIGGER messages_fts_insert AFTER INSERT ON messages BEGIN SELECT 1; END;",
                "CREATE TRIGGER messages_insert AFTER INSERT ON messages BEGIN SELECT 1; END;"))
        .containsExactly(
            "TABLE messages messages",
            "COLUMN messages id",
            "COLUMN messages content",
            "VIEW messages_texts messages_texts",
            "TRIGGER messages messages_insert",
            "FULL_TEXT messages messages_fts")
        .inOrder();
  }

  @Test
  void namesAreTheSameInAnyCase() {
    Parts parts = Parts.of(List.of("CREATE TABLE Messages (ID INTEGER, \"Über\" TEXT);"));

    assertThat(parts.has(new Part(Kind.TABLE, "MESSAGES", "messages"))).isTrue();
    assertThat(parts.has(new Part(Kind.COLUMN, "messages", "id"))).isTrue();
    assertThat(parts.has(new Part(Kind.COLUMN, "other", "id"))).isFalse();
    // SQLite folds the letters of ASCII alone.
    assertThat(parts.has(new Part(Kind.COLUMN, "messages", "über"))).isFalse();
  }
}

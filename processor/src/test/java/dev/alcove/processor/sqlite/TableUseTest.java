// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class TableUseTest {

  private final SqliteDatabase sqlite = SqliteDatabase.open();

  @BeforeEach
  void createTables() {
    for (String sql :
        new String[] {
          "CREATE TABLE sessions (id TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL)",
          "CREATE TABLE messages (id INTEGER PRIMARY KEY, content TEXT NOT NULL,"
              + " session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE)",
          "CREATE INDEX idx_messages_session ON messages (session_id)",
          "CREATE TABLE audit (what TEXT)",
          "CREATE VIEW titles AS SELECT title FROM sessions",
          "CREATE VIRTUAL TABLE texts USING fts5(content)",
          "CREATE VIEW found AS SELECT rowid FROM texts",
          "CREATE TRIGGER log AFTER INSERT ON sessions BEGIN INSERT INTO audit VALUES (new.id); END",
          "CREATE TRIGGER index_text AFTER INSERT ON messages BEGIN"
              + " INSERT INTO texts (rowid, content) VALUES (new.id, new.content); END"
        }) {
      assertThat(sqlite.execute(sql)).isEmpty();
    }
  }

  @AfterEach
  void close() {
    sqlite.close();
  }

  @Test
  void joinsReadAllTheirTables() {
    TableUse use =
        sqlite.tableUse("SELECT * FROM messages m JOIN sessions s ON s.id = m.session_id");

    assertThat(use.read()).containsExactly("messages", "sessions");
    assertThat(use.written()).isEmpty();
  }

  @Test
  void coveringIndexCountsAsItsTable() {
    assertThat(sqlite.tableUse("SELECT session_id FROM messages WHERE session_id = ?1").read())
        .containsExactly("messages");
  }

  @Test
  void viewsReadTheTablesBehindThem() {
    assertThat(sqlite.tableUse("SELECT * FROM titles").read()).containsExactly("sessions");
  }

  @Test
  void cascadesWriteTheChildren() {
    TableUse use = sqlite.tableUse("DELETE FROM sessions WHERE id = ?1");

    // The trigger fires for inserted rows only, but that is not looked at.
    assertThat(use.written()).containsExactly("messages", "sessions", "texts");
  }

  @Test
  void deletingEveryRowWritesTheTable() {
    assertThat(sqlite.tableUse("DELETE FROM audit").written()).containsExactly("audit");
  }

  @Test
  void triggersWriteTheirTables() {
    assertThat(sqlite.tableUse("INSERT INTO sessions VALUES ('a', 'b')").written())
        .containsExactly("audit", "sessions");
  }

  @Test
  void virtualTablesAreFoundByNameThroughViewsAndTriggers() {
    assertThat(sqlite.tableUse("SELECT rowid FROM texts WHERE texts MATCH ?1").read())
        .contains("texts");
    assertThat(sqlite.tableUse("SELECT * FROM found").read()).contains("texts");
    assertThat(sqlite.tableUse("INSERT INTO messages VALUES (1, 'a', 'b')").written())
        .containsAtLeast("messages", "texts");
  }

  @Test
  void tablesMadeLaterAreKnownToo() {
    assertThat(sqlite.tableUse("SELECT * FROM audit").read()).containsExactly("audit");
    sqlite.execute("CREATE TABLE late (x)");

    assertThat(sqlite.tableUse("SELECT * FROM late").read()).containsExactly("late");
  }

  @Test
  void planTellsHowRowsAreFound() {
    assertThat(sqlite.plan("SELECT * FROM messages WHERE session_id = ?1"))
        .containsExactly(
            new PlanStep(
                sqlite.plan("SELECT * FROM messages WHERE session_id = ?1").get(0).id(),
                0,
                "SEARCH messages USING INDEX idx_messages_session (session_id=?)"));
  }

  @Test
  void catalogKnowsKeysAndRowIds() {
    Catalog catalog = sqlite.catalog();
    Catalog.Relation messages = catalog.find("MESSAGES");

    assertThat(messages).isNotNull();
    assertThat(messages.columns().get(0).isRowId()).isTrue();
    assertThat(messages.columns().get(0).notNull()).isTrue();
    assertThat(messages.uniqueKeys()).hasSize(1);
    assertThat(catalog.isIndexed("messages", "session_id")).isTrue();
    assertThat(catalog.isIndexed("messages", "content")).isFalse();
  }
}

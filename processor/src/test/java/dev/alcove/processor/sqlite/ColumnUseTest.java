// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import static com.google.common.truth.Truth.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ColumnUseTest {

  private final SqliteDatabase sqlite = SqliteDatabase.open();

  @BeforeEach
  void createTables() {
    for (String sql :
        new String[] {
          "CREATE TABLE sessions (id TEXT NOT NULL PRIMARY KEY, title TEXT, pinned INTEGER)",
          "CREATE TABLE messages (id INTEGER PRIMARY KEY, session_id TEXT, content TEXT,"
              + " favorite INTEGER, created_at TEXT, length AS (length(content)),"
              + " digest AS (favorite || created_at) STORED)",
          "CREATE INDEX idx_session ON messages (session_id, created_at)",
          "CREATE INDEX idx_favorite ON messages (created_at) WHERE favorite = 1",
          "CREATE INDEX idx_lower ON messages (lower(content))",
          "CREATE TABLE tags (message_id INTEGER, tag TEXT, weight REAL,"
              + " PRIMARY KEY (tag, message_id)) WITHOUT ROWID",
          "CREATE VIEW titles AS SELECT id, title, pinned FROM sessions",
        }) {
      assertThat(sqlite.execute(sql)).isEmpty();
    }
  }

  @AfterEach
  void close() {
    sqlite.close();
  }

  private Set<String> use(String table, String sql) {
    return sqlite.columnUse(sql).get(table);
  }

  @Test
  void columnsAreThoseThatAreSelectedComparedOrSortedBy() {
    assertThat(use("messages", "SELECT content FROM messages WHERE favorite > ?1 ORDER BY length"))
        .containsExactly("content", "favorite", "id");
    assertThat(use("sessions", "SELECT title FROM sessions")).containsExactly("title");
    assertThat(sqlite.columnUse("SELECT 1")).isEmpty();
  }

  @Test
  void whatIsFoundOrSortedByAnIndexCounts() {
    assertThat(use("messages", "SELECT 1 FROM messages WHERE session_id = ?1"))
        .containsExactly("id", "session_id");
    assertThat(use("messages", "SELECT id FROM messages WHERE session_id = ?1 ORDER BY created_at"))
        .containsExactly("id", "session_id", "created_at");
    assertThat(use("messages", "SELECT id FROM messages WHERE favorite = 1 ORDER BY created_at"))
        .containsExactly("id", "favorite", "created_at");
    assertThat(use("messages", "SELECT id FROM messages WHERE lower(content) = ?1"))
        .containsExactly("id", "content");
  }

  @Test
  void rowsThatAreOnlyCountedHaveNoColumns() {
    assertThat(use("sessions", "SELECT count(*) FROM sessions")).isEmpty();
    assertThat(use("messages", "SELECT count(*) FROM messages")).containsExactly("id");
    assertThat(use("sessions", "SELECT 1 WHERE EXISTS (SELECT * FROM sessions)")).isNotNull();
  }

  @Test
  void columnsAreThoseOfTheTablesBehindViewsAndSubqueries() {
    assertThat(use("sessions", "SELECT title FROM titles")).containsExactly("title");
    assertThat(use("sessions", "WITH t AS (SELECT * FROM titles) SELECT pinned FROM t"))
        .containsExactly("pinned");
    assertThat(use("messages", "SELECT (SELECT max(created_at) FROM messages) FROM sessions"))
        .containsExactly("created_at", "id");
  }

  @Test
  void starsAndNaturalJoinsNameEverything() {
    assertThat(use("sessions", "SELECT * FROM sessions")).containsExactly("id", "title", "pinned");
    assertThat(use("sessions", "SELECT 1 FROM sessions NATURAL JOIN titles"))
        .containsExactly("id", "title", "pinned");
  }

  @Test
  void keyIsWhatRowsAreStoredBy() {
    assertThat(use("tags", "SELECT weight FROM tags"))
        .containsExactly("tag", "message_id", "weight");
    assertThat(use("sessions", "SELECT oid FROM sessions WHERE pinned"))
        .containsExactly("rowid", "pinned");
    assertThat(use("messages", "SELECT rowid FROM messages")).containsExactly("id");
  }

  @Test
  void generatedColumnsCountAsWhatTheyAreMadeOf() {
    assertThat(use("messages", "SELECT length FROM messages")).containsExactly("content", "id");
    assertThat(use("messages", "SELECT digest FROM messages"))
        .containsExactly("digest", "favorite", "created_at", "id");
  }

  @Test
  void tablesOfJoinsAreToldApart() {
    Map<String, Set<String>> use =
        sqlite.columnUse(
            "SELECT s.title, count(m.id) FROM sessions s LEFT JOIN messages m"
                + " ON m.session_id = s.id GROUP BY s.id");

    assertThat(use.keySet()).containsExactly("messages", "sessions");
    assertThat(use.get("sessions")).containsExactly("id", "title");
    assertThat(use.get("messages")).containsExactly("id", "session_id");
  }
}

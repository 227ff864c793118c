// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.sqlite.Preparation.Prepared;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqliteDatabaseTest {

  private final SqliteDatabase database = SqliteDatabase.open();

  @BeforeEach
  void createSchema() {
    run("CREATE TABLE sessions (id INTEGER PRIMARY KEY, title TEXT NOT NULL) STRICT;");
    run(
        """
        CREATE TABLE messages (
          id TEXT NOT NULL PRIMARY KEY,
          session_id INTEGER NOT NULL REFERENCES sessions (id),
          "order" REAL CHECK ("order" > 0),
          CHECK (length(id) > 0)
        );""");
    run("CREATE VIEW ordered AS SELECT id AS message, \"order\" AS place FROM messages;");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void preparedQueryTellsNamesAndOrigins() {
    Prepared prepared =
        prepare("SELECT m.\"order\" AS o, title, 1 + 1 FROM messages m, sessions WHERE m.id = ?1");
    assertThat(prepared.parameterCount()).isEqualTo(1);
    assertThat(prepared.columns())
        .containsExactly(
            new ResultColumn("o", "messages", "order", "REAL"),
            new ResultColumn("title", "sessions", "title", "TEXT"),
            new ResultColumn("1 + 1", null, null, null))
        .inOrder();
  }

  @Test
  void originsAreFollowedThroughViewsSubSelectsAndCommonTableExpressions() {
    assertThat(originsOf("SELECT place AS p, message FROM ordered"))
        .containsExactly("messages.order", "messages.id")
        .inOrder();
    assertThat(originsOf("SELECT x FROM (SELECT session_id AS x FROM messages)"))
        .containsExactly("messages.session_id");
    assertThat(originsOf("WITH w(x) AS (SELECT title FROM sessions) SELECT x AS y FROM w"))
        .containsExactly("sessions.title");
    assertThat(originsOf("INSERT INTO messages VALUES ('a', 1, 2) RETURNING \"order\" AS o"))
        .containsExactly("messages.order");
  }

  @Test
  void rowIdIsKnownByItsNameIfItHasOne() {
    assertThat(originsOf("SELECT id AS k FROM sessions")).containsExactly("sessions.id");
    assertThat(originsOf("SELECT rowid AS k FROM sessions")).containsExactly("sessions.id");
    assertThat(originsOf("SELECT rowid AS k FROM messages")).containsExactly("messages.rowid");
  }

  @Test
  void statementsWithoutRowsHaveNoColumns() {
    Prepared prepared = prepare("DELETE FROM messages WHERE id = :id OR \"order\" = :order");
    assertThat(prepared.columns()).isEmpty();
    assertThat(prepared.parameterCount()).isEqualTo(2);
  }

  @Test
  void preparingRunsNothing() {
    run("INSERT INTO sessions VALUES (1, 'one')");
    prepare("DELETE FROM sessions");
    assertThat(database.execute("INSERT INTO sessions VALUES (1, 'again')").orElseThrow().message())
        .isEqualTo("UNIQUE constraint failed: sessions.id");
  }

  @Test
  void refusalsCarryTheWordsOfSqlite() {
    assertThat(database.prepare("SELECT titel FROM sessions"))
        .isEqualTo(new Rejection("no such column: titel", 1));
    assertThat(database.prepare("SELECT nope(title) FROM sessions"))
        .isEqualTo(new Rejection("no such function: nope", 1));
    assertThat(database.prepare("SELEKT 1"))
        .isEqualTo(new Rejection("near \"SELEKT\": syntax error", 1));
    assertThat(database.execute("CREATE TABLE sessions (id)"))
        .hasValue(new Rejection("table sessions already exists", 1));
  }

  @Test
  void textWithoutStatementIsRefused() {
    for (String blank : List.of("", " \n", "-- only a comment", ";;")) {
      assertThat(database.prepare(blank)).isEqualTo(new Rejection("there is no statement", 21));
    }
  }

  @Test
  void foreignKeysAreEnforced() {
    assertThat(database.execute("INSERT INTO messages VALUES ('a', 7, 1)").orElseThrow().message())
        .isEqualTo("FOREIGN KEY constraint failed");
  }

  @Test
  void doubleQuotedNamesThatAreStringsAreFound() {
    String sql =
        "SELECT \"title\", \"typo\" AS \"alias\" FROM \"sessions\" WHERE title = \"a\"\"b\"";
    assertThat(database.doubleQuotedStrings(sql).stream().map(span -> span.of(sql)))
        .containsExactly("\"typo\"", "\"a\"\"b\"")
        .inOrder();
  }

  @Test
  void doubleQuotedStringsAreFoundInChecks() {
    String sql = "CREATE TABLE t (role TEXT CHECK (role IN (\"user\", 'tool')))";
    assertThat(database.doubleQuotedStrings(sql).stream().map(span -> span.of(sql)))
        .containsExactly("\"user\"");
  }

  @Test
  void thousandStatementsAreFarFromASecond() {
    long start = System.nanoTime();
    for (int i = 0; i < 1_000; i++) {
      prepare("SELECT id, session_id FROM messages WHERE session_id = ?1 AND \"order\" > " + i);
    }
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(1_000);
  }

  private void run(String sql) {
    assertThat(database.execute(sql)).isEmpty();
  }

  private Prepared prepare(String sql) {
    Preparation preparation = database.prepare(sql);
    assertThat(preparation).isInstanceOf(Prepared.class);
    return (Prepared) preparation;
  }

  private List<String> originsOf(String sql) {
    return prepare(sql).columns().stream()
        .map(column -> column.originTable() + "." + column.originColumn())
        .toList();
  }
}

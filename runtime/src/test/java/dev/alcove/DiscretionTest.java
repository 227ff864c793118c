// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.BusyException;
import dev.alcove.error.ConstraintException;
import dev.alcove.error.ConstraintKind;
import dev.alcove.error.DatabaseClosedException;
import dev.alcove.error.DiskFullException;
import dev.alcove.error.InterruptedStatementException;
import dev.alcove.error.InvalidPageException;
import dev.alcove.error.MappingException;
import dev.alcove.error.NoRowException;
import dev.alcove.error.TooManyRowsException;
import dev.alcove.error.TransactionException;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.NotesDatabase;
import dev.alcove.generated.RowReader;
import dev.alcove.generated.Statement;
import dev.alcove.generated.Values;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bound values and values of rows are in no message, whatever goes wrong, and in no cause. */
class DiscretionTest {
  private static final String SECRET = "S3CR3T-9f2c";

  @TempDir Path folder;
  private final StringBuilder heard = new StringBuilder();
  private NotesDatabase db;

  @BeforeEach
  void open() {
    db =
        Alcove.builder(NotesDatabase.class, Drivers.file(folder.resolve("notes.db")))
            .busyTimeoutMillis(20)
            .pragma("max_page_count", "80")
            .onStatement(event -> heard.append(event.sql()).append(event.method()))
            .open();
    db.run("CREATE TABLE other (n INTEGER NOT NULL, w TEXT)");
    db.insert(SECRET, SECRET + " one");
    db.insert("b", SECRET + " two");
  }

  @AfterEach
  void close() {
    db.close();
    assertThat(heard.toString()).doesNotContain(SECRET);
    assertThat(heard.toString()).contains("NotesDatabase.insert");
  }

  @Test
  void constraintsTellNoValue() {
    Set<ConstraintKind> kinds = EnumSet.noneOf(ConstraintKind.class);
    String insert = "INSERT INTO notes (id, text, parent) VALUES (";
    kinds.add(constraint(insert + "?1, 'x', NULL)", SECRET));
    kinds.add(constraint(insert + "'c', ?1 || ' ONE', NULL)", SECRET));
    kinds.add(constraint(insert + "?1 || 'new', NULL, NULL)", SECRET));
    kinds.add(constraint(insert + "?1 || 'new', 'x', ?1 || 'missing')", SECRET));
    kinds.add(constraint(insert + "'c', ?1 || printf('%0200d', 1), NULL)", SECRET));
    kinds.add(constraint(insert + "?1 || 'new', 'stop', NULL)", SECRET));
    assertThat(kinds).hasSize(6);
  }

  @Test
  void typeOfAStrictTableTellsNoValue() {
    db.run("CREATE TABLE strict (n INTEGER NOT NULL, w TEXT) STRICT");
    assertThat(constraint("INSERT INTO strict VALUES (?1, 'x')", SECRET))
        .isEqualTo(ConstraintKind.DATA_TYPE);
  }

  /** These SQLite quotes in its own words. */
  @Test
  void searchesAreNotQuoted() {
    db.run("CREATE VIRTUAL TABLE five USING fts5(words)");
    String five = "SELECT words FROM five WHERE five MATCH ?1";
    assertThat(fails(AlcoveException.class, five, "\"" + SECRET))
        .hasMessageThat()
        .contains("NotesDatabase.it failed in SQLite: unterminated string");
    assertThat(fails(AlcoveException.class, five, "(" + SECRET + " AND")).isNotNull();
    assertThat(fails(AlcoveException.class, five, "S3CR3T : x"))
        .hasMessageThat()
        .contains("no such column: …");
    assertThat(fails(AlcoveException.class, five, "x NEAR(" + SECRET)).isNotNull();
  }

  @Test
  void searchesOfTheOlderIndexAreNotQuoted() {
    db.run("CREATE VIRTUAL TABLE four USING fts4(words)");
    fails(AlcoveException.class, "SELECT words FROM four WHERE four MATCH ?1", "\"" + SECRET);
    fails(AlcoveException.class, "SELECT words FROM four WHERE four MATCH ?1", SECRET + " (");
  }

  @Test
  void pathsAreNotQuoted() {
    fails(AlcoveException.class, "SELECT json_extract('{}', ?1)", SECRET);
    fails(AlcoveException.class, "SELECT json_extract(?1, '$')", SECRET);
    fails(AlcoveException.class, "SELECT 1 WHERE 'x' LIKE 'y' ESCAPE ?1", SECRET);
    fails(AlcoveException.class, "SELECT load_extension(?1)", SECRET);
    fails(AlcoveException.class, "ATTACH ?1 AS other", "/no/such/folder/" + SECRET);
  }

  @Test
  void rowsThatDoNotFitAreNotQuoted() {
    String text = "SELECT text FROM notes WHERE text LIKE ?1 || ' one'";
    read(MappingException.class, text, row -> row.getInt(0));
    read(MappingException.class, text, row -> row.getDouble(0));
    read(MappingException.class, text, row -> Values.getUuid(row, 0));
    read(MappingException.class, text, row -> Values.getBigDecimal(row, 0));
    read(MappingException.class, "SELECT ?1, NULL", row -> row.getText(1));
    read(NoRowException.class, "SELECT text FROM notes WHERE id = ?1 || '!'", row -> 1);
    read(TooManyRowsException.class, "SELECT text FROM notes WHERE id <> ?1 || '!'", row -> 1);
    discreet(
        assertThrows(InvalidPageException.class, () -> PageRequest.parse("v1." + SECRET + ".x")));
  }

  @Test
  void troubleAroundAStatementTellsNoValue() {
    try (DriverConnection other = Drivers.file(folder.resolve("notes.db")).open()) {
      run(other, "BEGIN IMMEDIATE");
      fails(BusyException.class, "UPDATE notes SET text = ?1", SECRET);
    }
    Thread.currentThread().interrupt();
    fails(InterruptedStatementException.class, "UPDATE notes SET text = ?1", SECRET);
    assertThat(Thread.interrupted()).isTrue();
    fails(
        DiskFullException.class,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 90000)"
            + " INSERT INTO other SELECT i, ?1 || i FROM n",
        SECRET);
    read(TransactionException.class, "INSERT INTO other VALUES (1, ?1)", row -> 1);
    fails(AlcoveException.class, "INSERT INTO missing VALUES (?1)", SECRET);
    db.close();
    fails(DatabaseClosedException.class, "UPDATE notes SET text = ?1", SECRET);
  }

  private ConstraintKind constraint(String sql, String value) {
    return ((ConstraintException) fails(ConstraintException.class, sql, value)).kind();
  }

  private AlcoveException fails(Class<? extends AlcoveException> type, String sql, String value) {
    AlcoveException failure =
        assertThrows(
            type,
            () -> {
              try (Statement statement = db.write("NotesDatabase.it", sql)) {
                statement.bindText(1, value);
                statement.execute();
              }
            },
            sql);
    discreet(failure);
    return failure;
  }

  private void read(Class<? extends AlcoveException> type, String sql, RowReader<Object> reader) {
    discreet(
        assertThrows(
            type,
            () -> {
              try (Statement statement = db.read("NotesDatabase.it", sql)) {
                statement.bindText(1, SECRET);
                statement.one(reader);
              }
            },
            sql));
  }

  /** In no message of it, its causes and what was suppressed. */
  private static void discreet(AlcoveException failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    assertWithMessage("trace").that(trace.toString()).doesNotContain("S3CR3T");
  }

  private static void run(DriverConnection connection, String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
    }
  }
}

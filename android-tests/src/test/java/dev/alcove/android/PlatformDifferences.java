// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.driver.Driver;
import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.driver.android.AndroidDriver;
import dev.alcove.driver.jdbc.JdbcDriver;
import dev.alcove.error.DriverException;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In what the platform's SQLite is another than sqlite-jdbc's, as {@code docs/android.md} says. */
class PlatformDifferences {
  private static final int JSON = 3_038_000;

  private final Driver android = AndroidDriver.inMemory();
  private final Driver jvm = JdbcDriver.inMemory();

  @TempDir Path folder;

  @Test
  void caseIsFoldedInAllLettersAndNotJustInAsciiOnes() {
    differ("SELECT 'É' LIKE 'é'", "1", "0");
    differ("SELECT lower('É') = 'é'", "1", "0");
    differ("SELECT upper('é') = 'É'", "1", "0");
    agree("SELECT 'A' LIKE 'a'", "1");
    agree("SELECT 'É' = 'é' COLLATE NOCASE", "0");
  }

  @Test
  void loneEscapeOfAPatternFitsTheEmptyText() {
    differ("SELECT '' LIKE '\\' ESCAPE '\\'", "1", "0");
  }

  @Test
  void thereAreTheCollationsOfEachSqliteAndUnicode() {
    differ(android, "SELECT 'a' < 'B' COLLATE UNICODE", "1");
    for (Driver driver : List.of(android, jvm)) {
      assertThat(
              assertThrows(
                  DriverException.class, () -> value(driver, "SELECT 'a' < 'B' COLLATE LOCALIZED")))
          .hasMessageThat()
          .contains("no such collation sequence: LOCALIZED");
    }
  }

  @Test
  void thereIsNoFts5() {
    String create = "CREATE VIRTUAL TABLE t USING fts5(a)";
    run(jvm, create);
    assertThat(assertThrows(DriverException.class, () -> run(android, create)))
        .hasMessageThat()
        .contains("no such module: fts5");
  }

  @Test
  void searchesOfFts4HaveTheSimpleSyntax() {
    // With the enhanced one NOT is an operator; here it is a word like AND.
    String[] table = {"CREATE VIRTUAL TABLE t USING fts4(a)", "INSERT INTO t VALUES ('one two')"};
    String search = "SELECT count(*) FROM t WHERE a MATCH 'one NOT three'";
    assertThat(value(android, search, table)).isEqualTo("0");
    assertThat(value(jvm, search, table)).isEqualTo("1");
  }

  @Test
  void renamingATableLeavesViewsAloneUnlessItIsAskedFor() {
    String legacy = "PRAGMA legacy_alter_table";
    differ(legacy, "1", "0");
    String[] renamed = {
      "CREATE TABLE t (a)", "CREATE VIEW v AS SELECT a FROM t", "ALTER TABLE t RENAME TO u"
    };
    String view = "SELECT sql FROM sqlite_master WHERE name = 'v'";
    assertThat(value(android, view, renamed)).endsWith("FROM t");
    assertThat(value(jvm, view, renamed)).endsWith("FROM \"u\"");
  }

  @Test
  void jsonIsThereFromSqlite338On() {
    String json = "SELECT json_extract('{\"a\":1}', '$.a')";
    try (DriverConnection connection = android.open()) {
      if (connection.sqliteVersion() < JSON) {
        assertThrows(DriverException.class, () -> value(android, json));
      } else {
        agree(json, "1");
      }
    }
  }

  @Test
  void emptyPagesLeaveTheFileByThemselves() {
    File file = folder.resolve("vacuum.db").toFile();
    differ(AndroidDriver.path(file), "PRAGMA auto_vacuum", "1");
    file = folder.resolve("jvm.db").toFile();
    differ(JdbcDriver.file(file), "PRAGMA auto_vacuum", "0");
  }

  @Test
  void statementRunsToItsEndBeforeItsFirstRow() {
    // The second row overflows.
    String late =
        "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 3)"
            + " SELECT abs(-9223372036854775805 - i) FROM n";
    try (DriverConnection connection = jvm.open();
        DriverStatement rows = connection.prepare(late)) {
      assertThat(rows.step()).isTrue();
    }
    try (DriverConnection connection = android.open();
        DriverStatement rows = connection.prepare(late)) {
      assertThrows(DriverException.class, rows::step);
    }
  }

  private void differ(String sql, String onAndroid, String onTheJvm) {
    differ(android, sql, onAndroid);
    differ(jvm, sql, onTheJvm);
  }

  private static void differ(Driver driver, String sql, String value) {
    assertThat(value(driver, sql)).isEqualTo(value);
  }

  private void agree(String sql, String value) {
    differ(sql, value, value);
  }

  private static void run(Driver driver, String sql) {
    try (DriverConnection connection = driver.open()) {
      run(connection, sql);
    }
  }

  private static void run(DriverConnection connection, String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
    }
  }

  /** The first column of the first row, after these statements on the same connection. */
  private static String value(Driver driver, String sql, String... before) {
    try (DriverConnection connection = driver.open()) {
      for (String each : before) {
        run(connection, each);
      }
      try (DriverStatement statement = connection.prepare(sql)) {
        statement.step();
        return String.valueOf(statement.getText(0));
      }
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.schema;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.fixture.Drivers;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaMeaningTest {
  private static final String PARENT = "CREATE TABLE p (id INTEGER PRIMARY KEY, k TEXT UNIQUE)";

  @Test
  void blanksCommentsQuotesAndCasesMeanNothing() {
    same(
        "CREATE TABLE T(a TEXT NOT NULL CHECK(length(a)<10),`b``c` int default(1)/* two */)",
        "create table \"t\" ( [A] text  not null\n check ( LENGTH ( \"a\" ) < 10 ) -- one\n"
            + ", \"b`c\" INT DEFAULT ( 1 ) )");
  }

  @Test
  void placeOfAConstraintMeansNothing() {
    same(
        PARENT
            + ";CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT UNIQUE CHECK (b <> ''),"
            + " c INTEGER REFERENCES p ON DELETE CASCADE)",
        PARENT
            + ";CREATE TABLE t (a INTEGER, b TEXT, c INTEGER, CONSTRAINT fk FOREIGN KEY (c)"
            + " REFERENCES p (id) ON DELETE CASCADE, CHECK (b <> ''), UNIQUE (b), PRIMARY KEY"
            + " (a))");
  }

  @Test
  void addedColumnMeansTheSameAsADeclaredOne() {
    same(
        PARENT
            + ";CREATE TABLE t (a TEXT, CHECK (a <> 'x'))"
            + ";ALTER TABLE t ADD COLUMN \"check\" TEXT NOT NULL DEFAULT 'it''s' COLLATE NOCASE"
            + ";ALTER TABLE t ADD COLUMN c INTEGER REFERENCES p (id) DEFERRABLE INITIALLY DEFERRED",
        PARENT
            + ";CREATE TABLE t (a TEXT, \"check\" TEXT NOT NULL DEFAULT 'it''s' COLLATE NOCASE,"
            + " c INTEGER REFERENCES p (id) DEFERRABLE INITIALLY DEFERRED, CHECK (a <> 'x'))");
  }

  @Test
  void renamedTableAndColumnMeanTheSameAsDeclaredOnes() {
    same(
        PARENT
            + ";CREATE TABLE t (a INTEGER REFERENCES p, UNIQUE (a)); CREATE INDEX i ON t (a, a + 1)"
            + " WHERE a > 0; CREATE VIEW v AS SELECT a FROM t; CREATE TRIGGER r AFTER INSERT ON t"
            + " BEGIN UPDATE t SET a = new.a; END"
            + ";ALTER TABLE t RENAME COLUMN a TO \"new name\"; ALTER TABLE t RENAME TO u"
            + ";ALTER TABLE p RENAME TO q",
        "CREATE TABLE q (id INTEGER PRIMARY KEY, k TEXT UNIQUE)"
            + ";CREATE TABLE u (\"new name\" INTEGER REFERENCES q, UNIQUE (\"new name\"));"
            + " CREATE INDEX i ON u (\"new name\", \"new name\" + 1) WHERE \"new name\" > 0;"
            + " CREATE VIEW v AS SELECT \"new name\" FROM u; CREATE TRIGGER r AFTER INSERT ON u"
            + " BEGIN UPDATE u SET \"new name\" = new.\"new name\"; END");
  }

  @Test
  void directionAndCollationOfAnIndexMatter() {
    String table = "CREATE TABLE t (a TEXT, b TEXT COLLATE NOCASE);";
    same(
        table + "CREATE INDEX i ON t (a ASC, b DESC)",
        table + "CREATE INDEX i ON t (a COLLATE BINARY, b COLLATE NOCASE DESC)");
    String text = "The index i differs: the file has ";
    differs(
        table + "CREATE INDEX i ON t (a, b)",
        table + "CREATE INDEX i ON t (a, b DESC)",
        text + "b COLLATE NOCASE where b COLLATE NOCASE DESC is declared");
    differs(
        table + "CREATE INDEX i ON t (a)",
        table + "CREATE UNIQUE INDEX i ON t (a)",
        text + "ON t where UNIQUE ON t is declared");
    differs(
        table + "CREATE INDEX i ON t (a) WHERE a > 'A'",
        table + "CREATE INDEX i ON t (a) WHERE a > 'a'",
        text + "where a > 'A' where where a > 'a' is declared");
    differs(
        table + "CREATE INDEX i ON t (lower(a) COLLATE NOCASE DESC)",
        table + "CREATE INDEX i ON t (lower(a))",
        text + "lower(a) collate nocase DESC where lower(a) is declared");
  }

  @Test
  void eachFactOfATableMatters() {
    String text = "The table t differs: the file ";
    String t = "CREATE TABLE t ";
    differs(t + "(a INT)", t + "(a TEXT)", text + "has a INT where a TEXT is declared");
    differs(
        t + "(a TEXT)",
        t + "(a TEXT NOT NULL)",
        text + "has a TEXT where a TEXT NOT NULL is declared");
    differs(
        t + "(a DEFAULT 'X')",
        t + "(a DEFAULT 'x')",
        text + "has a DEFAULT 'X' where a DEFAULT 'x' is declared");
    differs(t + "(a COLLATE NOCASE)", t + "(a)", text + "has a COLLATE NOCASE where a is declared");
    differs(t + "(a, b)", t + "(b, a)", text + "has a where b is declared");
    differs(t + "(a)", t + "(a, b)", text + "lacks b");
    differs(t + "(a, b)", t + "(a)", text + "has b, which is not declared");
    differs(t + "(a, CHECK (a > 1))", t + "(a)", text + "has CHECK (a > 1), which is not declared");
    differs(t + "(a UNIQUE)", t + "(a)", text + "has UNIQUE (a), which is not declared");
    differs(
        t + "(a INTEGER PRIMARY KEY AUTOINCREMENT)",
        t + "(a INTEGER PRIMARY KEY)",
        text + "has AUTOINCREMENT, which is not declared");
    differs(
        t + "(a INT, b INT, PRIMARY KEY (a, b))",
        t + "(a INT, b INT, PRIMARY KEY (b, a))",
        text + "has PRIMARY KEY (a, b) where PRIMARY KEY (b, a) is declared");
    differs(
        t + "(a INT NOT NULL PRIMARY KEY) WITHOUT ROWID",
        t + "(a INT NOT NULL PRIMARY KEY)",
        text + "has WITHOUT ROWID, which is not declared");
    differs(
        t + "(a UNIQUE ON CONFLICT REPLACE)",
        t + "(a UNIQUE)",
        text + "has ON CONFLICT replace of a, which is not declared");
  }

  @Test
  void newerFactsOfATableMatter() {
    String text = "The table t differs: the file ";
    String t = "CREATE TABLE t ";
    differs(t + "(a INT) STRICT", t + "(a INT)", text + "has STRICT, which is not declared");
    differs(
        t + "(a INT, b AS (a + 1))",
        t + "(a INT, b AS (a + 2))",
        text + "has b AS (a + 1) where b AS (a + 2) is declared");
    differs(
        t + "(a INT, b AS (a + 1) STORED)",
        t + "(a INT, b AS (a + 1))",
        text + "has b AS (a + 1) STORED where b AS (a + 1) is declared");
    same(
        t + "(a INT, b INT GENERATED ALWAYS AS (a+1) VIRTUAL) STRICT",
        t + "(a INT, b INT AS (a + 1)) strict");
  }

  @Test
  void eachFactOfAForeignKeyMatters() {
    String start = PARENT + ";CREATE TABLE t (a INTEGER REFERENCES ";
    String text = "The table t differs: the file has FOREIGN KEY (a) REFERENCES p (id)";
    differs(
        start + "p)",
        start + "p (k))",
        text + " where FOREIGN KEY (a) REFERENCES p (k) is declared");
    differs(
        start + "p ON DELETE CASCADE)",
        start + "p ON UPDATE CASCADE)",
        text
            + " ON DELETE CASCADE where FOREIGN KEY (a) REFERENCES p (id) ON UPDATE CASCADE"
            + " is declared");
    differs(
        start + "p DEFERRABLE INITIALLY DEFERRED)",
        start + "p)",
        text + " DEFERRED where FOREIGN KEY (a) REFERENCES p (id) is declared");
    same(start + "p NOT DEFERRABLE INITIALLY DEFERRED)", start + "p)");
    String two = ", b INTEGER REFERENCES p";
    differs(
        start + "p DEFERRABLE INITIALLY DEFERRED" + two + ")",
        start + "p" + two + " DEFERRABLE INITIALLY DEFERRED)",
        text + " DEFERRED where FOREIGN KEY (a) REFERENCES p (id) is declared");
  }

  @Test
  void viewsTriggersAndVirtualTablesAreComparedByTheirWords() {
    String t = "CREATE TABLE t (a);";
    differs(
        t + "CREATE VIEW v AS SELECT a FROM t",
        t + "CREATE VIEW v AS SELECT 'a' FROM t",
        "The view v differs: the file has a where 'a' is declared");
    same(
        t + "CREATE VIEW IF NOT EXISTS v AS SELECT \"a\"\nFROM t",
        t + "CREATE VIEW \"V\" as select a from T");
    differs(
        "CREATE VIRTUAL TABLE f USING fts4(a, tokenize=simple)",
        "CREATE VIRTUAL TABLE f USING fts4(a, tokenize=porter)",
        "The table f differs: the file has simple where porter is declared");
    same(
        "CREATE VIRTUAL TABLE f USING fts4(a)",
        "CREATE VIRTUAL TABLE IF NOT EXISTS \"F\" using FTS4 ( a )");
  }

  @Test
  void tablesOfOtherToolsDoNotCount() {
    same(
        "CREATE TABLE t (a); CREATE TABLE android_metadata (locale TEXT)"
            + ";CREATE TABLE room_master_table (id INTEGER PRIMARY KEY)",
        "CREATE TABLE t (a)");
  }

  @Test
  void longTextsDoNotExhaustTheStack() {
    String text = "x''y".repeat(50_000);
    same(
        "CREATE TABLE t (a DEFAULT '" + text + "')",
        "CREATE TABLE t (/*" + "* ".repeat(50_000) + "*/ a DEFAULT '" + text + "')");
  }

  private static void same(String file, String declared) {
    assertWithMessage(file).that(problems(file, declared)).isEmpty();
    assertWithMessage(declared).that(problems(declared, file)).isEmpty();
  }

  private static void differs(String file, String declared, String problem) {
    assertThat(problems(file, declared)).containsExactly(problem);
  }

  private static List<String> problems(String file, String declared) {
    try (DriverConnection one = database(file);
        DriverConnection other = database(declared)) {
      return StoredSchema.problems(one, other);
    }
  }

  private static DriverConnection database(String statements) {
    DriverConnection connection = Drivers.inMemory().openScratch();
    run(connection, "PRAGMA legacy_alter_table = OFF");
    // A semicolon that ends no trigger's inner statement.
    for (String sql : statements.split(";(?! END)", -1)) {
      if (!sql.trim().isEmpty()) {
        run(connection, sql);
      }
    }
    return connection;
  }

  private static void run(DriverConnection connection, String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
    }
  }
}

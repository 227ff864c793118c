// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.sqlite.SchemaFacts.CheckFacts;
import dev.alcove.processor.sqlite.SchemaFacts.ColumnFacts;
import dev.alcove.processor.sqlite.SchemaFacts.ForeignKeyFacts;
import dev.alcove.processor.sqlite.SchemaFacts.IndexFacts;
import dev.alcove.processor.sqlite.SchemaFacts.TableFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaFactsTest {

  @Test
  void columnsAreReadWithAllTheirProperties() {
    TableFacts table =
        tableOf(
            """
            CREATE TABLE t (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              "a b" text DEFAULT ( 1+2 ) COLLATE nocase NOT NULL,
              n REAL GENERATED ALWAYS AS ("id" + 1) STORED,
              v AS (n),
              bare
            )\
            """);
    assertThat(table.columns())
        .containsExactly(
            new ColumnFacts("id", "INTEGER", false, null, null, false, "BINARY"),
            new ColumnFacts("a b", "TEXT", true, "1 + 2", null, false, "NOCASE"),
            new ColumnFacts("n", "REAL", false, null, "id + 1", true, "BINARY"),
            new ColumnFacts("v", "", false, null, "n", false, "BINARY"),
            new ColumnFacts("bare", "", false, null, null, false, "BINARY"))
        .inOrder();
    assertThat(table.primaryKey()).containsExactly("id");
    assertThat(table.autoIncrement()).isTrue();
  }

  @Test
  void optionsAndCompositeKeysAreRead() {
    TableFacts table =
        tableOf("CREATE TABLE t (a TEXT, b INT, PRIMARY KEY (b, a)) WITHOUT ROWID, STRICT");
    assertThat(table.primaryKey()).containsExactly("b", "a").inOrder();
    assertThat(table.withoutRowId()).isTrue();
    assertThat(table.strict()).isTrue();
    assertThat(table.autoIncrement()).isFalse();
  }

  @Test
  void foreignKeysAreReadInOrderWithActions() {
    TableFacts table =
        tableOf(
            """
            CREATE TABLE t (
              id TEXT PRIMARY KEY,
              parent TEXT REFERENCES t ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
              a TEXT,
              b TEXT REFERENCES x (y) NOT DEFERRABLE INITIALLY DEFERRED,
              FOREIGN KEY (a, b) REFERENCES "other" (c, d) ON UPDATE CASCADE
            )\
            """);
    assertThat(table.foreignKeys())
        .containsExactly(
            new ForeignKeyFacts(
                List.of("parent"), "t", List.of("id"), "SET NULL", "NO ACTION", true),
            new ForeignKeyFacts(List.of("b"), "x", List.of("y"), "NO ACTION", "NO ACTION", false),
            new ForeignKeyFacts(
                List.of("a", "b"), "other", List.of("c", "d"), "NO ACTION", "CASCADE", false))
        .inOrder();
  }

  @Test
  void checksAreReadFromColumnsAndTable() {
    TableFacts table =
        tableOf(
            """
            CREATE TABLE t (
              "check" TEXT CONSTRAINT named CHECK(length("check")>0) CHECK ("check" <> 'CHECK (x)'),
              CHECK ( "check" IN ('a' , 'B') )
            )\
            """);
    assertThat(table.checks())
        .containsExactly(
            new CheckFacts("named", "length (check) > 0"),
            new CheckFacts("", "check <> 'CHECK (x)'"),
            new CheckFacts("", "check in ('a', 'B')"))
        .inOrder();
  }

  @Test
  void indexesAreReadWithOrderCollationExpressionAndPredicate() {
    TableFacts table =
        tableOf(
            "CREATE TABLE t (id TEXT PRIMARY KEY, a TEXT, b TEXT, UNIQUE (a, b))",
            "CREATE INDEX plain ON t (a DESC, b COLLATE NOCASE)",
            "CREATE UNIQUE INDEX odd ON t (json_extract(a, '$.x') COLLATE RTRIM DESC, b)"
                + " WHERE a = 'WHERE' AND (b IS NOT NULL)");
    assertThat(table.indexes())
        .containsExactly(
            "UNIQUE [a, b]",
            new IndexFacts(true, List.of("a", "b"), null),
            "plain",
            new IndexFacts(false, List.of("a DESC", "b COLLATE NOCASE"), null),
            "odd",
            new IndexFacts(
                true,
                List.of("json_extract (a, '$.x') COLLATE RTRIM DESC", "b"),
                "a = 'WHERE' and (b is not null)"));
  }

  @Test
  void viewsTriggersAndVirtualTablesAreRead() {
    SchemaFacts facts =
        factsOf(
            "CREATE TABLE t (a)",
            "CREATE VIEW v (x) AS SELECT a FROM t",
            "CREATE TRIGGER g AFTER INSERT ON t BEGIN DELETE FROM t; END",
            "CREATE VIRTUAL TABLE f USING fts5(a)");
    assertThat(facts.tables().keySet()).containsExactly("t");
    assertThat(facts.views()).containsExactly("v", "(x) as select a from t");
    assertThat(facts.triggers())
        .containsExactly("g", "after insert on t begin delete from t ; end");
    assertThat(facts.virtualTables()).containsExactly("f", "create virtual table f using fts5 (a)");
  }

  @Test
  void wordingMakesNoDifference() {
    SchemaFacts terse =
        factsOf(
            "create table T(id text primary key not null,\"n\" int check(n>0))",
            "create index i on T(n)");
    SchemaFacts tidy =
        factsOf(
            "CREATE TABLE T (\n  id TEXT NOT NULL PRIMARY KEY,\n  n INT CHECK (n > 0)\n);",
            "CREATE INDEX i ON \"T\" (\"n\" ASC);");
    assertThat(tidy.differencesFrom(terse)).isEmpty();
  }

  @Test
  void differencesNameTheColumnAndBothSides() {
    SchemaFacts expected =
        factsOf(
            "CREATE TABLE t (id TEXT PRIMARY KEY, at DATETIME DEFAULT CURRENT_TIMESTAMP, gone INT)",
            "CREATE TABLE u (id INT)",
            "CREATE INDEX i ON t (at)");
    SchemaFacts actual =
        factsOf(
            "CREATE TABLE t (at TEXT, id TEXT NOT NULL PRIMARY KEY, more INT CHECK (more > 0),"
                + " FOREIGN KEY (id) REFERENCES t (id) ON DELETE CASCADE)",
            "CREATE INDEX i ON t (at DESC)");
    assertThat(actual.differencesFrom(expected))
        .containsExactly(
            "t.id: column is NOT NULL, expected nullable",
            "t.at: type is TEXT, expected DATETIME",
            "t.at: default is none, expected current_timestamp",
            "t.gone is missing",
            "t.more is not expected",
            "t: columns are [at, id], expected [id, at]",
            "t: foreign key [id] to t[id] is not expected: ON DELETE CASCADE ON UPDATE NO ACTION",
            "t: index i is [at DESC], expected [at]",
            "t: check more > 0 is not expected: unnamed",
            "table u is missing")
        .inOrder();
  }

  private static TableFacts tableOf(String... statements) {
    return factsOf(statements).tables().get("t");
  }

  private static SchemaFacts factsOf(String... statements) {
    try (SqliteDatabase database = SqliteDatabase.open()) {
      for (String statement : statements) {
        assertThat(database.execute(statement)).isEmpty();
      }
      return database.facts();
    }
  }
}

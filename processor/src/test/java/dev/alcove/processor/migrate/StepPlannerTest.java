// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.migrate.Hints.ColumnRename;
import dev.alcove.processor.migrate.Hints.Conversion;
import dev.alcove.processor.migrate.MigrationStep.KeptTable;
import dev.alcove.processor.migrate.StepStatement.Phase;
import dev.alcove.processor.model.MinimumSqlite;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepPlannerTest {

  private static final MinimumSqlite OLDEST = new MinimumSqlite(3008006, 21);
  private static final MinimumSqlite NEWEST = MinimumSqlite.NEWEST;

  @Test
  void columnWithDefaultIsAddedInPlace() {
    MigrationStep step =
        plan(
            List.of("CREATE TABLE t (id INTEGER PRIMARY KEY)"),
            List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, pinned INTEGER NOT NULL DEFAULT 0)"));

    assertThat(step.sql())
        .containsExactly("ALTER TABLE t ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;");
    assertThat(step.needsForeignKeysOff()).isFalse();
    assertThat(step.keptTables()).containsExactly(new KeptTable("t", "t", false));
  }

  @Test
  void columnInTheMiddleNeedsARebuild() {
    MigrationStep step =
        plan(
            List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)", "CREATE INDEX i ON t (a)"),
            List.of(
                "CREATE TABLE t (id INTEGER PRIMARY KEY, b TEXT, a TEXT)",
                "CREATE INDEX i ON t (a)"));

    assertThat(step.sql())
        .containsExactly(
            "CREATE TABLE t_new (id INTEGER PRIMARY KEY, b TEXT, a TEXT);",
            "INSERT INTO t_new (id, a)\nSELECT id, a\nFROM t;",
            "DROP TABLE t;",
            "ALTER TABLE t_new RENAME TO t;",
            "CREATE INDEX i ON t (a);")
        .inOrder();
    assertThat(step.needsForeignKeysOff()).isTrue();
  }

  @Test
  void whatAlterTableRefusesOnFilledTablesIsRebuilt() {
    String id = "id INTEGER PRIMARY KEY";
    for (String column :
        List.of(
            "n TEXT DEFAULT CURRENT_TIMESTAMP",
            "n TEXT DEFAULT ('a' || 'b')",
            "n INTEGER AS (id + 1) STORED",
            "n INTEGER DEFAULT 1 REFERENCES t (id)",
            "n INTEGER UNIQUE",
            "n INTEGER NOT NULL")) {
      MigrationStep step =
          plan(
              List.of("CREATE TABLE t (" + id + ")"),
              List.of("CREATE TABLE t (" + id + ", " + column + ")"));
      assertThat(step.keptTables()).containsExactly(new KeptTable("t", "t", true));
    }
  }

  @Test
  void oldSqliteDoesNotLookAtRowsWhenACheckIsAdded() {
    List<String> from = List.of("CREATE TABLE t (id INTEGER PRIMARY KEY)");
    List<String> to = List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, n INT CHECK (n > id))");

    assertThat(plan(from, to).keptTables().get(0).rebuilt()).isFalse();
    assertThat(plan(from, to, Hints.NONE, OLDEST).keptTables().get(0).rebuilt()).isTrue();
  }

  @Test
  void droppedColumnGoesInPlaceWithItsIndexOnANewSqlite() {
    List<String> from =
        List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, a, b)", "CREATE INDEX i ON t (a)");
    List<String> to = List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, b)");

    assertThat(plan(from, to).sql())
        .containsExactly("DROP INDEX i;", "ALTER TABLE t DROP COLUMN a;")
        .inOrder();
    assertThat(plan(from, to, Hints.NONE, OLDEST).sql())
        .contains("INSERT INTO t_new (id, b)\nSELECT id, b\nFROM t;");
  }

  /** With foreign keys on, the DROP TABLE of a rebuild deletes all children, and no check tells. */
  @Test
  void changedDefaultOfAParentKeepsItsChildren() {
    Upgrade upgrade =
        new Upgrade(
            List.of(
                "CREATE TABLE p (id INTEGER PRIMARY KEY, a TEXT DEFAULT 'x')",
                "CREATE TABLE c (p INTEGER NOT NULL REFERENCES p (id) ON DELETE CASCADE)"),
            List.of(
                "CREATE TABLE p (id INTEGER PRIMARY KEY, a TEXT DEFAULT 'y')",
                "CREATE TABLE c (p INTEGER NOT NULL REFERENCES p (id) ON DELETE CASCADE)"),
            Hints.NONE,
            NEWEST);

    assertThat(upgrade.step().needsForeignKeysOff()).isTrue();
    List<String> rows = List.of("INSERT INTO p VALUES (1, 'x')", "INSERT INTO c VALUES (1), (1)");
    assertThat(upgrade.rowsAfter(rows, "SELECT count(*) FROM c")).isEqualTo("[[2]]");
  }

  @Test
  void primaryKeyChanges() {
    Upgrade upgrade =
        new Upgrade(
            List.of("CREATE TABLE t (id TEXT NOT NULL PRIMARY KEY, n INTEGER NOT NULL)"),
            List.of("CREATE TABLE t (id TEXT, n INTEGER, PRIMARY KEY (n, id)) WITHOUT ROWID"),
            Hints.NONE,
            NEWEST);

    assertThat(
            upgrade.rowsAfter(
                List.of("INSERT INTO t VALUES ('b', 1), ('a', 2)"), "SELECT id, n FROM t"))
        .isEqualTo("[[b, 1], [a, 2]]");
  }

  @Test
  void counterOfAutoIncrementIsKept() {
    Upgrade upgrade =
        new Upgrade(
            List.of("CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, a INT)"),
            List.of("CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT)"),
            Hints.NONE,
            NEWEST);

    List<String> rows =
        List.of("INSERT INTO t VALUES (41, 1), (42, 2)", "DELETE FROM t WHERE id = 42");
    assertThat(upgrade.rowsAfter(rows, "SELECT name, seq FROM sqlite_sequence"))
        .isEqualTo("[[t, 42]]");
  }

  @Test
  void hiddenRowIdIsKept() {
    Upgrade upgrade =
        new Upgrade(
            List.of("CREATE TABLE t (id TEXT PRIMARY KEY, a INT)"),
            List.of("CREATE TABLE t (id TEXT PRIMARY KEY, a TEXT)"),
            Hints.NONE,
            NEWEST);

    List<String> rows = List.of("INSERT INTO t (rowid, id) VALUES (9, 'a'), (5, 'b')");
    assertThat(upgrade.rowsAfter(rows, "SELECT id FROM t ORDER BY rowid")).isEqualTo("[[b], [a]]");
  }

  /** A scan of the old table may come in the order of its index. */
  @Test
  void newIdKeepsTheOrderOfRows() {
    Upgrade upgrade =
        new Upgrade(
            List.of("CREATE TABLE t (a TEXT UNIQUE)"),
            List.of("CREATE TABLE t (a TEXT UNIQUE, id INTEGER PRIMARY KEY)"),
            Hints.NONE,
            NEWEST);

    List<String> rows = List.of("INSERT INTO t (rowid, a) VALUES (9, 'a'), (5, 'b')");
    assertThat(upgrade.rowsAfter(rows, "SELECT id, a FROM t ORDER BY id"))
        .isEqualTo("[[5, b], [9, a]]");
    assertThat(DataRisks.find(upgrade.from(), upgrade.to(), Hints.NONE)).isEmpty();
  }

  @Test
  void statementsSeeNewIds() {
    Upgrade upgrade =
        new Upgrade(
            List.of("CREATE TABLE t (a TEXT UNIQUE)"),
            List.of("CREATE TABLE t (a TEXT UNIQUE, id INTEGER PRIMARY KEY DEFAULT 0)"),
            new Hints(
                List.of(),
                List.of(),
                List.of(),
                List.of("UPDATE t SET id = 77 WHERE id = 9"),
                false),
            NEWEST);

    List<String> rows = List.of("INSERT INTO t (rowid, a) VALUES (9, 'a'), (5, 'b')");
    assertThat(upgrade.rowsAfter(rows, "SELECT id, a FROM t ORDER BY id"))
        .isEqualTo("[[5, b], [77, a]]");
  }

  @Test
  void rowsOfATableWhoseColumnsAllChangeStayRows() {
    Upgrade upgrade =
        new Upgrade(
            List.of("CREATE TABLE t (k TEXT PRIMARY KEY) WITHOUT ROWID"),
            List.of("CREATE TABLE t (g INT AS (length(a)), a TEXT NOT NULL DEFAULT 'new')"),
            Hints.NONE,
            NEWEST);

    assertThat(upgrade.rowsAfter(List.of("INSERT INTO t VALUES ('x'), ('y')"), "SELECT a FROM t"))
        .isEqualTo("[[new], [new]]");
  }

  @Test
  void idThatIsNoKeyAnyMoreLeavesTheOrderOfRows() {
    Upgrade upgrade =
        new Upgrade(
            List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, UNIQUE (a, id))"),
            List.of("CREATE TABLE t (id INTEGER, a TEXT, UNIQUE (a, id))"),
            Hints.NONE,
            NEWEST);

    List<String> rows = List.of("INSERT INTO t VALUES (9, 'a'), (5, 'b')");
    assertThat(upgrade.rowsAfter(rows, "SELECT rowid, a FROM t ORDER BY rowid"))
        .isEqualTo("[[5, b], [9, a]]");
  }

  @Test
  void removedTableLeavesThoseThatReferredToIt() {
    Upgrade upgrade =
        new Upgrade(
            List.of(
                "CREATE TABLE p (id INTEGER PRIMARY KEY)",
                "CREATE TABLE c (id INTEGER PRIMARY KEY, p INT REFERENCES p (id) ON DELETE CASCADE)"),
            List.of("CREATE TABLE c (id INTEGER PRIMARY KEY, p INT)"),
            Hints.NONE,
            NEWEST);

    List<String> rows = List.of("INSERT INTO p VALUES (1)", "INSERT INTO c VALUES (1, 1)");
    assertThat(upgrade.rowsAfter(rows, "SELECT * FROM c")).isEqualTo("[[1, 1]]");
    assertThat(upgrade.step().needsForeignKeysOff()).isTrue();
  }

  @Test
  void tablesThatReferToEachOtherAndToThemselvesAreRebuilt() {
    String a =
        "CREATE TABLE a (id INTEGER PRIMARY KEY, b INT REFERENCES b (id) ON DELETE CASCADE%s)";
    String b =
        "CREATE TABLE b (id INTEGER PRIMARY KEY, a INT REFERENCES a (id) ON DELETE CASCADE,"
            + " up INT REFERENCES b (id) ON DELETE CASCADE%s)";
    Upgrade upgrade =
        new Upgrade(
            List.of(a.formatted(""), b.formatted("")),
            List.of(a.formatted(", CHECK (id > 0)"), b.formatted(", CHECK (id > 0)")),
            Hints.NONE,
            NEWEST);

    List<String> rows =
        List.of(
            "INSERT INTO a VALUES (1, NULL)",
            "INSERT INTO b VALUES (1, 1, NULL), (2, 1, 1)",
            "UPDATE a SET b = 2");
    assertThat(upgrade.rowsAfter(rows, "SELECT a.id, b.id, up FROM a JOIN b ON a.b = b.id"))
        .isEqualTo("[[1, 2, 1]]");
  }

  @Test
  void generatedColumnsAreComputedAnew() {
    String table = "CREATE TABLE t (a INTEGER PRIMARY KEY, b INT AS (a * %d) %s)";
    Upgrade upgrade =
        new Upgrade(
            List.of(table.formatted(2, "VIRTUAL")),
            List.of(table.formatted(3, "STORED")),
            Hints.NONE,
            NEWEST);

    assertThat(upgrade.rowsAfter(List.of("INSERT INTO t VALUES (5)"), "SELECT b FROM t"))
        .isEqualTo("[[15]]");
  }

  @Test
  void tableBecomesStrictAndLosesItsRowId() {
    Upgrade upgrade =
        new Upgrade(
            List.of("CREATE TABLE t (a TEXT NOT NULL PRIMARY KEY)"),
            List.of("CREATE TABLE t (a TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID"),
            Hints.NONE,
            NEWEST);

    assertThat(upgrade.rowsAfter(List.of("INSERT INTO t VALUES ('x')"), "SELECT a FROM t"))
        .isEqualTo("[[x]]");
  }

  @Test
  void columnWithoutDefaultIsNullableUntilTheVersionsSqlFilledIt() {
    List<String> from = List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, gone TEXT)");
    List<String> to = List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, come TEXT NOT NULL)");
    Hints hints =
        new Hints(
            List.of(), List.of(), List.of(), List.of("UPDATE t SET come = upper(gone);"), false);
    Upgrade upgrade = new Upgrade(from, to, hints, NEWEST);

    assertThat(upgrade.step().sql(Phase.EXPAND))
        .containsExactly("ALTER TABLE t ADD COLUMN come TEXT;");
    assertThat(upgrade.rowsAfter(List.of("INSERT INTO t VALUES (1, 'a')"), "SELECT * FROM t"))
        .isEqualTo("[[1, A]]");
    assertThat(DataRisks.find(upgrade.from(), upgrade.to(), hints)).isEmpty();
  }

  @Test
  void conversionSeesRenamedColumnsAndThoseThatGo() {
    List<String> from = List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, gone TEXT)");
    List<String> to =
        List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, b TEXT, n INTEGER NOT NULL)");
    Hints hints =
        new Hints(
            List.of(),
            List.of(new ColumnRename("t", "a", "b")),
            List.of(new Conversion("t", "n", "length(b || gone)")),
            List.of(),
            false);

    for (MinimumSqlite minimum : List.of(NEWEST, OLDEST)) {
      assertThat(
              new Upgrade(from, to, hints, minimum)
                  .rowsAfter(List.of("INSERT INTO t VALUES (1, 'x', 'yz')"), "SELECT * FROM t"))
          .isEqualTo("[[1, x, 3]]");
    }
  }

  @Test
  void nullsBecomeTheDefaultWhereNullIsRefusedFromNowOn() {
    Upgrade upgrade =
        new Upgrade(
            List.of("CREATE TABLE t (a TEXT)"),
            List.of("CREATE TABLE t (a TEXT NOT NULL DEFAULT 'none')"),
            Hints.NONE,
            NEWEST);

    assertThat(upgrade.rowsAfter(List.of("INSERT INTO t VALUES (NULL), ('x')"), "SELECT a FROM t"))
        .isEqualTo("[[none], [x]]");
  }

  @Test
  void fullTextIndexOverAnotherTableIsMadeAnewAfterARebuild() {
    String table = "CREATE TABLE t (id INTEGER PRIMARY KEY, a %s)";
    String index = "CREATE VIRTUAL TABLE f USING fts5 (a, content='t', content_rowid='id')";
    Upgrade upgrade =
        new Upgrade(
            List.of(table.formatted("INT"), index),
            List.of(table.formatted("TEXT"), index),
            Hints.NONE,
            NEWEST);

    assertThat(
            upgrade.rowsAfter(
                List.of("INSERT INTO t VALUES (1, 'word')"),
                "SELECT a FROM f WHERE f MATCH 'word'"))
        .isEqualTo("[[word]]");
  }

  @Test
  void changedViewLeavesTablesAndOtherViewsAlone() {
    List<String> from =
        List.of(
            "CREATE TABLE t (a)",
            "CREATE VIEW v AS SELECT a FROM t",
            "CREATE VIEW w AS SELECT a FROM t",
            "CREATE TRIGGER g INSTEAD OF DELETE ON v BEGIN DELETE FROM t; END");
    List<String> to =
        List.of(
            "CREATE TABLE t (a)",
            "CREATE VIEW v AS SELECT a FROM t WHERE a > 0",
            "CREATE VIEW w AS SELECT a FROM t",
            "CREATE TRIGGER g INSTEAD OF DELETE ON v BEGIN DELETE FROM t; END");

    assertThat(plan(from, to).sql())
        .containsExactly(
            "DROP TRIGGER g;",
            "DROP VIEW v;",
            "CREATE VIEW v AS SELECT a FROM t WHERE a > 0;",
            "CREATE TRIGGER g INSTEAD OF DELETE ON v BEGIN DELETE FROM t; END;")
        .inOrder();
  }

  @Test
  void sameSchemaNeedsNoStep() {
    List<String> schema =
        List.of("CREATE TABLE t (a INTEGER PRIMARY KEY, b)", "CREATE INDEX i ON t (b)");

    assertThat(plan(schema, schema).statements()).isEmpty();
  }

  private static MigrationStep plan(List<String> from, List<String> to) {
    return plan(from, to, Hints.NONE, NEWEST);
  }

  private static MigrationStep plan(
      List<String> from, List<String> to, Hints hints, MinimumSqlite minimum) {
    return StepPlanner.plan(SchemaSnapshot.of(from), SchemaSnapshot.of(to), hints, minimum);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.processor.migrate.Hints.ColumnRename;
import dev.alcove.processor.migrate.Hints.TableRename;
import dev.alcove.processor.migrate.MigrationStep.KeptTable;
import dev.alcove.processor.model.MinimumSqlite;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenameStepTest {

  private static final MinimumSqlite OLDEST = new MinimumSqlite(3008006, 21);
  private static final MinimumSqlite NEWEST = MinimumSqlite.NEWEST;

  @Test
  void renamesMoveIndexesAndForeignKeysAlong() {
    List<String> from =
        List.of(
            "CREATE TABLE p (id TEXT PRIMARY KEY, a TEXT CHECK (a <> ''))",
            "CREATE INDEX i ON p (lower(a)) WHERE a IS NOT NULL",
            "CREATE TABLE c (p TEXT REFERENCES p (id) ON DELETE CASCADE)",
            "CREATE VIEW v AS SELECT a FROM p",
            "CREATE TRIGGER g AFTER DELETE ON p BEGIN DELETE FROM c WHERE p = old.id; END");
    List<String> to =
        List.of(
            "CREATE TABLE q (\"key\" TEXT PRIMARY KEY, b TEXT CHECK (b <> ''))",
            "CREATE INDEX i ON q (lower(b)) WHERE b IS NOT NULL",
            "CREATE TABLE c (p TEXT REFERENCES q (\"key\") ON DELETE CASCADE)",
            "CREATE VIEW v AS SELECT b FROM q",
            "CREATE TRIGGER g AFTER DELETE ON q BEGIN DELETE FROM c WHERE p = old.\"key\"; END");
    Hints hints =
        renames(
            List.of(new TableRename("p", "q")),
            new ColumnRename("q", "id", "key"),
            new ColumnRename("q", "a", "b"));

    assertThat(plan(from, to, hints, NEWEST).sql())
        .containsExactly(
            "DROP TRIGGER g;",
            "DROP VIEW v;",
            "ALTER TABLE p RENAME TO q;",
            "ALTER TABLE q RENAME COLUMN id TO \"key\";",
            "ALTER TABLE q RENAME COLUMN a TO b;",
            "CREATE VIEW v AS SELECT b FROM q;",
            "CREATE TRIGGER g AFTER DELETE ON q BEGIN DELETE FROM c WHERE p = old.\"key\"; END;")
        .inOrder();
    List<String> rows = List.of("INSERT INTO p VALUES ('1', 'x')", "INSERT INTO c VALUES ('1')");
    for (MinimumSqlite minimum : List.of(NEWEST, OLDEST)) {
      Upgrade upgrade = new Upgrade(from, to, hints, minimum);
      assertThat(upgrade.rowsAfter(rows, "SELECT b FROM q JOIN c ON c.p = q.\"key\""))
          .isEqualTo("[[x]]");
    }
  }

  @Test
  void swappedNamesOfColumnsKeepTheirValues() {
    List<String> from = List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT)");
    List<String> to = List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, b TEXT, a TEXT)");
    Hints hints =
        renames(List.of(), new ColumnRename("t", "a", "b"), new ColumnRename("t", "b", "a"));

    assertThat(plan(from, to, hints, NEWEST).sql())
        .containsExactly(
            "ALTER TABLE t RENAME COLUMN a TO b_new;",
            "ALTER TABLE t RENAME COLUMN b TO a;",
            "ALTER TABLE t RENAME COLUMN b_new TO b;")
        .inOrder();
    for (MinimumSqlite minimum : List.of(NEWEST, OLDEST)) {
      assertThat(
              new Upgrade(from, to, hints, minimum)
                  .rowsAfter(List.of("INSERT INTO t VALUES (1, 'x', 'y')"), "SELECT b, a FROM t"))
          .isEqualTo("[[x, y]]");
    }
  }

  @Test
  void columnTakesTheNameOfARemovedOneWhoseValuesCanStillBeSaved() {
    List<String> from = List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT)");
    List<String> to = List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, b TEXT, saved TEXT)");
    Hints hints =
        new Hints(
            List.of(),
            List.of(new ColumnRename("t", "a", "b")),
            List.of(),
            List.of("UPDATE t SET saved = b_old;"),
            false);

    for (MinimumSqlite minimum : List.of(NEWEST, OLDEST)) {
      assertThat(
              new Upgrade(from, to, hints, minimum)
                  .rowsAfter(
                      List.of("INSERT INTO t VALUES (1, 'x', 'y')"), "SELECT b, saved FROM t"))
          .isEqualTo("[[x, y]]");
    }
  }

  @Test
  void swappedNamesOfTablesKeepTheirRows() {
    List<String> from = List.of("CREATE TABLE a (x TEXT)", "CREATE TABLE b (y TEXT)");
    List<String> to = List.of("CREATE TABLE b (x TEXT)", "CREATE TABLE a (y TEXT)");
    Hints hints = renames(List.of(new TableRename("a", "b"), new TableRename("b", "a")));

    for (MinimumSqlite minimum : List.of(NEWEST, OLDEST)) {
      assertThat(
              new Upgrade(from, to, hints, minimum)
                  .rowsAfter(
                      List.of("INSERT INTO a VALUES ('x')", "INSERT INTO b VALUES ('y')"),
                      "SELECT x, y FROM a, b"))
          .isEqualTo("[[x, y]]");
    }
  }

  /** On an old SQLite the rename of a parent leaves the child's reference behind. */
  @Test
  void childOfARenamedTableIsRebuiltForAnOldSqlite() {
    List<String> from =
        List.of("CREATE TABLE p (id INTEGER PRIMARY KEY)", "CREATE TABLE c (p REFERENCES p (id))");
    List<String> to =
        List.of("CREATE TABLE q (id INTEGER PRIMARY KEY)", "CREATE TABLE c (p REFERENCES q (id))");
    Hints hints = renames(List.of(new TableRename("p", "q")));

    assertThat(plan(from, to, hints, NEWEST).sql()).containsExactly("ALTER TABLE p RENAME TO q;");
    assertThat(plan(from, to, hints, OLDEST).keptTables())
        .containsExactly(new KeptTable("p", "q", false), new KeptTable("c", "c", true));
  }

  /** SQLite says "no such column" when it has renamed such a column, so the rows are copied. */
  @Test
  void keyOfATableWithoutRowIdThatIsUniqueWithAnotherColumnIsRenamed() {
    String table = "CREATE TABLE t (a TEXT, %s TEXT PRIMARY KEY, UNIQUE (a, %s)) WITHOUT ROWID";
    String child = "CREATE TABLE c (t TEXT REFERENCES t (%s))";
    List<String> from = List.of(table.formatted("id", "id"), child.formatted("id"));
    List<String> to = List.of(table.formatted("name", "name"), child.formatted("name"));

    for (MinimumSqlite minimum : List.of(NEWEST, OLDEST)) {
      Upgrade upgrade =
          new Upgrade(from, to, renames(List.of(), new ColumnRename("t", "id", "name")), minimum);
      assertThat(
              upgrade.rowsAfter(
                  List.of("INSERT INTO t VALUES ('x', '1')", "INSERT INTO c VALUES ('1')"),
                  "SELECT a, name FROM t JOIN c ON c.t = name"))
          .isEqualTo("[[x, 1]]");
    }
  }

  @Test
  void newTableTakesTheNameOfARenamedOne() {
    List<String> from =
        List.of("CREATE TABLE a (x TEXT)", "CREATE INDEX i ON a (x)", "CREATE TABLE c (y TEXT)");
    List<String> to =
        List.of(
            "CREATE TABLE b (x TEXT)",
            "CREATE INDEX i ON b (x)",
            "CREATE TABLE c (y TEXT)",
            "CREATE TABLE a (z INTEGER)");

    for (MinimumSqlite minimum : List.of(NEWEST, OLDEST)) {
      assertThat(
              new Upgrade(from, to, renames(List.of(new TableRename("a", "b"))), minimum)
                  .rowsAfter(
                      List.of("INSERT INTO a VALUES ('x')"), "SELECT x, (SELECT z FROM a) FROM b"))
          .isEqualTo("[[x, null]]");
    }
  }

  @Test
  void renameOfAnUnknownColumnIsRefused() {
    List<String> schema = List.of("CREATE TABLE t (a, b)");
    Hints hints = renames(List.of(), new ColumnRename("t", "x", "b"));

    assertThrows(IllegalArgumentException.class, () -> plan(schema, schema, hints, NEWEST));
  }

  private static Hints renames(List<TableRename> tables, ColumnRename... columns) {
    return new Hints(tables, List.of(columns), List.of(), List.of(), false);
  }

  private static MigrationStep plan(
      List<String> from, List<String> to, Hints hints, MinimumSqlite minimum) {
    return StepPlanner.plan(SchemaSnapshot.of(from), SchemaSnapshot.of(to), hints, minimum);
  }
}

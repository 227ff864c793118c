// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.migrate.Hints.ColumnRename;
import dev.alcove.processor.model.MinimumSqlite;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Full-text indexes over other tables say after a step what these say. */
class FullTextContentStepTest {

  private static final String TABLE = "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT)";
  private static final String OVER_TABLE =
      "CREATE VIRTUAL TABLE f USING fts5 (a, b, content='t', content_rowid='id')";
  private static final String OVER_VIEW =
      "CREATE VIRTUAL TABLE f USING fts5 (x, content='v', content_rowid='rowid')";
  private static final String FOUND = "SELECT rowid FROM f WHERE f MATCH 'x : word'";
  private static final List<String> ROWS =
      List.of(
          "INSERT INTO t VALUES (1, 'word', 'other'), (2, 'other', 'word')",
          "INSERT INTO f (f) VALUES ('rebuild')");

  @Test
  void viewThatIsTheContentChangesAlone() {
    Upgrade upgrade =
        upgrade(
            List.of(TABLE, "CREATE VIEW v AS SELECT id AS rowid, a AS x FROM t", OVER_VIEW),
            List.of(TABLE, "CREATE VIEW v AS SELECT id AS rowid, b AS x FROM t", OVER_VIEW),
            Hints.NONE);

    assertThat(upgrade.rowsAfter(ROWS, FOUND)).isEqualTo("[[2]]");
  }

  @Test
  void viewBelowTheContentChanges() {
    String above = "CREATE VIEW v AS SELECT * FROM below";
    Upgrade upgrade =
        upgrade(
            List.of(
                TABLE, "CREATE VIEW below AS SELECT id AS rowid, a AS x FROM t", above, OVER_VIEW),
            List.of(
                TABLE, "CREATE VIEW below AS SELECT id AS rowid, b AS x FROM t", above, OVER_VIEW),
            Hints.NONE);

    assertThat(upgrade.rowsAfter(ROWS, FOUND)).isEqualTo("[[2]]");
  }

  @Test
  void swappedNamesOfColumnsAreSearchedUnderTheirNewNames() {
    Hints swap =
        new Hints(
            List.of(),
            List.of(new ColumnRename("t", "a", "b"), new ColumnRename("t", "b", "a")),
            List.of(),
            List.of(),
            false);
    String swapped = "CREATE TABLE t (id INTEGER PRIMARY KEY, b TEXT, a TEXT)";
    Upgrade upgrade = upgrade(List.of(TABLE, OVER_TABLE), List.of(swapped, OVER_TABLE), swap);

    assertThat(upgrade.step().keptTables().get(0).rebuilt()).isFalse();
    assertThat(upgrade.rowsAfter(ROWS, "SELECT rowid FROM f WHERE f MATCH 'a : word'"))
        .isEqualTo("[[2]]");
  }

  @Test
  void rebuildOfAnotherTableLeavesTheIndexAlone() {
    String other = "CREATE TABLE u (a TEXT DEFAULT '%s')";
    Upgrade upgrade =
        upgrade(
            List.of(TABLE, other.formatted("x"), OVER_TABLE),
            List.of(TABLE, other.formatted("y"), OVER_TABLE),
            Hints.NONE);

    assertThat(String.join("", upgrade.step().sql())).doesNotContain("'rebuild'");
  }

  private static Upgrade upgrade(List<String> from, List<String> to, Hints hints) {
    return new Upgrade(from, to, hints, MinimumSqlite.NEWEST);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.processor.migrate.DataRisk.Kind;
import dev.alcove.processor.migrate.DataRisk.Remedy;
import dev.alcove.processor.migrate.Hints.ColumnRename;
import dev.alcove.processor.migrate.Hints.Conversion;
import dev.alcove.processor.migrate.Hints.TableRename;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The SQL of a risk counts the rows that offend, and no others, on a database of the old schema.
 */
class RiskCountTest {

  private static final String ID = "id INTEGER PRIMARY KEY, ";

  /** Columns of the old table t and of the new one, what offends, what does not. */
  private record Change(Kind kind, String from, String to, String offending, String harmless) {}

  private static final List<Change> CHANGES =
      List.of(
          new Change(Kind.NOT_NULL, "a", "a NOT NULL", "(1, NULL), (2, NULL)", "(3, ''), (4, 0)"),
          new Change(
              Kind.NOT_NULL,
              "a",
              "a, g NOT NULL AS (a || 'x')",
              "(1, NULL), (2, NULL)",
              "(3, ''), (4, 0)"),
          new Change(
              Kind.UNIQUE,
              "a TEXT",
              "a TEXT COLLATE NOCASE UNIQUE",
              "(1, 'x'), (2, 'X'), (3, 'y'), (4, 'y')",
              "(5, 'z'), (6, NULL), (7, NULL)"),
          new Change(
              Kind.UNIQUE,
              "a TEXT",
              "a INTEGER UNIQUE",
              "(1, '7'), (2, '07'), (3, '8'), (4, '8.0')",
              "(5, '9'), (6, NULL)"),
          new Change(
              Kind.CHECK,
              "a",
              "a CHECK (length(a) < 4)",
              "(1, 'long'), (2, 12345)",
              "(3, 'abc'), (4, NULL)"),
          new Change(
              Kind.CHECK,
              "a TEXT",
              "a TEXT NOT NULL DEFAULT 'none' CHECK (length(a) < 4)",
              "(1, NULL), (2, 'long')",
              "(3, 'abc')"),
          new Change(
              Kind.FOREIGN_KEY,
              "a INT",
              "a INT REFERENCES t (id)",
              "(1, 77), (2, 78)",
              "(3, 3), (4, 1), (5, NULL)"),
          new Change(
              Kind.TYPE,
              "a TEXT",
              "a INTEGER",
              "(1, '012'), (2, 'x'), (3, '1.5')",
              "(4, '12'), (5, NULL), (6, '-3')"),
          new Change(
              Kind.TYPE,
              "a INTEGER",
              "a REAL",
              "(1, 9007199254740993), (2, 'x')",
              "(3, 12), (4, NULL)"),
          new Change(
              Kind.TYPE,
              "a REAL",
              "a TEXT",
              "(1, x'00'), (2, 'x')",
              "(3, 0.1), (4, -2.5), (5, NULL)"),
          new Change(Kind.REPLACED, "a, b", "b, a AS (b || '!')", "(1, 'x', 2)", "(3, NULL, 2)"));

  @Test
  void countsOffendersAndNoOthers() {
    for (Change change : CHANGES) {
      String old = "CREATE TABLE t (" + ID + change.from + ")";
      String wanted = "CREATE TABLE t (" + ID + change.to + ")";
      DataRisk risk = risk(change.kind, List.of(old), List.of(wanted), Hints.NONE);
      long expected = change.kind == Kind.UNIQUE ? 2 : change.offending.split("\\), ").length;

      assertWithMessage(change + " " + risk.countSql())
          .that(count(risk, old, "INSERT INTO t VALUES " + change.offending))
          .isEqualTo(expected);
      assertWithMessage(change + " " + risk.countSql())
          .that(
              count(
                  risk,
                  old,
                  "INSERT INTO t VALUES " + change.harmless,
                  change.kind == Kind.FOREIGN_KEY
                      ? "INSERT INTO t VALUES (1, NULL)"
                      : "DELETE FROM t WHERE false"))
          .isEqualTo(0);
    }
  }

  @Test
  void strictTableCountsWhatItWillRefuse() {
    String old = "CREATE TABLE t (id INTEGER PRIMARY KEY, a BLOB)";
    DataRisk risk = risk(Kind.TYPE, List.of(old), List.of(old + " STRICT"), Hints.NONE);

    assertThat(count(risk, old, "INSERT INTO t VALUES (1, 'x'), (2, 3)")).isEqualTo(2);
    assertThat(count(risk, old, "INSERT INTO t VALUES (1, x'00'), (2, NULL)")).isEqualTo(0);
  }

  @Test
  void virtualTableWithRowsOfItsOwnCountsThem() {
    String old = "CREATE VIRTUAL TABLE f USING fts5 (a)";
    DataRisk risk =
        risk(
            Kind.CONTENT_LOST,
            List.of(old),
            List.of("CREATE VIRTUAL TABLE f USING fts5 (a, b)"),
            Hints.NONE);

    assertThat(count(risk, old, "INSERT INTO f VALUES ('x'), ('y')")).isEqualTo(2);
    assertThat(count(risk, old)).isEqualTo(0);
  }

  @Test
  void renamedParentAndChildAreCountedUnderTheirOldNames() {
    List<String> from =
        List.of(
            "CREATE TABLE p (id INTEGER PRIMARY KEY, code TEXT UNIQUE)",
            "CREATE TABLE c (id INTEGER PRIMARY KEY, p TEXT)");
    List<String> to =
        List.of(
            "CREATE TABLE parent (id INTEGER PRIMARY KEY, tag TEXT UNIQUE)",
            "CREATE TABLE child (id INTEGER PRIMARY KEY, tag TEXT REFERENCES parent (tag))");
    Hints hints =
        new Hints(
            List.of(new TableRename("p", "parent"), new TableRename("c", "child")),
            List.of(
                new ColumnRename("parent", "code", "tag"), new ColumnRename("child", "p", "tag")),
            List.of(),
            List.of(),
            false);
    DataRisk risk = risk(Kind.FOREIGN_KEY, from, to, hints);
    List<String> rows = new ArrayList<>(from);
    rows.add("INSERT INTO p VALUES (1, 'x')");
    rows.add("INSERT INTO c VALUES (1, 'x'), (2, 'y'), (3, NULL)");

    assertThat(count(risk, rows.toArray(new String[0]))).isEqualTo(1);
  }

  @Test
  void conversionStatementAndJavaStepEachHandleARisk() {
    List<String> from = List.of("CREATE TABLE t (a TEXT)");
    List<String> to = List.of("CREATE TABLE t (a INTEGER NOT NULL UNIQUE CHECK (a > 0))");
    List<Conversion> conversion = List.of(new Conversion("t", "a", "length(a)"));
    List<String> sql = List.of("DELETE FROM t");

    assertThat(DataRisks.find(SchemaSnapshot.of(from), SchemaSnapshot.of(to), Hints.NONE))
        .hasSize(4);
    for (Hints hints :
        List.of(
            new Hints(List.of(), List.of(), conversion, List.of(), false),
            new Hints(List.of(), List.of(), List.of(), sql, false),
            new Hints(List.of(), List.of(), List.of(), List.of(), true))) {
      assertThat(DataRisks.find(SchemaSnapshot.of(from), SchemaSnapshot.of(to), hints)).isEmpty();
    }
  }

  @Test
  void eachKindHasRemediesOfItsOwn() {
    assertThat(Kind.NOT_NULL.remedies()).contains(Remedy.DEFAULT);
    for (Kind kind : Kind.values()) {
      assertThat(kind.remedies()).isNotEmpty();
      assertThat(kind.remedies()).containsNoDuplicates();
      assertThat(kind.remedies().contains(Remedy.DEFAULT)).isEqualTo(kind == Kind.NOT_NULL);
    }
  }

  private static DataRisk risk(Kind kind, List<String> from, List<String> to, Hints hints) {
    return DataRisks.find(SchemaSnapshot.of(from), SchemaSnapshot.of(to), hints).stream()
        .filter(risk -> risk.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new AssertionError(kind + " is not found from " + from + " to " + to));
  }

  private static long count(DataRisk risk, String... statements) {
    try (TrialDatabase database = TrialDatabase.open()) {
      List.of(statements).forEach(sql -> SchemaSnapshot.run(database, sql));
      return StepTrial.count(database, risk.countSql());
    }
  }
}

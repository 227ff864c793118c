// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.migrate.Hints;
import dev.alcove.processor.migrate.Hints.Conversion;
import dev.alcove.processor.prove.ProofFinding.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StepProofTest {

  private static final String PARENT =
      "CREATE TABLE p (id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL DEFAULT '%s', n)";
  private static final List<String> REST =
      List.of(
          "CREATE TABLE c (id TEXT NOT NULL PRIMARY KEY, p INT NOT NULL REFERENCES p (id)"
              + " ON DELETE CASCADE, note TEXT)",
          "CREATE INDEX i ON c (p)",
          "CREATE VIEW v AS SELECT title FROM p",
          "CREATE VIRTUAL TABLE f USING fts5 (title, content = 'p', content_rowid = 'id')",
          "CREATE TRIGGER g AFTER DELETE ON p BEGIN DELETE FROM c; END");

  /** A rebuild of the parent. */
  private static final VersionStep STEP =
      Steps.plan(schema(PARENT.formatted("x")), schema(PARENT.formatted("y")), Hints.NONE);

  @Test
  void soundStepIsProved() {
    assertThat(STEP.step().needsForeignKeysOff()).isTrue();
    assertThat(Steps.prove(STEP)).isEmpty();
  }

  @Test
  void rowsThatACopyLeavesBehindAreFound() {
    ProofFinding finding =
        only(Steps.spoil(STEP, "\nFROM p;", "\nFROM p WHERE title NOT LIKE 'USER';"), 0);

    assertThat(finding.kind()).isEqualTo(Kind.ROWS_LOST);
    assertThat(finding.table()).isEqualTo("p");
    assertThat(finding.row()).contains("title = 'u");
  }

  @Test
  void rowsThatAStatementDeletesElsewhereAreFound() {
    ProofFinding finding = only(Steps.with(STEP, "DELETE FROM c WHERE note IS NULL;"), 0);

    assertThat(finding.kind()).isEqualTo(Kind.ROWS_LOST);
    assertThat(finding.table()).isEqualTo("c");
    assertThat(Long.parseLong(finding.expected())).isGreaterThan(Long.parseLong(finding.actual()));
  }

  /** No statement writes c, but a trigger that was left in place does. */
  @Test
  void rowsThatATriggerTakesAreFound() {
    String trigger = "CREATE TRIGGER g AFTER UPDATE ON p BEGIN DELETE FROM c; END";
    List<String> from = List.of(PARENT.formatted("x"), REST.get(0), trigger);
    VersionStep step = Steps.plan(from, from, Steps.sql("UPDATE p SET title = 'z'"));

    assertThat(Steps.prove(step)).isEmpty();
    ProofFinding finding =
        Steps.prove(Steps.without(step, "TRIGGER g")).stream()
            .filter(found -> found.kind() == Kind.ROWS_LOST)
            .findFirst()
            .orElseThrow();
    assertThat(finding.table()).isEqualTo("c");
    assertThat(finding.actual()).isEqualTo("0");
  }

  @Test
  void otherValueIsFoundWithItsRow() {
    ProofFinding finding =
        only(
            Steps.spoil(STEP, "SELECT id, title, n", "SELECT id, replace(title, 'USER', 'x'), n"),
            0);

    assertThat(finding.kind()).isEqualTo(Kind.VALUE_CHANGED);
    assertThat(finding.columns()).containsExactly("title");
    assertThat(finding.expected()).isEqualTo("'USER'");
    assertThat(finding.actual()).isEqualTo("'x'");
    assertThat(finding.row()).startsWith("id = ");
  }

  @Test
  void sameValueOfAnotherTypeIsFound() {
    ProofFinding finding =
        only(Steps.spoil(STEP, "SELECT id, title, n", "SELECT id, title, CAST(n AS TEXT)"), 0);

    assertThat(finding.kind()).isEqualTo(Kind.VALUE_CHANGED);
    assertThat(finding.columns()).containsExactly("n");
  }

  @Test
  void forgottenCounterIsFound() {
    assertThat(only(Steps.without(STEP, "sqlite_sequence"), 0).kind()).isEqualTo(Kind.COUNTER_LOST);
  }

  @Test
  void missingIndexTriggerAndViewAreFound() {
    for (String part : List.of("CREATE VIEW v", "CREATE TRIGGER g")) {
      assertThat(only(Steps.without(STEP, part), 0).kind()).isEqualTo(Kind.SCHEMA_DIFFERS);
    }
  }

  @Test
  void hiddenOrderOfRowsIsKept() {
    VersionStep step =
        Steps.plan(
            List.of("CREATE TABLE t (a TEXT DEFAULT 'x', b)"),
            List.of("CREATE TABLE t (a TEXT DEFAULT 'y', b)"),
            Hints.NONE);

    assertThat(Steps.prove(step)).isEmpty();
    assertThat(only(Steps.spoil(step, "rowid, a, b", "a, b"), 0).kind()).isEqualTo(Kind.ROWS_LOST);
  }

  @Test
  void staleFullTextIndexIsFound() {
    String table = "CREATE TABLE t (id TEXT PRIMARY KEY, a TEXT %s)";
    String index = "CREATE VIRTUAL TABLE f USING fts%d (a, content=\"t\")";
    for (int version : List.of(4, 5)) {
      VersionStep step =
          Steps.plan(
              List.of(table.formatted(""), index.formatted(version)),
              List.of(table.formatted("DEFAULT 'x'"), index.formatted(version)),
              Steps.sql("UPDATE t SET a = a || ' more'"));

      assertThat(Steps.prove(step)).isEmpty();
      assertThat(only(Steps.without(step, "'rebuild'"), 0).kind())
          .isEqualTo(Kind.FULL_TEXT_DIFFERS);
    }
  }

  @Test
  void conversionToNullIsRefusedWithRowAndColumn() {
    ProofFinding finding = only(conversion("TEXT", "INTEGER NOT NULL", "nullif(length(a), 0)"), 0);

    assertThat(finding.kind()).isEqualTo(Kind.CONVERSION_REFUSED);
    assertThat(finding.table()).isEqualTo("t");
    assertThat(finding.columns()).containsExactly("a");
    assertThat(finding.row()).contains("a = ");
    assertThat(finding.actual()).contains("NOT NULL constraint failed");
  }

  @Test
  void conversionMayLoseWhatItSaysThatItLoses() {
    for (String expression :
        List.of(
            "CASE WHEN CAST(a AS INTEGER) <> a THEN 0 ELSE CAST(a AS INTEGER) END",
            "iif(a GLOB '[0-9]', CAST(a AS INTEGER), NULL)",
            "CAST(length(a) AS INTEGER)",
            "length(CAST(a AS TEXT))")) {
      assertThat(Steps.prove(conversion("TEXT", "INTEGER", expression))).isEmpty();
    }
  }

  @Test
  void castThatMakesANumberOfATextThatIsNoneIsFound() {
    for (String expression :
        List.of("CAST(a AS INTEGER)", "coalesce(1 + CAST(trim(a) AS REAL), 3)")) {
      ProofFinding finding = only(conversion("TEXT", "INTEGER", expression), 0);

      assertThat(finding.kind()).isEqualTo(Kind.CAST_LOSES);
      assertThat(finding.columns()).containsExactly("a");
      assertThat(finding.row()).contains("a = '");
      assertThat(finding.actual()).startsWith("0");
    }
  }

  @Test
  void castThatCutsANumberIsFound() {
    assertThat(only(conversion("REAL", "INTEGER", "CAST(a AS INTEGER)"), 0).kind())
        .isEqualTo(Kind.CAST_LOSES);
    assertThat(Steps.prove(conversion("REAL", "INTEGER", "CAST(round(a) AS INTEGER)"))).isEmpty();
    assertThat(Steps.prove(conversion("INTEGER", "TEXT", "CAST(a AS TEXT)"))).isEmpty();
  }

  @Test
  void castOfAStatementIsLookedAtWhereTheStatementActs() {
    List<String> from = List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER)");
    List<String> to = List.of(from.get(0), "CREATE TABLE s (n INTEGER)");
    String update = "UPDATE t SET b = CAST(a AS INTEGER)";
    String insert = "INSERT INTO s SELECT CAST(a AS INTEGER) FROM t";
    for (String sql :
        List.of(
            update, update + " WHERE a GLOB '[0-9]*' OR a = ''", insert, insert + " WHERE id")) {
      ProofFinding finding = only(Steps.plan(from, to, Steps.sql("UPDATE t SET b = 1", sql)), 0);

      assertThat(finding.kind()).isEqualTo(Kind.CAST_LOSES);
      assertThat(finding.userStatement()).isEqualTo(1);
    }
    for (String sql :
        List.of(
            update + " WHERE a NOT GLOB '*[^0-9]*' AND a <> ''",
            insert + " WHERE CAST(a AS INTEGER) = a",
            "UPDATE t SET b = CASE WHEN a = '' THEN 0 ELSE CAST(a AS INTEGER) END")) {
      assertThat(Steps.prove(Steps.plan(from, to, Steps.sql(sql)))).isEmpty();
    }
  }

  @Test
  void castOfAShippedStepIsNobodysErrorAnyMore() {
    VersionStep step = conversion("TEXT", "INTEGER", "CAST(a AS INTEGER)");

    assertThat(
            Steps.prove(
                new VersionStep(2, step.from(), step.to(), step.hints(), step.step(), true)))
        .isEmpty();
  }

  @Test
  void conversionThatJoinsRowsLosesThem() {
    assertThat(only(conversion("TEXT", "TEXT NOT NULL", "coalesce(max(a), '')"), 0).kind())
        .isEqualTo(Kind.ROWS_LOST);
  }

  @Test
  void typeThatLosesSomethingIsFound() {
    ProofFinding finding =
        only(
            Steps.plan(
                List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)"),
                List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER)"),
                Hints.NONE),
            0);

    assertThat(finding.kind()).isEqualTo(Kind.VALUE_LOST);
    assertThat(finding.expected()).isEqualTo("'012'");
    assertThat(finding.actual()).isEqualTo("12");
  }

  @Test
  void refusedStatementOfTheUserIsNumbered() {
    List<String> schema = List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT UNIQUE)");
    ProofFinding finding =
        only(
            Steps.plan(
                schema, schema, Steps.sql("UPDATE t SET a = NULL", "UPDATE t SET a = 'same'")),
            0);

    assertThat(finding.kind()).isEqualTo(Kind.USER_STATEMENT_REFUSED);
    assertThat(finding.userStatement()).isEqualTo(1);
    assertThat(finding.statement()).isEqualTo("UPDATE t SET a = 'same'");
    assertThat(finding.table()).isEqualTo("t");
    assertThat(finding.columns()).containsExactly("a");
  }

  @Test
  void statementOfTheUserMayDeleteItsRowsButLeaveNoOrphans() {
    List<String> schema = schema(PARENT.formatted("x"));
    String children = "DELETE FROM c";
    String parents = "DELETE FROM p WHERE id IN (SELECT p FROM c) OR id > 0";

    assertThat(Steps.prove(Steps.plan(schema, schema, Steps.sql(children, parents)))).isEmpty();
    ProofFinding finding = only(Steps.plan(schema, schema, Steps.sql(parents)), 0);
    assertThat(finding.kind()).isEqualTo(Kind.FOREIGN_KEY_VIOLATED);
    assertThat(finding.table()).isEqualTo("c");
    assertThat(finding.columns()).containsExactly("p");
    assertThat(finding.expected()).isEqualTo("p (id)");
  }

  @Test
  void foreignKeyToWhatIsNoKeyIsFound() {
    List<String> from =
        List.of("CREATE TABLE a (id INT UNIQUE)", "CREATE TABLE b (a INT REFERENCES a (id))");
    List<String> to = List.of("CREATE TABLE a (id INT)", from.get(1));
    ProofFinding finding = only(Steps.plan(from, to, Hints.NONE), 0);

    assertThat(finding.kind()).isEqualTo(Kind.FOREIGN_KEY_VIOLATED);
    assertThat(finding.actual()).contains("foreign key mismatch");
    assertThat(Steps.prove(Steps.plan(to, from, Hints.NONE))).isNotEmpty();
  }

  @Test
  void statementThatNeedsRowsFailsOnAnEmptyDatabase() {
    List<String> from = List.of("CREATE TABLE t (a INTEGER PRIMARY KEY)");
    List<String> to = List.of(from.get(0), "CREATE TABLE s (n INTEGER NOT NULL)");
    ProofFinding finding =
        only(Steps.plan(from, to, Steps.sql("INSERT INTO s SELECT max(a) FROM t")), 0);

    assertThat(finding.kind()).isEqualTo(Kind.USER_STATEMENT_REFUSED);
    assertThat(finding.columns()).containsExactly("n");
  }

  @Test
  void javaStepIsTakenAtItsWord() {
    List<String> from =
        List.of(
            "CREATE TABLE p (id INTEGER PRIMARY KEY)",
            "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT)");
    List<String> to =
        List.of(
            "CREATE TABLE p (id INTEGER PRIMARY KEY)",
            "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT NOT NULL CHECK (b <> ''),"
                + " c INTEGER NOT NULL UNIQUE, p INTEGER NOT NULL REFERENCES p (id))",
            "CREATE UNIQUE INDEX u ON t (a)");
    Hints java = new Hints(List.of(), List.of(), List.of(), List.of(), true);
    VersionStep step = Steps.plan(from, to, java);

    assertThat(Steps.prove(step)).isEmpty();
    assertThat(only(Steps.spoil(step, "SELECT id, a, b", "SELECT id, a || 'x', b"), 0).columns())
        .containsExactly("a");
    assertThat(only(Steps.with(step, "DELETE FROM p;"), 0).table()).isEqualTo("p");
  }

  @Test
  void tableWithoutRowsIsReported() {
    List<String> schema =
        List.of("CREATE TABLE t (a INT CHECK (a > 5 AND a < 5 AND a IS NOT NULL))");

    assertThat(only(Steps.plan(schema, schema, Hints.NONE), 0).kind()).isEqualTo(Kind.NO_ROWS);
  }

  private static VersionStep conversion(String before, String after, String expression) {
    return Steps.plan(
        List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, a " + before + ")"),
        List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, a " + after + ")"),
        new Hints(
            List.of(), List.of(), List.of(new Conversion("t", "a", expression)), List.of(), false));
  }

  private static List<String> schema(String parent) {
    return Stream.concat(Stream.of(parent), REST.stream()).toList();
  }

  private static ProofFinding only(VersionStep step, int place) {
    List<ProofFinding> findings = Steps.prove(step);
    assertThat(findings).isNotEmpty();
    return findings.get(place);
  }
}

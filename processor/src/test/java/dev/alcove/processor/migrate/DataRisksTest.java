// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.migrate.DataRisk.Kind;
import dev.alcove.processor.migrate.Hints.ColumnRename;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataRisksTest {

  @Test
  void newColumnThatRefusesNullOffendsWithEachRow() {
    DataRisk risk = onlyRisk("CREATE TABLE t (a)", "CREATE TABLE t (a, b INT NOT NULL)");

    assertThat(risk)
        .isEqualTo(
            new DataRisk(Kind.NOT_NULL, "t", List.of("b"), "NOT NULL", "SELECT count(*) FROM t;"));
    assertThat(count(risk, "CREATE TABLE t (a)", "INSERT INTO t VALUES (1), (2)")).isEqualTo(2);
  }

  @Test
  void columnThatRefusesNullFromNowOnCountsItsNulls() {
    DataRisk risk = onlyRisk("CREATE TABLE t (a)", "CREATE TABLE t (a NOT NULL)");

    assertThat(risk.countSql()).isEqualTo("SELECT count(*) FROM t WHERE a IS NULL;");
  }

  @Test
  void newUniqueIndexCountsDoublesButNotNulls() {
    String old = "CREATE TABLE t (a TEXT, b TEXT)";
    DataRisk risk =
        find(List.of(old), List.of(old, "CREATE UNIQUE INDEX u ON t (a COLLATE NOCASE, b)")).get(0);

    assertThat(risk.kind()).isEqualTo(Kind.UNIQUE);
    assertThat(risk.columns()).containsExactly("a", "b");
    assertThat(
            count(
                risk, old, "INSERT INTO t VALUES ('x', 'y'), ('X', 'y'), ('x', NULL), ('x', NULL)"))
        .isEqualTo(1);
  }

  @Test
  void uniqueIndexOverMoreThanAKeyIsNoRisk() {
    String old = "CREATE TABLE t (a TEXT PRIMARY KEY, b TEXT)";

    assertThat(find(List.of(old), List.of(old, "CREATE UNIQUE INDEX u ON t (b, a)"))).isEmpty();
  }

  @Test
  void newCheckIsCountedUnderTheOldNames() {
    List<String> from = List.of("CREATE TABLE t (a INT, b INT)");
    List<String> to = List.of("CREATE TABLE t (n INT CHECK (n > 0), b INT)");
    Hints hints =
        new Hints(List.of(), List.of(new ColumnRename("t", "a", "n")), List.of(), List.of(), false);
    DataRisk risk = DataRisks.find(SchemaSnapshot.of(from), SchemaSnapshot.of(to), hints).get(0);

    assertThat(risk.countSql())
        .isEqualTo("SELECT count(*) FROM (SELECT a AS n FROM t) WHERE NOT (n > 0);");
  }

  @Test
  void widerCheckIsNoRiskANarrowerOneIs() {
    String narrow = "CREATE TABLE t (a TEXT CHECK (a IN ('user', 'bot')), CHECK (length(a) < 9))";
    String wide =
        "CREATE TABLE t (a TEXT CHECK (a IN ('tool', 'bot', 'user')), CHECK (length(a) < 10))";

    assertThat(find(List.of(narrow), List.of(wide))).isEmpty();
    assertThat(find(List.of(wide), List.of(narrow))).hasSize(2);
  }

  @Test
  void checkOfANewColumnIsNoRiskIfItsDefaultPasses() {
    String old = "CREATE TABLE t (a)";

    assertThat(find(List.of(old), List.of("CREATE TABLE t (a, b CHECK (b IN (1, 2)))"))).isEmpty();
    assertThat(find(List.of(old), List.of("CREATE TABLE t (a, b DEFAULT 3 CHECK (b IN (1, 2)))")))
        .hasSize(1);
  }

  @Test
  void checkOfANewIdIsCountedWithTheRowId() {
    String old = "CREATE TABLE t (a)";
    DataRisk risk =
        onlyRisk(old, "CREATE TABLE t (a, id INTEGER PRIMARY KEY CHECK (id IN (1, 2)))");

    assertThat(risk.kind()).isEqualTo(Kind.CHECK);
    assertThat(count(risk, old, "INSERT INTO t VALUES (1), (2), (3), (4)")).isEqualTo(2);
  }

  @Test
  void newForeignKeyCountsOrphans() {
    String parent = "CREATE TABLE p (id INTEGER PRIMARY KEY)";
    String child = "CREATE TABLE c (p INT)";
    List<String> to = List.of(parent, "CREATE TABLE c (p INT REFERENCES p (id))");
    DataRisk risk = find(List.of(parent, child), to).get(0);

    assertThat(risk.kind()).isEqualTo(Kind.FOREIGN_KEY);
    assertThat(
            count(
                risk,
                parent,
                child,
                "INSERT INTO p VALUES (1)",
                "INSERT INTO c VALUES (1), (2), (NULL)"))
        .isEqualTo(1);
  }

  @Test
  void otherActionOfAForeignKeyIsNoRisk() {
    String parent = "CREATE TABLE p (id INTEGER PRIMARY KEY)";
    String child = "CREATE TABLE c (p INT REFERENCES p (id)%s)";

    assertThat(
            find(
                List.of(parent, child.formatted("")),
                List.of(parent, child.formatted(" ON DELETE CASCADE"))))
        .isEmpty();
  }

  @Test
  void narrowerTypeCountsValuesThatDoNotComeBackTheSame() {
    String old = "CREATE TABLE t (a TEXT)";
    DataRisk risk = onlyRisk(old, "CREATE TABLE t (a INTEGER)");

    assertThat(risk.kind()).isEqualTo(Kind.TYPE);
    assertThat(count(risk, old, "INSERT INTO t VALUES ('12'), ('012'), ('x'), (NULL)"))
        .isEqualTo(2);
  }

  @Test
  void strictTableCountsValuesOfOtherTypes() {
    String old = "CREATE TABLE t (a INTEGER)";
    DataRisk risk = onlyRisk(old, "CREATE TABLE t (a INTEGER) STRICT");

    assertThat(count(risk, old, "INSERT INTO t VALUES (1), ('x'), (NULL)")).isEqualTo(1);
  }

  @Test
  void statementThatWritesTheTableHandlesItsRisks() {
    SchemaSnapshot from = SchemaSnapshot.of(List.of("CREATE TABLE t (a)", "CREATE TABLE u (a)"));
    SchemaSnapshot to =
        SchemaSnapshot.of(List.of("CREATE TABLE t (a NOT NULL)", "CREATE TABLE u (a NOT NULL)"));
    Hints hints = new Hints(List.of(), List.of(), List.of(), List.of("UPDATE t SET a = 0"), false);

    assertThat(DataRisks.find(from, to, hints).stream().map(DataRisk::table).toList())
        .containsExactly("u");
  }

  private static DataRisk onlyRisk(String from, String to) {
    List<DataRisk> risks = find(List.of(from), List.of(to));
    assertThat(risks).hasSize(1);
    return risks.get(0);
  }

  private static List<DataRisk> find(List<String> from, List<String> to) {
    return DataRisks.find(SchemaSnapshot.of(from), SchemaSnapshot.of(to), Hints.NONE);
  }

  private static long count(DataRisk risk, String... statements) {
    try (TrialDatabase database = TrialDatabase.open()) {
      List.of(statements).forEach(sql -> SchemaSnapshot.run(database, sql));
      return StepTrial.count(database, risk.countSql());
    }
  }
}

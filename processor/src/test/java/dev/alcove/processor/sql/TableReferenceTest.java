// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.sql.TableReference.Use;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TableReferenceTest {

  private static List<TableReference> tables(String sql) {
    return StatementOutline.of(sql).tables();
  }

  private static List<String> names(String sql) {
    return tables(sql).stream().map(TableReference::name).toList();
  }

  private static List<String> aliases(String sql) {
    return tables(sql).stream().map(table -> String.valueOf(table.alias())).toList();
  }

  @Test
  void joinsAndCommasNameTables() {
    assertThat(
            names(
                "SELECT a, b FROM t1, t2 x JOIN t3 ON f(a, b) = 1, t4 LEFT JOIN t5 USING (a, b) WHERE a IN (1, 2)"))
        .containsExactly("t1", "t2", "t3", "t4", "t5")
        .inOrder();
  }

  @Test
  void queriesAndJoinsInParenthesesAreEntered() {
    assertThat(
            names(
                "SELECT a, b FROM (SELECT c, d FROM t1, t2) AS x, (t3 JOIN (t4, t5)), t6 ORDER BY a, b"))
        .containsExactly("t1", "t2", "t3", "t4", "t5", "t6")
        .inOrder();
    assertThat(names("SELECT 1 WHERE EXISTS (SELECT 1 FROM t1 WHERE x IN (SELECT y FROM t2))"))
        .containsExactly("t1", "t2");
  }

  @Test
  void inCanNameTable() {
    assertThat(names("SELECT 1 FROM t1 WHERE a IN t2 AND b IN (t3)")).containsExactly("t1", "t2");
  }

  @Test
  void compoundsAndExpressionsAreNoTables() {
    assertThat(names("SELECT a FROM t1 UNION SELECT b, c FROM t2 ORDER BY a, b LIMIT 1, 2"))
        .containsExactly("t1", "t2");
    assertThat(names("SELECT a IS DISTINCT FROM b FROM t1")).containsExactly("t1");
  }

  @Test
  void writesHaveTargets() {
    assertThat(
            tables(
                "INSERT OR IGNORE INTO t1 (a, b) SELECT a, b FROM t2 ON CONFLICT (a) DO UPDATE SET b = 1"))
        .containsExactly(
            new TableReference(null, "t1", null, Use.INSERT, false, new Span(22, 24)),
            new TableReference(null, "t2", null, Use.READ, false, new Span(49, 51)));
    assertThat(tables("UPDATE OR FAIL t AS x SET a = 1"))
        .containsExactly(new TableReference(null, "t", "x", Use.UPDATE, false, new Span(15, 16)));
    assertThat(tables("DELETE FROM \"a b\""))
        .containsExactly(
            new TableReference(null, "a b", null, Use.DELETE, false, new Span(12, 17)));
    assertThat(names("VACUUM INTO 'file'")).isEmpty();
  }

  @Test
  void schemaAndQuotesAreTakenApart() {
    String sql = "SELECT * FROM main . [my table] m";
    TableReference table = tables(sql).get(0);
    assertThat(table.schema()).isEqualTo("main");
    assertThat(table.name()).isEqualTo("my table");
    assertThat(table.span().of(sql)).isEqualTo("main . [my table]");
    assertThat(table.alias()).isEqualTo("m");
  }

  @Test
  void aliasesNeedNoAs() {
    assertThat(
            aliases(
                "SELECT 1 FROM a AS x, b y, c LEFT JOIN d NATURAL JOIN e INDEXED BY i, f 'z' WHERE 1"))
        .containsExactly("x", "y", "null", "null", "null", "z")
        .inOrder();
  }

  @Test
  void tableValuedFunctionsAreCalls() {
    List<TableReference> tables = tables("SELECT value FROM t, json_each(t.tags) AS tag, u");
    assertThat(tables.stream().map(TableReference::isCall))
        .containsExactly(false, true, false)
        .inOrder();
    assertThat(tables.get(1).alias()).isEqualTo("tag");
  }

  @Test
  void triggersNameTheTablesOfTheirBody() {
    assertThat(
            names(
                "CREATE TRIGGER x AFTER UPDATE OF a, b ON t1 BEGIN UPDATE t2 SET a = 1; INSERT INTO t3 VALUES (1, 2); END"))
        .containsExactly("t2", "t3");
    assertThat(names("CREATE TABLE t (a REFERENCES u ON UPDATE CASCADE)")).isEmpty();
  }

  @Test
  void commonTableExpressionsAreDefinedAndNamed() {
    String sql =
        "WITH RECURSIVE a AS (SELECT 1), \"b\"(x, y) AS (WITH c AS (SELECT 2) SELECT * FROM c) SELECT * FROM A, b";
    StatementOutline outline = StatementOutline.of(sql);
    assertThat(outline.ctes().stream().map(NamePlace::name))
        .containsExactly("a", "b", "c")
        .inOrder();
    assertThat(outline.definesCte("A")).isTrue();
    assertThat(outline.definesCte("d")).isFalse();
    assertThat(names(sql)).containsExactly("c", "A", "b").inOrder();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import org.junit.jupiter.api.Test;

final class StatementOutlineTest {

  private static void assertKind(StatementKind kind, String... statements) {
    for (String sql : statements) {
      assertWithMessage(sql).that(StatementOutline.of(sql).kind()).isEqualTo(kind);
    }
  }

  private static int count(String sql) {
    return StatementOutline.of(sql).statements().size();
  }

  private static void assertAtMostOne(boolean expected, String... statements) {
    for (String sql : statements) {
      assertWithMessage(sql).that(StatementOutline.of(sql).givesAtMostOneRow()).isEqualTo(expected);
    }
  }

  private static List<String> columnNames(String sql) {
    return StatementOutline.of(sql).resultColumns().stream()
        .map(column -> column.isStar() ? "*" : String.valueOf(column.name()))
        .toList();
  }

  @Test
  void kindIsTheMainVerb() {
    assertKind(StatementKind.SELECT, "select 1", "VALUES (1)", "-- a\nSELECT 1", "; SELECT 1");
    assertKind(StatementKind.INSERT, "INSERT INTO t VALUES (1)", "REPLACE INTO t VALUES (1)");
    assertKind(StatementKind.UPDATE, "UPDATE t SET a = 1", "update or ignore t SET a = 1");
    assertKind(StatementKind.DELETE, "DELETE FROM t");
    assertKind(StatementKind.EXPLAIN, "EXPLAIN QUERY PLAN SELECT 1");
    assertKind(StatementKind.PRAGMA, "PRAGMA user_version");
    assertKind(StatementKind.OTHER, "CREATE TABLE t (a)", "BEGIN", "nonsense", "\"select\" 1");
    assertKind(StatementKind.EMPTY, "", "  ", ";;", "-- nothing", "/* open");
  }

  @Test
  void kindLooksBehindWith() {
    assertKind(
        StatementKind.SELECT,
        "WITH a AS (SELECT 1) SELECT * FROM a",
        "WITH a(x) AS (VALUES (1)) VALUES (2)");
    assertKind(
        StatementKind.DELETE,
        "WITH a AS (SELECT 1), b AS NOT MATERIALIZED (SELECT 2) DELETE FROM t");
    assertKind(
        StatementKind.INSERT, "WITH RECURSIVE a(x) AS (SELECT 1) REPLACE INTO t SELECT x FROM a");
    assertKind(StatementKind.UPDATE, "WITH replace AS MATERIALIZED (SELECT 1) UPDATE t SET a = 1");
    assertKind(StatementKind.OTHER, "WITH", "WITH a", "WITH a AS (SELECT 1");
  }

  @Test
  void semicolonsAtTheEndAndInCommentsDontCount() {
    assertThat(count("SELECT 1")).isEqualTo(1);
    assertThat(count("SELECT 1; ; -- a;b\n")).isEqualTo(1);
    assertThat(count("SELECT ';'; SELECT 2")).isEqualTo(2);
    assertThat(count("")).isEqualTo(0);
  }

  @Test
  void triggersKeepTheirSemicolons() {
    String trigger =
        "CREATE TEMP TRIGGER x AFTER INSERT ON t BEGIN SELECT CASE 1 WHEN 1 THEN 2 END; DELETE FROM t; END";
    assertThat(count(trigger)).isEqualTo(1);
    assertThat(count(trigger + "; SELECT 1;")).isEqualTo(2);
    assertThat(count("CREATE TABLE t (a); SELECT 1")).isEqualTo(2);
  }

  @Test
  void statementsKnowTheirPlaces() {
    String sql = " SELECT 1 ; -- x\n SELECT 2";
    assertThat(StatementOutline.of(sql).statements().stream().map(span -> span.of(sql)))
        .containsExactly("SELECT 1", "SELECT 2")
        .inOrder();
  }

  @Test
  void returningCountsOnTheOutermostLevelOfWrites() {
    assertThat(StatementOutline.of("INSERT INTO t VALUES (1) RETURNING id").hasReturning())
        .isTrue();
    assertThat(StatementOutline.of("DELETE FROM t WHERE \"returning\" = 1").hasReturning())
        .isFalse();
    assertThat(StatementOutline.of("SELECT 1").hasReturning()).isFalse();
  }

  @Test
  void clausesInParenthesesDontCount() {
    StatementOutline outline =
        StatementOutline.of(
            "SELECT DISTINCT (SELECT 1 FROM b LIMIT 1) FROM a WHERE x IS NOT DISTINCT FROM y");
    assertThat(outline.shape().clauses())
        .containsExactly(Clause.DISTINCT, Clause.FROM, Clause.WHERE)
        .inOrder();
    assertThat(StatementOutline.of("SELECT 1 IS DISTINCT FROM 2").has(Clause.FROM)).isFalse();
    assertThat(
            StatementOutline.of("INSERT INTO t VALUES (1) ON CONFLICT DO NOTHING")
                .has(Clause.ON_CONFLICT))
        .isTrue();
  }

  @Test
  void literalLimitProvesOneRow() {
    assertAtMostOne(
        true,
        "SELECT a FROM t LIMIT 1",
        "SELECT a FROM t LIMIT 0;",
        "SELECT a FROM t LIMIT 1 OFFSET :n",
        "SELECT a FROM t LIMIT 5, 1",
        "SELECT a FROM t UNION SELECT b FROM u LIMIT 1");
    assertAtMostOne(
        false,
        "SELECT a FROM t",
        "SELECT a FROM t LIMIT 10",
        "SELECT a FROM t LIMIT :n",
        "SELECT a FROM t LIMIT 1, 5",
        "SELECT a FROM t LIMIT 1 + 1",
        "SELECT a FROM t {LIMIT 1}",
        "SELECT a FROM (SELECT a FROM t LIMIT 1), u");
  }

  @Test
  void aggregateWithoutGroupProvesOneRow() {
    assertAtMostOne(
        true,
        "SELECT count(*) FROM t",
        "SELECT coalesce(max(a), 0) + 1 AS next FROM t WHERE b = 1",
        "SELECT sum(a) FILTER (WHERE a > 0), group_concat(b) FROM t");
    assertAtMostOne(
        false,
        "SELECT count(*) FROM t GROUP BY a",
        "SELECT count(*) FROM t {GROUP BY :x}",
        "SELECT max(a, b) FROM t",
        "SELECT count(*) OVER () FROM t",
        "SELECT sum(a) FILTER (WHERE b) OVER w FROM t WINDOW w AS ()",
        "SELECT (SELECT count(*) FROM u) FROM t",
        "SELECT count FROM t",
        "SELECT count(*) FROM t UNION ALL SELECT 1");
  }

  @Test
  void constantRowsProveOneRow() {
    assertAtMostOne(true, "SELECT 1", "SELECT EXISTS (SELECT 1 FROM t)", "VALUES (1)");
    assertAtMostOne(true, "INSERT INTO t VALUES (1) RETURNING id", "INSERT INTO t DEFAULT VALUES");
    assertAtMostOne(
        false, "VALUES (1), (2)", "INSERT INTO t SELECT 1 FROM u", "SELECT 1 UNION SELECT 2");
    assertAtMostOne(false, "UPDATE t SET a = 1 WHERE id = :id", "", "PRAGMA table_info(t)");
  }

  @Test
  void resultColumnsHaveTheirAliasOrColumnName() {
    assertThat(
            columnNames(
                "SELECT a, t.b, main.t.c, count(*), d AS e, f g, h 'i', 1 + 2 \"j k\", *, t.* FROM t"))
        .containsExactly("a", "b", "c", "null", "e", "g", "i", "j k", "*", "*")
        .inOrder();
  }

  @Test
  void operatorsAreNoAliases() {
    assertThat(
            columnNames(
                "SELECT a COLLATE NOCASE, a IS b, a ISNULL, CASE a WHEN 1 THEN 2 END, -a, NULL, 'x' FROM t"))
        .containsExactly("null", "null", "null", "null", "null", "null", "null");
    assertThat(
            columnNames(
                "SELECT CASE a WHEN 1 THEN 2 END x, sum(a) OVER w, sum(a) total, NULL n FROM t"))
        .containsExactly("x", "null", "total", "n")
        .inOrder();
  }

  @Test
  void resultColumnsOfWritesAreThoseOfReturning() {
    assertThat(columnNames("INSERT INTO t SELECT a, b FROM u RETURNING id, created_at AS at"))
        .containsExactly("id", "at")
        .inOrder();
    assertThat(columnNames("UPDATE t SET a = 1")).isEmpty();
    assertThat(columnNames("WITH x AS (SELECT 1 AS a) SELECT DISTINCT b AS c FROM x"))
        .containsExactly("c");
  }

  @Test
  void resultColumnsKnowTheirPlaces() {
    String sql = "SELECT a , max(b, c) x FROM t";
    assertThat(StatementOutline.of(sql).resultColumns().stream().map(c -> c.span().of(sql)))
        .containsExactly("a", "max(b, c) x")
        .inOrder();
  }

  @Test
  void doubleQuotedNamesAreListed() {
    String sql = "SELECT \"a\", `b`, [c], 'd' FROM \"t \"\"u\"";
    assertThat(StatementOutline.of(sql).names().doubleQuoted())
        .containsExactly(
            new NamePlace("a", new Span(7, 10)),
            new NamePlace("t \"u", new Span(sql.indexOf("\"t "), sql.length())))
        .inOrder();
  }

  @Test
  void anyTextHasAnOutline() {
    for (String sql :
        List.of(
            ")", "((", "SELECT )", "SELECT , FROM ,", "WITH a AS", "FROM", "LIMIT", "IN", "}{")) {
      assertThat(StatementOutline.of(sql).kind()).isNotNull();
    }
  }
}

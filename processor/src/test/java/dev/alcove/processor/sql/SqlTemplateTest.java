// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.processor.sql.SqlTemplate.Binding;
import dev.alcove.processor.sql.SqlTemplate.ListSlot;
import dev.alcove.processor.sql.SqlTemplate.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SqlTemplateTest {

  @Test
  void sameNameHasSameNumber() {
    SqlTemplate template = SqlTemplate.of("SELECT :a,\n  :b.c, @a -- :x");
    assertThat(template.text()).isEqualTo("SELECT ?1,\n  ?2, ?1 -- :x");
    assertThat(template.bindings())
        .containsExactly(new Binding("a", 1, false), new Binding("b.c", 2, false))
        .inOrder();
    assertThat(template.fragments()).containsExactly(new Text("SELECT ?1,\n  ?2, ?1 -- :x"));
  }

  @Test
  void listsAreCutOutAndNumberedLast() {
    SqlTemplate template = SqlTemplate.builder("WHERE a IN (:ids) AND b = :b").list("ids").build();
    Binding ids = new Binding("ids", 2, true);
    assertThat(template.text()).isEqualTo("WHERE a IN (?2) AND b = ?1");
    assertThat(template.bindings()).containsExactly(new Binding("b", 1, false), ids).inOrder();
    assertThat(template.fragments())
        .containsExactly(new Text("WHERE a IN ("), new ListSlot(ids), new Text(") AND b = ?1"))
        .inOrder();
  }

  @Test
  void offsetsLeadBackToTheOriginal() {
    String sql = "SELECT a WHERE x = :sessionId AND typo = :b";
    SqlTemplate template = SqlTemplate.of(sql);
    assertThat(template.toOriginal(template.text().indexOf("typo"))).isEqualTo(sql.indexOf("typo"));
    assertThat(template.toOriginal(template.text().indexOf("?1") + 1))
        .isEqualTo(sql.indexOf(":sessionId"));
    assertThat(template.toOriginal(0)).isEqualTo(0);
    assertThat(template.toOriginal(template.text().length())).isEqualTo(sql.length());
  }

  @Test
  void replacedStretchesLoseTheirVariables() {
    String sql = "SELECT a FROM t WHERE b = :b {AND c = :c} ORDER BY :order";
    int part = sql.indexOf('{');
    int order = sql.indexOf(":order");
    SqlTemplate template =
        SqlTemplate.builder(sql)
            .replace(new Span(part, sql.indexOf('}') + 1), " ")
            .replace(new Span(order, sql.length()), "created_at DESC")
            .build();
    assertThat(template.text())
        .isEqualTo("SELECT a FROM t WHERE b = ?1   ORDER BY created_at DESC");
    assertThat(template.bindings()).containsExactly(new Binding("b", 1, false));
    assertThat(template.toOriginal(template.text().indexOf("DESC"))).isEqualTo(order);
  }

  @Test
  void numberingCanBeGivenForVariants() {
    SqlTemplate template =
        SqlTemplate.builder("SELECT :c, :a, :d").numbering(List.of("a", "b", "c")).build();
    assertThat(template.text()).isEqualTo("SELECT ?3, ?1, ?4");
    assertThat(template.bindings()).hasSize(4);
  }

  @Test
  void textWithoutVariablesStaysAsItIs() {
    assertThat(SqlTemplate.of("SELECT ?, ?7").text()).isEqualTo("SELECT ?, ?7");
    assertThat(SqlTemplate.of("").fragments()).isEmpty();
  }

  @Test
  void overlappingReplacementsAreRefused() {
    SqlTemplate.Builder builder =
        SqlTemplate.builder("SELECT 1").replace(new Span(0, 4), "").replace(new Span(3, 5), "");
    assertThrows(IllegalArgumentException.class, builder::build);
  }
}

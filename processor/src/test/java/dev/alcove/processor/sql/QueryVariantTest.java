// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a query reads when some of its optional parts are left out. */
class QueryVariantTest {

  private static String text(String sql, int included) {
    QueryVariant variant = QueryVariant.of(sql, OptionalParts.of(sql), included, Map.of());
    return variant.template(List.of(), List.of()).text().replaceAll("\\s+", " ").strip();
  }

  @Test
  void whereWithoutConditionGoes() {
    assertThat(text("SELECT 1 WHERE {a = :a}", 0)).isEqualTo("SELECT 1");
    assertThat(text("SELECT 1 WHERE {a = :a} ORDER BY 1", 0)).isEqualTo("SELECT 1 ORDER BY 1");
    assertThat(text("SELECT (SELECT 1 WHERE {a = :a}) + 1", 0)).isEqualTo("SELECT (SELECT 1 ) + 1");
    assertThat(text("SELECT 1 WHERE {a = :a}", 1)).isEqualTo("SELECT 1 WHERE a = ?1");
    assertThat(text("SELECT a GROUP BY a HAVING {a = :a} LIMIT 1", 0))
        .isEqualTo("SELECT a GROUP BY a LIMIT 1");
  }

  @Test
  void andWithoutLeftSideGoes() {
    assertThat(text("SELECT 1 WHERE {a = :a} AND b = 1", 0)).isEqualTo("SELECT 1 WHERE b = 1");
    assertThat(text("SELECT 1 WHERE {a = :a} {AND b = :b} {OR c = :c}", 4))
        .isEqualTo("SELECT 1 WHERE c = ?1");
  }

  @Test
  void mistakesOfTheUserStayMistakes() {
    assertThat(text("SELECT 1 WHERE AND b = 1 {AND a = :a}", 0))
        .isEqualTo("SELECT 1 WHERE AND b = 1");
    assertThat(text("SELECT 1 WHERE ORDER BY 1 {, :a}", 0)).isEqualTo("SELECT 1 WHERE ORDER BY 1");
  }

  @Test
  void variantsNumberVariablesAlike() {
    String sql = "SELECT 1 WHERE c = :c {AND a = :a} {AND b = :b}";
    QueryVariant variant = QueryVariant.of(sql, OptionalParts.of(sql), 2, Map.of());
    assertThat(variant.template(List.of("c", "a", "b"), List.of()).text()).contains("b = ?3");
  }

  @Test
  void ordersStandForTheirVariable() {
    String sql = "SELECT 1 {ORDER BY :order} LIMIT :n";
    Map<String, String> orders = Map.of("order", "b DESC, id");
    OptionalParts parts = OptionalParts.of(sql);
    QueryVariant with = QueryVariant.of(sql, parts, 1, orders);
    assertThat(with.template(List.of("n"), List.of()).text())
        .isEqualTo("SELECT 1  ORDER BY b DESC, id  LIMIT ?1 + 0");
    assertThat(with.blanked()).isEqualTo("SELECT 1  ORDER BY 1       LIMIT :n");
    QueryVariant without = QueryVariant.of(sql, parts, 0, orders);
    assertThat(without.template(List.of("n"), List.of()).text())
        .isEqualTo("SELECT 1   LIMIT ?1 + 0");
  }

  @Test
  void whatStaysKeepsItsPlaceInTheBlankedText() {
    List<String> pieces =
        List.of(
            "SELECT",
            " ",
            "WHERE ",
            "{AND a = :a}",
            "{:b}",
            "'{'",
            "AND ",
            "ORDER BY :o",
            "{",
            "}",
            "\n",
            "(",
            ")",
            "-- {\n",
            "ü");
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      String sql = text.toString();
      OptionalParts parts = OptionalParts.of(sql);
      int included = random.nextInt(1 << parts.parts().size());
      QueryVariant variant = QueryVariant.of(sql, parts, included, Map.of("o", "x"));
      String blanked = variant.blanked();
      assertThat(blanked.length()).isEqualTo(sql.length());
      for (int place = 0; place < sql.length(); place++) {
        char left = blanked.charAt(place);
        boolean isSame = left == sql.charAt(place) || left == ' ' || left == '1';
        assertWithMessage("%s", sql).that(isSame).isTrue();
      }
      variant.template(List.of(), List.of());
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FunctionCallTest {

  @Test
  void argumentsEndAtCommasOfTheirOwnLevel() {
    String sql = "SELECT Snippet ( f, max(1, 2), '),(' ) FROM f";

    FunctionCall call = FunctionCall.of(sql, Set.of("snippet")).get(0);

    assertThat(call.name()).isEqualTo("snippet");
    assertThat(call.span().of(sql)).isEqualTo("Snippet");
    assertThat(call.arguments().stream().map(span -> span.of(sql)).toList())
        .containsExactly("f", "max(1, 2)", "'),('")
        .inOrder();
  }

  @Test
  void emptyParenthesesHoldNoArgument() {
    assertThat(FunctionCall.of("SELECT bm25( )", Set.of("bm25")).get(0).arguments()).isEmpty();
  }

  @Test
  void callsInsideOfCallsAreFoundToo() {
    assertThat(names("SELECT coalesce(bm25(f), (SELECT snippet(f)))"))
        .containsExactly("bm25", "snippet")
        .inOrder();
  }

  @Test
  void tablesOfTheNameAreNotCalled() {
    assertThat(names("INSERT INTO snippet (a) VALUES (1)")).isEmpty();
    assertThat(names("WITH snippet(a) AS (SELECT 1) SELECT a FROM snippet")).isEmpty();
    assertThat(names("WITH x AS (SELECT 1), snippet(a) AS (SELECT 2) SELECT 3")).isEmpty();
    assertThat(names("SELECT * FROM snippet")).isEmpty();
  }

  @Test
  void whatIsLeftOpenReachesToTheEnd() {
    assertThat(names("SELECT snippet(f, (1")).containsExactly("snippet");
    assertThat(names("SELECT snippet(")).containsExactly("snippet");
    assertThat(names("SELECT snippet(,,)")).containsExactly("snippet");
  }

  private static List<String> names(String sql) {
    return FunctionCall.of(sql, Set.of("bm25", "snippet")).stream()
        .map(FunctionCall::name)
        .toList();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class VariableNumbersTest {
  @Test
  void highestNumberCounts() {
    assertThat(VariableNumbers.highest("SELECT ?2 WHERE a IN (", ") AND b = ?1")).isEqualTo(2);
    assertThat(VariableNumbers.highest("SELECT a IN (", ") AND b = ?12")).isEqualTo(12);
    assertThat(VariableNumbers.highest("SELECT 1 IN (", ")")).isEqualTo(0);
  }

  @Test
  void textNamesAndCommentsDoNotCount() {
    assertThat(
            VariableNumbers.highest(
                "SELECT 'it''s ?7', \"a?8\", `b?9`, [c?10] -- ?11\n /* ?12 */ FROM t WHERE x = ?3"))
        .isEqualTo(3);
  }

  @Test
  void whatDoesNotEndEndsWithTheFragment() {
    assertThat(VariableNumbers.highest("SELECT ?1 -- ?9")).isEqualTo(1);
    assertThat(VariableNumbers.highest("SELECT ?1 /* ?9")).isEqualTo(1);
    assertThat(VariableNumbers.highest("SELECT ?1 '?9")).isEqualTo(1);
    assertThat(VariableNumbers.highest("SELECT ?")).isEqualTo(0);
  }
}

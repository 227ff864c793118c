// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class SqlLinesTest {

  @Test
  void keepsTheUsersLines() {
    assertThat(SqlLines.of("SELECT *\n  FROM t\nWHERE a = 1").lines())
        .containsExactly("SELECT *\n", "  FROM t\n", "WHERE a = 1")
        .inOrder();
  }

  @Test
  void leavesAShortStatementOnOneLine() {
    assertThat(SqlLines.of("SELECT * FROM t WHERE a = 1").lines())
        .containsExactly("SELECT * FROM t WHERE a = 1");
  }

  @Test
  void breaksALongStatementBeforeItsClauses() {
    String columns = "a_rather_long_name, another_rather_long_name, one_more_long_name";

    assertThat(SqlLines.of("SELECT " + columns + " FROM t WHERE a = ?1 ORDER BY b").lines())
        .containsExactly("SELECT " + columns + "\n", "FROM t\n", "WHERE a = ?1\n", "ORDER BY b")
        .inOrder();
  }

  @Test
  void cutsALongLineWithoutChangingIt() {
    String line = "SELECT " + "x, ".repeat(60) + "x";

    SqlConstant.Fragment fragment = SqlLines.of(line);

    assertThat(String.join("", fragment.lines())).isEqualTo(line);
    fragment.lines().forEach(piece -> assertThat(piece.length()).isAtMost(84));
  }

  @Test
  void keepsALineThatFitsWhole() {
    String line = "SELECT " + "x, ".repeat(22) + "xy ORDER BY";
    assertThat(line.length()).isEqualTo(84);

    assertThat(SqlLines.of(line + "\n1").lines()).containsExactly(line + "\n", "1").inOrder();
  }

  @Test
  void cutsALongLineBeforeATokenThatBeginsSomething() {
    String line = "WHERE " + "a = b AND ".repeat(6) + "c LIKE d ORDER BY day DESC";

    assertThat(SqlLines.of("SELECT 1\n" + line).lines())
        .containsExactly(
            "SELECT 1\n", "WHERE " + "a = b AND ".repeat(6) + "c LIKE d ", "ORDER BY day DESC")
        .inOrder();
  }

  @Test
  void cutsAWordThatIsTooLongOnlyBetweenCharacters() {
    String line = "SELECT '" + "\uD83D\uDE00".repeat(100) + "'";

    SqlConstant.Fragment fragment = SqlLines.of(line);

    assertThat(String.join("", fragment.lines())).isEqualTo(line);
    for (String piece : fragment.lines()) {
      assertThat(Character.isLowSurrogate(piece.charAt(0))).isFalse();
    }
  }

  @Test
  void countsTwoColumnsForWhatNeedsABackslash() {
    String line = "SELECT '" + "\"".repeat(100) + "'";

    assertThat(SqlLines.of(line).lines().get(1).length()).isAtMost(42);
  }

  @Test
  void emptyTextIsOneEmptyLine() {
    assertThat(SqlLines.of("").lines()).containsExactly("");
  }
}

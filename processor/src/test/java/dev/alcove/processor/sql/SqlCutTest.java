// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class SqlCutTest {

  @Test
  void wordsThatBelongTogetherStayTogether() {
    assertThat(cut("SELECT role, count(*) AS n FROM m GROUP BY role ORDER BY 1", 56))
        .isEqualTo("ORDER BY 1");
    assertThat(cut("WHERE author = ?1 AND title IS NOT NULL", 32))
        .isEqualTo("AND title IS NOT NULL");
  }

  @Test
  void listBreaksBehindAComma() {
    assertThat(cut("SELECT s.id, s.title, g.name AS group_name, s.updated_at", 40))
        .isEqualTo("g.name AS group_name, s.updated_at");
  }

  @Test
  void parenthesesStayWholeWherePossible() {
    assertThat(cut("SELECT m.id, t.depth + 1, t.path || printf('%d', m.position) || m.id", 50))
        .isEqualTo("t.path || printf('%d', m.position) || m.id");
  }

  @Test
  void literalIsNoPlaceToCut() {
    assertThat(SqlCut.before("'a b c d e f'", 8)).isEqualTo(0);
  }

  private static String cut(String line, int fits) {
    return line.substring(SqlCut.before(line, fits));
  }
}

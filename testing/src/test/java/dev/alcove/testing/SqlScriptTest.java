// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.testing;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class SqlScriptTest {
  @Test
  void statementsEndAtSemicolons() {
    assertThat(SqlScript.statements("SELECT 1;\nSELECT 2 ; ;; SELECT 3"))
        .containsExactly("SELECT 1", "SELECT 2", "SELECT 3")
        .inOrder();
  }

  @Test
  void nothingIsNoStatement() {
    assertThat(SqlScript.statements(" ; -- SELECT 1;\n /* SELECT 2; */ ;")).isEmpty();
  }

  @Test
  void semicolonsInTextsNamesAndCommentsEndNothing() {
    for (String inside :
        new String[] {"';'", "'it''s;'", "\";\"", "`;`", "[;]", "/* ; */ 1", "-- ;\n 1"}) {
      String sql = "SELECT " + inside + " AS \"a;\"";
      assertThat(SqlScript.statements(sql + ";SELECT 2"))
          .containsExactly(sql, "SELECT 2")
          .inOrder();
    }
  }

  @Test
  void triggersAreWhole() {
    String trigger =
        "CREATE TRIGGER t AFTER INSERT ON a BEGIN\n  SELECT CASE WHEN 1 THEN 2 END;\n"
            + "  DELETE FROM b;\nEND";
    for (String each :
        new String[] {
          trigger,
          trigger.replace("TRIGGER", "TEMP TRIGGER"),
          trigger.replace("TRIGGER", "temporary /* ; */ trigger"),
          trigger.replace("CREATE TRIGGER", "create\ttrigger if not exists"),
          trigger.replace("END;\n", "END; -- the end\n")
        }) {
      assertThat(SqlScript.statements(each + ";\n\nSELECT 1;"))
          .containsExactly(each, "SELECT 1")
          .inOrder();
    }
  }

  @Test
  void tableMayBeCalledTrigger() {
    assertThat(SqlScript.statements("CREATE TABLE trigger (a); SELECT 1"))
        .containsExactly("CREATE TABLE trigger (a)", "SELECT 1");
  }

  @Test
  void longTextsNeedNoDeepStack() {
    String sql = "SELECT '" + "x''".repeat(200_000) + "'";
    assertThat(SqlScript.statements(sql + ";")).containsExactly(sql);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be run that is only known at run time. */
class SqlQueryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1",
        "SELECT 1;",
        " ; SELECT 1; -- the end;\n /* ; */ ;",
        "SELECT 'it''s; so', \"a;b\", `c;d`, [e;f] FROM t",
        "SELECT 7 - 2 / 1 -- no; end",
        "/* ; */ SELECT 1 /* ; SELECT 2",
        "CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; DELETE FROM c; END"
      })
  void oneStatementIsTakenAsItIs(String sql) {
    assertThat(SqlQuery.of(sql).sql()).isEqualTo(sql);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM a; DELETE FROM b",
        "SELECT 'a';SELECT 'b'",
        "SELECT 1; -- one\n VACUUM",
        ";SELECT 1;;SELECT 2;"
      })
  void secondStatementIsRefusedRatherThanForgotten(String sql) {
    assertThat(assertThrows(IllegalArgumentException.class, () -> SqlQuery.of(sql)))
        .hasMessageThat()
        .isEqualTo(
            "The SQL holds more than one statement: SQLite would run the first alone."
                + "\n  Give each to a call of its own.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", ";", "-- SELECT 1", "/* SELECT 1 */ ;"})
  void nothingIsNoStatement(String sql) {
    assertThat(assertThrows(IllegalArgumentException.class, () -> SqlQuery.of(sql)))
        .hasMessageThat()
        .isEqualTo("The SQL holds no statement.");
  }

  @Test
  void eachQuestionMarkTakesOneArgument() {
    SqlQuery.of("SELECT '?', \"?\", ? -- ?", 1);
    assertThat(
            assertThrows(
                IllegalArgumentException.class, () -> SqlQuery.of("SELECT ? FROM t WHERE a=?", 1)))
        .hasMessageThat()
        .isEqualTo("The SQL takes 2 arguments, not 1.");
    assertThat(assertThrows(IllegalArgumentException.class, () -> SqlQuery.of("SELECT ?", 1, 2)))
        .hasMessageThat()
        .isEqualTo("The SQL takes 1 argument, not 2.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?1, ?2, ?1",
        "SELECT ?2",
        "SELECT ?, ?",
        "SELECT ?1, ?",
        "SELECT :a, :b, :a",
        "SELECT @a, :a",
        "SELECT $a, $b, $a",
        "SELECT ?, :b WHERE a->'$.x' = ':y' AND [b:c] = 1"
      })
  void parametersAreCountedAsSqliteNumbersThem(String sql) {
    assertThat(SqlQuery.of(sql, 1, 2).arguments()).containsExactly(1L, 2L).inOrder();
    assertThrows(IllegalArgumentException.class, () -> SqlQuery.of(sql, 1));
    assertThrows(IllegalArgumentException.class, () -> SqlQuery.of(sql, 1, 2, 3));
  }
}

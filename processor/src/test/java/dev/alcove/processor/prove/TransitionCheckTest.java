// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.migrate.Hints;
import dev.alcove.processor.migrate.Hints.ColumnRename;
import dev.alcove.processor.migrate.Hints.Conversion;
import dev.alcove.processor.migrate.SchemaSnapshot;
import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.prove.TransitionCheck.Answers;
import dev.alcove.processor.sqlite.Rejection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TransitionCheckTest {

  private static final List<String> FROM =
      List.of(
          "CREATE TABLE t (id INTEGER PRIMARY KEY, old TEXT, gone TEXT)",
          "CREATE VIEW v AS SELECT gone FROM t");
  private static final List<String> TO =
      List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT, made TEXT NOT NULL)");

  @Test
  void statementsSeeNewNamesWhatGoesAndWhatComes() {
    for (MinimumSqlite minimum : List.of(MinimumSqlite.NEWEST, Steps.OLDEST)) {
      assertThat(
              check(minimum, List.of("UPDATE t SET made = name || gone"), "name || gone").isClean())
          .isTrue();
    }
  }

  @Test
  void eachRefusedStatementIsTold() {
    Answers answers =
        check(
            MinimumSqlite.NEWEST,
            List.of(
                "UPDATE t SET made = old",
                "CREATE TEMP TABLE aside AS SELECT id FROM t",
                "DELETE FROM aside",
                "DELETE FROM v"),
            "max(name, old)");

    assertThat(messages(answers.statements()))
        .containsExactly("no such column: old", "", "", "no such table: v")
        .inOrder();
    assertThat(messages(answers.conversions())).containsExactly("no such column: old");
    assertThat(answers.isClean()).isFalse();
  }

  @Test
  void conversionIsOneExpression() {
    assertThat(messages(check(MinimumSqlite.NEWEST, List.of(), "name, gone").conversions()).get(0))
        .contains("row value misused");
    assertThat(check(MinimumSqlite.NEWEST, List.of(), "name -- as it is").isClean()).isTrue();
  }

  private static List<String> messages(List<Optional<Rejection>> answers) {
    return answers.stream().map(a -> a.map(Rejection::message).orElse("")).toList();
  }

  private static Answers check(MinimumSqlite minimum, List<String> sql, String conversion) {
    Hints hints =
        new Hints(
            List.of(),
            List.of(new ColumnRename("t", "old", "name")),
            List.of(new Conversion("t", "made", conversion)),
            sql,
            false);
    return TransitionCheck.check(
        Steps.plan(2, SchemaSnapshot.of(FROM), SchemaSnapshot.of(TO), hints, minimum), List.of());
  }
}

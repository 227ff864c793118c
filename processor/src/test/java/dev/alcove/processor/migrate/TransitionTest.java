// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Between expanding and contracting a table that becomes STRICT, or ceases to be, takes what users'
 * statements put into new columns as the new table will.
 */
class TransitionTest {

  private static final String ID = "id INTEGER PRIMARY KEY, ";

  @Test
  void newColumnsOfATableThatBecomesStrictKeepWhatTheyAreGiven() {
    assertThat(
            upgraded(
                "CREATE TABLE t (" + ID + "a TEXT)",
                "CREATE TABLE t (" + ID + "a TEXT, any ANY NOT NULL, n INTEGER, r REAL) STRICT",
                "UPDATE t SET any = a, n = length(a), r = 1"))
        .isEqualTo("1|'012'|'012'|3|1.0");
  }

  @Test
  void newColumnsOfATableThatCeasesToBeStrictMayHaveAnyType() {
    for (String type : List.of("VARCHAR(10)", "DATETIME", "", "DECIMAL(5, 2)")) {
      assertWithMessage(type)
          .that(
              upgraded(
                  "CREATE TABLE t (" + ID + "a TEXT) STRICT",
                  "CREATE TABLE t (" + ID + "a TEXT, b " + type + " NOT NULL)",
                  "UPDATE t SET b = 'x'"))
          .isEqualTo("1|'012'|'x'");
    }
  }

  @Test
  void newColumnsOfATableThatCeasesToBeStrictMakeNumbersOfTexts() {
    assertThat(
            upgraded(
                "CREATE TABLE t (" + ID + "a TEXT) STRICT",
                "CREATE TABLE t (" + ID + "a TEXT, n INT DEFAULT 'none', m BIGINT NOT NULL)",
                "UPDATE t SET m = a WHERE n = 'none'"))
        .isEqualTo("1|'012'|'none'|12");
  }

  @Test
  void oldColumnsOfATableThatBecomesStrictKeepWhatTheyHave() {
    assertThat(
            upgraded(
                "CREATE TABLE t (" + ID + "a)",
                "CREATE TABLE t (" + ID + "a ANY, b ANY) STRICT",
                "UPDATE t SET b = a"))
        .isEqualTo("1|'012'|'012'");
  }

  /** The row after the upgrade, on each of the ways that a step takes. */
  private static String upgraded(String from, String to, String sql) {
    List<String> rows = new ArrayList<>();
    for (MinimumSqlite minimum : List.of(MinimumSqlite.NEWEST, new MinimumSqlite(3_037_000, 0))) {
      Hints hints = new Hints(List.of(), List.of(), List.of(), List.of(sql + ";"), false);
      MigrationStep step =
          StepPlanner.plan(
              SchemaSnapshot.of(List.of(from)), SchemaSnapshot.of(List.of(to)), hints, minimum);
      try (TrialDatabase database = TrialDatabase.open()) {
        SchemaSnapshot.run(database, from);
        SchemaSnapshot.run(database, "INSERT INTO t (a) VALUES ('012')");
        step.sql().forEach(statement -> SchemaSnapshot.run(database, statement));
        List<String> names = new ArrayList<>();
        SchemaSnapshot.of(database)
            .tables()
            .get(0)
            .columnNames()
            .forEach(name -> names.add("quote(" + name + ")"));
        rows.add(
            String.valueOf(
                database
                    .rows("SELECT " + String.join(" || '|' || ", names) + " FROM t")
                    .get(0)
                    .get(0)));
      }
    }
    assertThat(rows.get(0)).isEqualTo(rows.get(1));
    return rows.get(0);
  }
}

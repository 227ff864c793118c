// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.MigrationContext;
import dev.alcove.SqlQuery;
import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.ConstraintException;
import dev.alcove.error.MappingException;
import dev.alcove.error.TransactionException;
import dev.alcove.fixture.Drivers;
import dev.alcove.migration.Migration;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StepContextTest {
  private final DriverConnection connection = Drivers.inMemory().open();
  private final List<String> progress = new ArrayList<>();

  @BeforeEach
  void begin() {
    run("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT, size REAL, data BLOB)");
    run("BEGIN IMMEDIATE");
    run("INSERT INTO notes (text, size, data) VALUES ('a', 1.5, x'01'), (NULL, NULL, NULL)");
  }

  @AfterEach
  void close() {
    assertThat(connection.isInTransaction()).isTrue();
    connection.close();
  }

  @Test
  void versionsAreThoseOfTheStep() throws Exception {
    step(step -> assertThat(step.fromVersion() + " " + step.toVersion()).isEqualTo("4 5"));
  }

  @Test
  void statementsTakeArgumentsAndCountTheirRows() throws Exception {
    step(
        step -> {
          assertThat(step.execute("UPDATE notes SET text = ?, data = ?", true, null)).isEqualTo(2);
          assertThat(step.execute("DELETE FROM notes WHERE id = ?", 7)).isEqualTo(0);
          assertThat(step.query(SqlQuery.of("SELECT text FROM notes"), row -> row.getText(0)))
              .containsExactly("1", "1");
        });
  }

  @Test
  void columnsAreReadByNameAndByPlace() throws Exception {
    step(
        step ->
            step.query(
                SqlQuery.of("SELECT id, text AS \"the text\", size, data FROM notes WHERE id = 1"),
                row -> {
                  assertThat(row.column("THE TEXT")).isEqualTo(1);
                  assertThat(row.getLong("id")).isEqualTo(row.getLong(0));
                  assertThat(row.getLongOrNull("id")).isEqualTo(1);
                  assertThat(row.getText("the text")).isEqualTo("a");
                  assertThat(row.getTextOrNull("the text")).isEqualTo("a");
                  assertThat(row.getDouble("size")).isEqualTo(1.5);
                  assertThat(row.getDoubleOrNull("size")).isEqualTo(1.5);
                  assertThat(row.getBlob("data")).isEqualTo(new byte[] {1});
                  assertThat(row.getBlobOrNull("data")).isEqualTo(new byte[] {1});
                  assertThat(row.isNull("data")).isFalse();
                  assertThrows(MappingException.class, () -> row.getLong("nothing"));
                  return 1;
                }));
  }

  @Test
  void nullIsNeverASilentZero() throws Exception {
    step(
        step ->
            step.query(
                SqlQuery.of("SELECT text, size, data FROM notes WHERE id = ?", 2),
                row -> {
                  assertThat(row.isNull("text")).isTrue();
                  assertThat(row.getTextOrNull("text")).isNull();
                  assertThat(row.getLongOrNull("size")).isNull();
                  assertThat(row.getBlobOrNull("data")).isNull();
                  MappingException failure =
                      assertThrows(MappingException.class, () -> row.getDouble("size"));
                  assertThat(failure)
                      .hasMessageThat()
                      .startsWith("Notes.fill finds NULL in column \"size\", read as double.");
                  return 1;
                }));
  }

  @Test
  void walkedTableMayGrowMeanwhile() throws Exception {
    step(
        step -> {
          step.forEachRow(
              SqlQuery.of("SELECT id, text FROM notes WHERE id > ?", 0),
              1,
              row ->
                  step.execute("INSERT INTO notes (text) VALUES (?)", "copy of " + row.getLong(0)));
          assertThat(
                  step.query(
                      SqlQuery.of("SELECT text FROM notes WHERE id > 2"), StepContextTest::text))
              .containsExactly("copy of 1", "copy of 2")
              .inOrder();
        });
    assertThat(progress).containsExactly("1/2", "2/2").inOrder();
  }

  @Test
  void walkKeepsNamesOrderAndTypesOfTheQuery() throws Exception {
    List<String> rows = new ArrayList<>();
    step(
        step ->
            step.forEachRow(
                SqlQuery.of(
                    "WITH w AS (SELECT 1 AS i UNION ALL SELECT '007')"
                        + " SELECT i AS \"a \"\"b\", i, typeof(i) AS t FROM w ORDER BY i DESC"),
                1,
                row -> rows.add(row.getText("a \"b") + row.getText("i") + row.getText("t"))));
    assertThat(rows).containsExactly("007007text", "11integer").inOrder();
  }

  @Test
  void walksMayBeNestedAndComeAgain() throws Exception {
    List<String> rows = new ArrayList<>();
    SqlQuery ids = SqlQuery.of("SELECT id FROM notes");
    step(
        step -> {
          for (int i = 0; i < 2; i++) {
            step.forEachRow(
                ids,
                5,
                outer ->
                    step.forEachRow(
                        ids, 5, inner -> rows.add(outer.getLong(0) + "" + inner.getLong(0))));
          }
        });
    assertThat(rows).containsExactly("11", "12", "21", "22", "11", "12", "21", "22").inOrder();
  }

  @Test
  void walkThatFailsCanBeTriedAgain() throws Exception {
    step(
        step -> {
          SqlQuery ids = SqlQuery.of("SELECT id FROM notes");
          assertThrows(
              IOException.class,
              () ->
                  step.forEachRow(
                      ids,
                      5,
                      row -> {
                        throw new IOException("at the first row");
                      }));
          step.forEachRow(ids, 5, row -> assertThat(row.getLong(0)).isGreaterThan(0));
          assertThrows(IllegalArgumentException.class, () -> step.forEachRow(ids, 0, row -> {}));
        });
  }

  @Test
  void transactionsAndSettingsAreNotForSteps() throws Exception {
    String[] refused = {
      "COMMIT",
      "rollback",
      "BEGIN",
      "END",
      "SAVEPOINT a",
      "RELEASE a",
      "ATTACH 'x' AS y",
      "DETACH y",
      "PRAGMA foreign_keys = ON",
      "VACUUM",
      " ;/* now */ -- really\n COMMIT"
    };
    step(
        step -> {
          for (String sql : refused) {
            assertThrows(TransactionException.class, () -> step.execute(sql));
            SqlQuery query = SqlQuery.of(sql);
            assertThrows(TransactionException.class, () -> step.query(query, row -> 1));
            assertThrows(TransactionException.class, () -> step.forEachRow(query, 1, row -> {}));
          }
          TransactionException failure =
              assertThrows(TransactionException.class, () -> step.execute("COMMIT"));
          assertThat(failure)
              .hasMessageThat()
              .isEqualTo(
                  "Notes.fill runs COMMIT inside the transaction of the upgrade."
                      + "\n  Leave transactions and settings to Alcove.\n  SQL: COMMIT");
        });
  }

  @Test
  void failureNamesStepAndStatementAndLeavesTheStepGoing() throws Exception {
    step(
        step -> {
          AlcoveException failure =
              assertThrows(
                  ConstraintException.class,
                  () -> step.execute("INSERT INTO notes (id) VALUES (?)", 1));
          assertThat(failure.method()).isEqualTo("Notes.fill");
          assertThat(failure.sql()).isEqualTo("INSERT INTO notes (id) VALUES (?)");
          assertThat(step.execute("INSERT INTO notes (id) VALUES (?)", 3)).isEqualTo(1);
        });
  }

  @Test
  void progressIsHandedOn() throws Exception {
    step(step -> step.progress(3, -1));
    assertThat(progress).containsExactly("3/-1");
  }

  private static String text(MigrationContext.Row row) {
    return row.getText("text");
  }

  private void step(StepCode code) throws Exception {
    StepContext.of(code)
        .run(
            connection,
            Migration.builder(4, 5).build(),
            "Notes.fill",
            (done, total) -> progress.add(done + "/" + total));
  }

  private void run(String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.driver.Driver;
import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.DriverException;
import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.sql.FeatureScanner;
import dev.alcove.processor.sql.FeatureUse;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two random schemas, and the step between them planned for an SQLite, to be run on it. */
final class SteppedPair {
  private final int seed;
  private final MinimumSqlite sqlite;
  private final SchemaModel before;
  private final SchemaModel after;
  private final Hints hints;

  SteppedPair(int seed, MinimumSqlite sqlite) {
    this.seed = seed;
    this.sqlite = sqlite;
    RandomSchema make = new RandomSchema(new Random(seed));
    this.before = make.schema();
    SchemaMutation mutation = new SchemaMutation(make, before);
    mutation.mutate();
    this.after = mutation.to;
    this.hints = mutation.hints();
  }

  /** Tries as many random pairs as are asked for, among those that the SQLite knows. */
  static void runAll(MinimumSqlite sqlite, Driver driver, int pairs) {
    int seed = Integer.getInteger("alcove.first", 1);
    // Few schemas keep to what the oldest ones know.
    int last = seed + 250 * pairs;
    int ran = 0;
    for (; ran < pairs && seed < last; seed++) {
      ran += new SteppedPair(seed, sqlite).run(driver) ? 1 : 0;
    }
    assertThat(ran).isEqualTo(pairs);
  }

  /** Whether that SQLite knows both schemas, so that the step could be run there. */
  boolean run(Driver driver) {
    Stream<String> all = Stream.concat(before.statements().stream(), after.statements().stream());
    if (all.anyMatch(this::isTooNew)) {
      return false;
    }
    MigrationStep step =
        StepPlanner.plan(
            SchemaSnapshot.of(before.statements()),
            SchemaSnapshot.of(after.statements()),
            hints,
            sqlite);
    for (String sql : step.sql()) {
      assertWithMessage(message(step)).that(isTooNew(sql)).isFalse();
    }
    try (TrialDatabase newest = TrialDatabase.open();
        DriverConnection oldest = driver.openScratch()) {
      before.tableStatements().forEach(sql -> SchemaSnapshot.run(newest, sql));
      new RandomRows(before, new Random(seed), newest).insert();
      create(oldest, newest);
      // Not all is sound before: to 3.18 an index on a function of a REAL counts as incomplete.
      List<String> integrity = query(oldest, "PRAGMA integrity_check");
      Optional<String> expected = StepTrial.run(newest, step).map(Object::toString);
      Optional<String> actual = run(oldest, step);
      assertWithMessage(message(step) + "\nnewest: " + expected + "\noldest: " + actual)
          .that(actual.isPresent())
          .isEqualTo(expected.isPresent());
      assertWithMessage(message(step))
          .that(dump(oldest, expected.isEmpty() ? after : before))
          .isEqualTo(dump(newest, expected.isEmpty() ? after : before));
      assertWithMessage(message(step))
          .that(query(oldest, "PRAGMA integrity_check"))
          .isAnyOf(List.of("ok"), integrity);
    }
    return true;
  }

  private boolean isTooNew(String sql) {
    return FeatureScanner.scan(sql).stream()
        .map(FeatureUse::feature)
        .anyMatch(
            feature ->
                (sqlite.isAndroid() ? feature.sinceOnAndroid() : feature.since())
                    > sqlite.number());
  }

  /** The tables with the rows of the newest SQLite, then what depends on them, in both. */
  private void create(DriverConnection oldest, TrialDatabase newest) {
    execute(oldest, "PRAGMA foreign_keys = OFF");
    execute(oldest, "PRAGMA legacy_alter_table = OFF");
    before.tableStatements().forEach(sql -> execute(oldest, sql));
    for (SchemaModel.TableModel table : before.tables) {
      copy(table, oldest, newest);
    }
    for (String sql : before.dependentStatements()) {
      execute(oldest, sql);
      SchemaSnapshot.run(newest, sql);
    }
    // The triggers came after the rows; from 3.44 on, integrity_check looks into FTS4, too.
    for (SchemaPart table : SchemaSnapshot.of(before.statements()).virtualTables()) {
      String rebuild = "INSERT INTO %s (%s) VALUES ('rebuild')";
      execute(oldest, rebuild.formatted(table.name(), table.name()));
      SchemaSnapshot.run(newest, rebuild.formatted(table.name(), table.name()));
    }
  }

  private void copy(SchemaModel.TableModel table, DriverConnection oldest, TrialDatabase newest) {
    List<String> columns =
        table.columns.stream()
            .filter(column -> column.generated == null)
            .map(column -> SqlName.quoteIfNeeded(column.name))
            .toList();
    String quoted =
        columns.stream()
            .map(column -> "quote(" + column + ")")
            .collect(Collectors.joining(" || ', ' || "));
    String name = SqlName.quoteIfNeeded(table.name);
    for (List<String> row : newest.rows("SELECT " + quoted + " FROM " + name)) {
      String into = "INSERT INTO " + name + " (" + String.join(", ", columns) + ") VALUES (";
      execute(oldest, into + row.get(0) + ")");
    }
    if (table.autoIncrement) {
      String counter = " sqlite_sequence WHERE name = " + SqlName.stringLiteral(table.name);
      for (List<String> row : newest.rows("SELECT seq FROM" + counter)) {
        execute(oldest, "DELETE FROM" + counter);
        String values = SqlName.stringLiteral(table.name) + ", " + row.get(0);
        execute(oldest, "INSERT INTO sqlite_sequence VALUES (" + values + ")");
      }
    }
  }

  private void execute(DriverConnection connection, String sql) {
    Optional<String> refusal = refusal(connection, sql);
    assertWithMessage("seed " + seed + ", " + sqlite + ": " + sql).that(refusal).isEmpty();
  }

  static Optional<String> run(DriverConnection connection, MigrationStep step) {
    List<String> statements = new ArrayList<>(step.sql());
    statements.add(0, "BEGIN IMMEDIATE");
    statements.add("COMMIT");
    for (String sql : statements) {
      Optional<String> refusal = refusal(connection, sql);
      if (refusal.isPresent()) {
        refusal(connection, "ROLLBACK");
        return Optional.of(refusal.get() + " in: " + sql);
      }
    }
    return Optional.empty();
  }

  /** Runs a statement; what SQLite says if it refuses. */
  static Optional<String> refusal(DriverConnection connection, String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      while (statement.step()) {
        // To its end.
      }
      return Optional.empty();
    } catch (DriverException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** The rows of a query, with a bar between the columns. */
  static List<String> query(DriverConnection connection, String sql) {
    List<String> rows = new ArrayList<>();
    try (DriverStatement statement = connection.prepare(sql)) {
      while (statement.step()) {
        List<String> row = new ArrayList<>();
        for (int column = 0; column < statement.columnCount(); column++) {
          row.add(String.valueOf(statement.getText(column)));
        }
        rows.add(String.join("|", row));
      }
    }
    return rows;
  }

  private static final Pattern REAL = Pattern.compile("-?\\d+\\.\\d+(?:e[+-]\\d+)?");

  private static final String PARTS =
      "SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'"
          + " ORDER BY type, name";

  private List<String> dump(DriverConnection connection, SchemaModel model) {
    List<String> dump = new ArrayList<>(query(connection, PARTS));
    for (String query : rowQueries(model)) {
      dump.addAll(sorted(query(connection, query)));
    }
    return dump;
  }

  private List<String> dump(TrialDatabase database, SchemaModel model) {
    List<String> dump = new ArrayList<>(rows(database, PARTS));
    for (String query : rowQueries(model)) {
      dump.addAll(sorted(rows(database, query)));
    }
    return dump;
  }

  /** With numbers as Java writes them: SQLites differ in the last digits that they show. */
  private static List<String> sorted(List<String> rows) {
    return rows.stream()
        .map(row -> REAL.matcher(row).replaceAll(SteppedPair::asJavaWritesIt))
        .sorted()
        .toList();
  }

  private static String asJavaWritesIt(MatchResult real) {
    return String.valueOf(Double.parseDouble(real.group()));
  }

  private static List<String> rows(TrialDatabase database, String query) {
    return database.rows(query).stream().map(row -> String.join("|", row)).toList();
  }

  /**
   * The rows of all tables, as SQL writes their values, so that types show. What is generated is
   * left out: 3.32 reads wrong values of it through some indexes.
   */
  private static List<String> rowQueries(SchemaModel model) {
    List<String> queries = new ArrayList<>();
    for (SchemaModel.TableModel table : model.tables) {
      String values =
          table.columns.stream()
              .filter(column -> column.generated == null)
              .map(column -> "quote(" + SqlName.quoteIfNeeded(column.name) + ")")
              .collect(Collectors.joining(" || '|' || "));
      queries.add("SELECT " + values + " FROM " + SqlName.quoteIfNeeded(table.name));
    }
    return queries;
  }

  private String message(MigrationStep step) {
    return "seed %d, %s%nfrom %s%nto %s%nstep %s"
        .formatted(
            seed,
            sqlite,
            String.join("\n  ", before.statements()),
            String.join("\n  ", after.statements()),
            String.join("\n  ", step.sql()));
  }
}

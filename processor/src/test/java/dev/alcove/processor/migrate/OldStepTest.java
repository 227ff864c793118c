// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.alcove.processor.migrate.Hints.ColumnRename;
import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.oldest.OldSqlite;
import dev.alcove.processor.sql.FeatureScanner;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Steps between random schemas, planned for an old SQLite and run on it: they leave there what they
 * leave on the newest. {@code -Dalcove.pairs=500} tries more pairs, {@code -Dalcove.first=17}
 * begins with another seed.
 */
class OldStepTest {

  @TestFactory
  Stream<DynamicTest> stepRunsOnTheSqliteThatItWasPlannedFor() {
    return Stream.of(3_008_006, 3_018_000, 3_023_001, 3_028_000, 3_032_003, 3_034_000, 3_036_000)
        .map(number -> dynamicTest("3." + number / 1_000 % 1_000, () -> runOn(number)));
  }

  /** From 3.31 to 3.35, RENAME COLUMN changes what stands at the same place in other tables. */
  @Test
  void renamedColumnLeavesGeneratedColumnsOfOtherTablesAlone() throws IOException, SQLException {
    String bystander = "CREATE TABLE t (a, b, c AS (coalesce(b, 0)))";
    SchemaSnapshot from = SchemaSnapshot.of(List.of(bystander, "CREATE TABLE u (a, x)"));
    SchemaSnapshot to = SchemaSnapshot.of(List.of(bystander, "CREATE TABLE u (a, y)"));
    Hints hints =
        new Hints(List.of(), List.of(new ColumnRename("u", "x", "y")), List.of(), List.of(), false);
    OldSqlite sqlite = OldSqlite.of(3_034_000);
    MigrationStep step = StepPlanner.plan(from, to, hints, new MinimumSqlite(sqlite.number(), 0));
    try (Connection connection = sqlite.connect(":memory:")) {
      for (String sql : from.statements()) {
        assertThat(OldSqlite.execute(connection, sql)).isEmpty();
      }
      assertThat(Pair.run(connection, step)).isEmpty();
      assertThat(OldSqlite.query(connection, "SELECT sql FROM sqlite_master WHERE name = 't'"))
          .containsExactly(bystander);
    }
  }

  private static void runOn(int number) throws IOException, SQLException {
    int pairs = Integer.getInteger("alcove.pairs", 12);
    int seed = Integer.getInteger("alcove.first", 1);
    // Few schemas keep to what the oldest ones know.
    int last = seed + 250 * pairs;
    OldSqlite sqlite = OldSqlite.of(number);
    int ran = 0;
    for (; ran < pairs && seed < last; seed++) {
      ran += new Pair(seed, sqlite).run() ? 1 : 0;
    }
    assertThat(ran).isEqualTo(pairs);
  }

  /** Two schemas, the step between them, and the SQLite to run it on. */
  private static final class Pair {
    private final int seed;
    private final OldSqlite sqlite;
    private final SchemaModel before;
    private final SchemaModel after;
    private final Hints hints;

    Pair(int seed, OldSqlite sqlite) {
      this.seed = seed;
      this.sqlite = sqlite;
      RandomSchema make = new RandomSchema(new Random(seed));
      this.before = make.schema();
      SchemaMutation mutation = new SchemaMutation(make, before);
      mutation.mutate();
      this.after = mutation.to;
      this.hints = mutation.hints();
    }

    /** Whether the old SQLite knows both schemas, so that the step could be run there. */
    boolean run() throws SQLException {
      Stream<String> all = Stream.concat(before.statements().stream(), after.statements().stream());
      if (all.anyMatch(this::isTooNew)) {
        return false;
      }
      MigrationStep step =
          StepPlanner.plan(
              SchemaSnapshot.of(before.statements()),
              SchemaSnapshot.of(after.statements()),
              hints,
              new MinimumSqlite(sqlite.number(), 0));
      for (String sql : step.sql()) {
        assertWithMessage(message(step)).that(isTooNew(sql)).isFalse();
      }
      try (TrialDatabase newest = TrialDatabase.open();
          Connection oldest = sqlite.connect(":memory:")) {
        before.tableStatements().forEach(sql -> SchemaSnapshot.run(newest, sql));
        new RandomRows(before, new Random(seed), newest).insert();
        create(oldest, newest);
        // Not all is sound before: to 3.18 an index on a function of a REAL counts as incomplete.
        List<String> integrity = OldSqlite.query(oldest, "PRAGMA integrity_check");
        Optional<String> expected = StepTrial.run(newest, step).map(Object::toString);
        Optional<String> actual = run(oldest, step);
        assertWithMessage(message(step) + "\nnewest: " + expected + "\noldest: " + actual)
            .that(actual.isPresent())
            .isEqualTo(expected.isPresent());
        assertWithMessage(message(step))
            .that(dump(oldest, expected.isEmpty() ? after : before))
            .isEqualTo(dump(newest, expected.isEmpty() ? after : before));
        assertWithMessage(message(step))
            .that(OldSqlite.query(oldest, "PRAGMA integrity_check"))
            .isAnyOf(List.of("ok"), integrity);
      }
      return true;
    }

    private boolean isTooNew(String sql) {
      return FeatureScanner.scan(sql).stream()
          .anyMatch(use -> use.feature().since() > sqlite.number());
    }

    /** The tables with the rows of the newest SQLite, then what depends on them, in both. */
    private void create(Connection oldest, TrialDatabase newest) {
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
    }

    private void copy(SchemaModel.TableModel table, Connection oldest, TrialDatabase newest) {
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

    private void execute(Connection connection, String sql) {
      Optional<String> refusal = OldSqlite.execute(connection, sql);
      assertWithMessage("seed " + seed + ", " + sqlite + ": " + sql).that(refusal).isEmpty();
    }

    private static Optional<String> run(Connection connection, MigrationStep step) {
      List<String> statements = new ArrayList<>(step.sql());
      statements.add(0, "BEGIN IMMEDIATE");
      statements.add("COMMIT");
      for (String sql : statements) {
        Optional<String> refusal = OldSqlite.execute(connection, sql);
        if (refusal.isPresent()) {
          OldSqlite.execute(connection, "ROLLBACK");
          return Optional.of(refusal.get() + " in: " + sql);
        }
      }
      return Optional.empty();
    }

    private static final Pattern REAL = Pattern.compile("-?\\d+\\.\\d+(?:e[+-]\\d+)?");

    private static final String PARTS =
        "SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'"
            + " ORDER BY type, name";

    private List<String> dump(Connection connection, SchemaModel model) throws SQLException {
      List<String> dump = new ArrayList<>(OldSqlite.query(connection, PARTS));
      for (String query : rowQueries(model)) {
        dump.addAll(sorted(OldSqlite.query(connection, query)));
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
          .map(row -> REAL.matcher(row).replaceAll(Pair::asJavaWritesIt))
          .sorted()
          .toList();
    }

    private static String asJavaWritesIt(MatchResult real) {
      return String.valueOf(Double.parseDouble(real.group()));
    }

    private static List<String> rows(TrialDatabase database, String query) {
      return database.rows(query).stream().map(row -> String.join("|", row)).toList();
    }

    /** The rows of all tables, as SQL writes their values, so that types show. */
    /** What is generated is left out: 3.32 reads wrong values of it through some indexes. */
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
}

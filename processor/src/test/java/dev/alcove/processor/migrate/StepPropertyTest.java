// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.processor.migrate.SchemaModel.ColumnModel;
import dev.alcove.processor.migrate.SchemaModel.TableModel;
import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.Rejection;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Steps between random schemas, run on random rows. {@code -Dalcove.pairs=5000} tries more pairs,
 * {@code -Dalcove.first=17} begins with another seed, {@code -Dalcove.seed=17} tries one pair
 * alone.
 */
class StepPropertyTest {

  private static final List<Integer> VERSIONS =
      List.of(
          3008006,
          3022000,
          3025000,
          3026000,
          3032000,
          3035000,
          3035005,
          3037000,
          Integer.MAX_VALUE);

  @Test
  void stepsLeadToTheNewSchemaAndKeepEveryRow() {
    Integer seed = Integer.getInteger("alcove.seed");
    int first = Integer.getInteger("alcove.first", 1);
    int pairs = Integer.getInteger("alcove.pairs", 150);
    int withoutRisk = 0;
    if (seed != null) {
      new Pair(seed).check();
      return;
    }
    for (int i = first; i < first + pairs; i++) {
      withoutRisk += new Pair(i).check() ? 1 : 0;
    }
    assertThat(withoutRisk).isGreaterThan(pairs / 2);
  }

  /** Two schemas, the step between them, and rows. */
  private static final class Pair {
    private final int seed;
    private final MinimumSqlite minimum;
    private final SchemaModel before;
    private final SchemaModel after;
    private final Hints hints;
    private final SchemaSnapshot from;
    private final SchemaSnapshot to;
    private final MigrationStep step;

    Pair(int seed) {
      this.seed = seed;
      RandomSchema make = new RandomSchema(new Random(seed));
      this.minimum = new MinimumSqlite(make.pick(VERSIONS), 0);
      this.before = make.schema();
      SchemaMutation mutation = new SchemaMutation(make, before);
      mutation.mutate();
      this.after = mutation.to;
      this.hints = mutation.hints();
      this.from = snapshot(before);
      this.to = snapshot(after);
      this.step = StepPlanner.plan(from, to, hints, minimum);
    }

    private SchemaSnapshot snapshot(SchemaModel model) {
      try {
        return SchemaSnapshot.of(model.statements());
      } catch (SchemaRejectedException e) {
        throw new AssertionError("seed " + seed + ": " + e.getMessage() + e.statement(), e);
      }
    }

    /** Whether the rows let the step run. */
    boolean check() {
      String steps = String.join("\n", step.sql());
      assertWithMessage(message())
          .that(steps.contains("RENAME COLUMN") && !minimum.isAtLeast(3, 25))
          .isFalse();
      assertWithMessage(message())
          .that(steps.contains("DROP COLUMN") && !minimum.isAtLeast(3, 35))
          .isFalse();
      boolean ran = check(false);
      if (!minimum.isAtLeast(3, 26)) {
        check(true);
      }
      return ran;
    }

    private boolean check(boolean asOldSqlite) {
      try (TrialDatabase database = TrialDatabase.open()) {
        database.execute("PRAGMA legacy_alter_table = " + (asOldSqlite ? "ON" : "OFF"));
        before.tableStatements().forEach(sql -> SchemaSnapshot.run(database, sql));
        new RandomRows(before, new Random(seed), database).insert();
        before.dependentStatements().forEach(sql -> SchemaSnapshot.run(database, sql));
        List<DataRisk> offended =
            risks().stream()
                .filter(risk -> StepTrial.count(database, risk.countSql()) > 0)
                .toList();
        Map<String, List<String>> expected = rows(database, before, after, true);
        Optional<Rejection> rejection = StepTrial.run(database, step);
        boolean unproved = hints.hasDataPhase() || !hints.conversions().isEmpty();
        if (rejection.isPresent()) {
          assertWithMessage(message() + "\nno risk explains: " + rejection)
              .that(!offended.isEmpty() || (unproved && isConstraint(rejection.get())))
              .isTrue();
          return false;
        }
        if (offended.isEmpty()) {
          StepTrial.assertSound(message(), database, to);
          assertWithMessage(message())
              .that(rows(database, before, after, false))
              .isEqualTo(expected);
          return true;
        } else {
          assertWithMessage(message()).that(database.facts().differencesFrom(to.facts())).isEmpty();
        }
        return false;
      }
    }

    /**
     * What the analysis reports, and what it leaves to the made-up statements, which know nothing
     * of constraints but NOT NULL.
     */
    private List<DataRisk> risks() {
      List<DataRisk> risks = new ArrayList<>(DataRisks.find(from, to, hints));
      Hints bare = new Hints(hints.tables(), hints.columns(), List.of(), List.of(), false);
      DataRisks.find(from, to, bare).stream()
          .filter(risk -> risk.kind() != DataRisk.Kind.NOT_NULL)
          .forEach(risks::add);
      return risks;
    }

    private static boolean isConstraint(Rejection rejection) {
      return rejection.message().contains("constraint failed");
    }

    /** The kept values of all kept tables; rows in the order of their texts. */
    private Map<String, List<String>> rows(
        TrialDatabase database, SchemaModel old, SchemaModel now, boolean isOld) {
      Map<String, List<String>> rows = new LinkedHashMap<>();
      for (TableModel table : now.tables) {
        if (old.has(table.id)) {
          TableModel oldTable = old.table(table.id);
          TableModel read = isOld ? oldTable : table;
          List<String> values = new ArrayList<>(List.of("'row'"));
          for (ColumnModel column : table.columns) {
            if (oldTable.has(column.id)) {
              value(oldTable, table, column, isOld).ifPresent(values::add);
            }
          }
          String query =
              "SELECT "
                  + String.join(" || '|' || ", values)
                  + " FROM "
                  + SqlName.quoteIfNeeded(read.name)
                  + " ORDER BY 1";
          rows.put(
              "table " + table.id,
              database.rows(query).stream().map(row -> String.valueOf(row.get(0))).toList());
          if (oldTable.autoIncrement && table.autoIncrement) {
            rows.put("counter " + table.id, counter(database, read.name));
          }
        }
      }
      return rows;
    }

    private static List<String> counter(TrialDatabase database, String table) {
      String query = "SELECT seq FROM sqlite_sequence WHERE name = " + SqlName.stringLiteral(table);
      return database.rows(query).stream().map(row -> String.valueOf(row.get(0))).toList();
    }

    /** The value as SQL; empty if it is not kept. */
    private static Optional<String> value(
        TableModel oldTable, TableModel table, ColumnModel column, boolean isOld) {
      ColumnModel old = oldTable.column(column.id);
      Affinity before = Affinity.of(old.type, oldTable.strict);
      Affinity after = Affinity.of(column.type, table.strict);
      boolean isGiven = old.generated == null && column.generated == null;
      boolean refusesNull = column.notNull || table.key.contains(column.id);
      boolean loses = column.defaultValue != null && refusesNull && !old.notNull;
      if (!isGiven || loses) {
        return Optional.empty();
      }
      String name = SqlName.quoteIfNeeded(isOld ? old.name : column.name);
      boolean converts = before != after && after != Affinity.NONE;
      return Optional.of("quote(" + (converts && !isOld ? before.convert(name) : name) + ")");
    }

    private String message() {
      return "seed "
          + seed
          + ", minimum "
          + minimum.number()
          + "\n"
          + hints
          + "\n-- before\n"
          + String.join(";\n", before.statements())
          + "\n-- after\n"
          + String.join(";\n", after.statements())
          + "\n-- step\n"
          + String.join("\n", step.sql());
    }
  }
}

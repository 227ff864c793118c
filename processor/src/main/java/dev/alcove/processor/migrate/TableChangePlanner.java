// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.SchemaFacts;
import dev.alcove.processor.sqlite.SchemaFacts.ForeignKeyFacts;
import dev.alcove.processor.sqlite.SchemaFacts.TableFacts;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Decides which tables can be altered and which must be rebuilt. What ALTER TABLE would do is not
 * guessed: it is done to an empty copy, and a table that comes out other than wanted is rebuilt.
 */
final class TableChangePlanner {

  /** DROP COLUMN came with 3.35.0 and could damage files before 3.35.5 (changes.html). */
  private static final int SOUND_DROP_COLUMN = 3_035_005;

  private final SchemaSnapshot from;
  private final SchemaMatch match;
  private final RenamePlan renames;
  private final Hints hints;
  private final MinimumSqlite minimum;

  TableChangePlanner(
      SchemaSnapshot from,
      SchemaMatch match,
      RenamePlan renames,
      Hints hints,
      MinimumSqlite minimum) {
    this.from = from;
    this.match = match;
    this.renames = renames;
    this.hints = hints;
    this.minimum = minimum;
  }

  /** The changes in the order of the new schema. */
  List<TableChange> plan() {
    SchemaSnapshot renamed = renames.applyTo(from, match);
    List<TableChange> changes = match.kept().stream().map(table -> draft(table, renamed)).toList();
    changes = tried(changes, false);
    // Before 3.26 a rename leaves references alone while foreign keys are off; newer SQLites, on
    // which the same step may run, change them. What is not rebuilt must come out right on both.
    return minimum.isAtLeast(3, 26) || renames.isEmpty() ? changes : tried(changes, true);
  }

  private TableChange draft(TableMatch table, SchemaSnapshot renamed) {
    TableSnapshot current = renamed.table(table.to().name()).orElseThrow();
    List<String> stale =
        current.indexes().stream()
            .map(SchemaPart::name)
            .filter(index -> !current.index(index).equals(table.to().index(index)))
            .toList();
    return new TableChange(
        table, current, !canBeAltered(table), additions(table), removals(table), stale);
  }

  private boolean canBeAltered(TableMatch table) {
    return !hints.convertsIn(table.to().name())
        && renames.renamesInPlace(table, minimum)
        && table.added().stream().allMatch(column -> column.canBeAdded(minimum))
        && (table.removed().isEmpty() || minimum.number() >= SOUND_DROP_COLUMN)
        && table.removed().stream().noneMatch(column -> refers(table.from(), column));
  }

  private static boolean refers(TableSnapshot table, String column) {
    return table.facts().foreignKeys().stream()
        .map(ForeignKeyFacts::columns)
        .anyMatch(columns -> columns.stream().anyMatch(name -> SqlName.same(name, column)));
  }

  private static List<String> additions(TableMatch table) {
    return table.added().stream()
        .map(column -> StepSql.addColumn(table.to().name(), column.sql()))
        .toList();
  }

  private List<String> removals(TableMatch table) {
    return table.removed().stream()
        .map(column -> renames.currentColumn(table, column))
        .map(column -> StepSql.dropColumn(table.to().name(), column))
        .toList();
  }

  private List<TableChange> tried(List<TableChange> drafts, boolean asOldSqlite) {
    List<TableChange> open = drafts.stream().filter(draft -> !isSettled(draft)).toList();
    if (open.isEmpty()) {
      return drafts;
    }
    try (TrialDatabase database = TrialDatabase.open()) {
      if (asOldSqlite) {
        SchemaSnapshot.run(database, "PRAGMA legacy_alter_table = ON");
      }
      create(database, open);
      Set<TableChange> accepted = new HashSet<>();
      open.stream().filter(draft -> alter(database, draft)).forEach(accepted::add);
      SchemaSnapshot reached = SchemaSnapshot.of(database);
      return drafts.stream()
          .map(
              draft ->
                  isSettled(draft)
                          || (accepted.contains(draft) && isReached(reached, draft.match().to()))
                      ? draft
                      : draft.asRebuild())
          .toList();
    }
  }

  /** Whether nothing is to be tried: the table is rebuilt anyway, or stays as it is. */
  private boolean isSettled(TableChange draft) {
    boolean stays =
        renames.isEmpty()
            && !draft.changesColumns()
            && draft.renamed().withoutIndexes().equals(draft.match().to().withoutIndexes());
    return draft.rebuilt() || stays;
  }

  /**
   * Creates the old tables with their new names; where none changes, those in question do, with
   * those that they refer to.
   */
  private void create(TrialDatabase database, List<TableChange> open) {
    List<String> statements = new ArrayList<>();
    if (renames.isEmpty()) {
      Set<TableSnapshot> needed = new LinkedHashSet<>();
      for (TableChange draft : open) {
        needed.add(draft.match().from());
        draft.match().to().facts().foreignKeys().stream()
            .flatMap(key -> from.table(key.parent()).stream())
            .forEach(needed::add);
      }
      needed.forEach(table -> statements.addAll(table.statements()));
    } else {
      statements.addAll(from.tableStatements());
      statements.addAll(renames.tableStatements());
      match.kept().stream()
          .filter(table -> renames.renamesInPlace(table, minimum))
          .forEach(table -> statements.addAll(renames.columnStatements(table)));
    }
    statements.forEach(sql -> SchemaSnapshot.run(database, sql));
  }

  private static boolean alter(TrialDatabase database, TableChange change) {
    List<String> statements = new ArrayList<>(change.additions());
    change.staleIndexes().forEach(index -> statements.add(StepSql.dropIndex(index)));
    statements.addAll(change.removals());
    return statements.stream().allMatch(sql -> database.execute(sql).isEmpty());
  }

  private static boolean isReached(SchemaSnapshot reached, TableSnapshot wanted) {
    return reached
        .table(wanted.name())
        .filter(table -> table.name().equals(wanted.name()))
        .map(table -> schemaOf(wanted.name(), table.withoutIndexes()))
        .filter(
            facts ->
                facts.differencesFrom(schemaOf(wanted.name(), wanted.withoutIndexes())).isEmpty())
        .isPresent();
  }

  private static SchemaFacts schemaOf(String name, TableFacts table) {
    SortedMap<String, String> none = Collections.emptySortedMap();
    return new SchemaFacts(new TreeMap<>(Map.of(name, table)), none, none, none);
  }
}

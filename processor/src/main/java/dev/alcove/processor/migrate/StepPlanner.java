// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.migrate.MigrationStep.KeptTable;
import dev.alcove.processor.migrate.StepStatement.Phase;
import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Plans the way from one schema to the next: by ALTER TABLE where every SQLite that the app may
 * meet can do it, else by rebuilding tables.
 */
public final class StepPlanner {

  private final SchemaSnapshot from;
  private final SchemaSnapshot to;
  private final Hints hints;
  private final MinimumSqlite minimum;
  private final FreeNames free;
  private final SchemaMatch match;
  private final RenamePlan renames;
  private final List<TableChange> changes;
  private final List<StepStatement> statements = new ArrayList<>();

  private StepPlanner(SchemaSnapshot from, SchemaSnapshot to, Hints hints, MinimumSqlite minimum) {
    this.from = from;
    this.to = to;
    this.hints = hints;
    this.minimum = minimum;
    List<String> names = new ArrayList<>(from.names());
    names.addAll(to.names());
    this.free = new FreeNames(names);
    this.match = SchemaMatch.of(from, to, hints);
    this.renames = RenamePlan.of(from, match, free);
    this.changes = new TableChangePlanner(from, match, renames, hints, minimum).plan();
  }

  /**
   * The step between two schemas. It is valid on the minimum SQLite and on every newer one. What it
   * does to rows that the new schema does not allow is SQLite's refusal: see {@link DataRisks}.
   *
   * @throws IllegalArgumentException if a rename of the hints names what is not there
   */
  public static MigrationStep plan(
      SchemaSnapshot from, SchemaSnapshot to, Hints hints, MinimumSqlite minimum) {
    return new StepPlanner(from, to, hints, minimum).plan();
  }

  private MigrationStep plan() {
    Dependents dependents = new Dependents(from, to, tablesChange());
    add(Phase.DROP_DEPENDENTS, dependents.drop());
    expand();
    add(Phase.DATA, hints.sql());
    contract();
    add(Phase.CONTRACT, dependents.dropLast());
    createIndexes();
    boolean rebuilds = changes.stream().anyMatch(TableChange::rebuilt);
    add(Phase.CREATE_DEPENDENTS, dependents.create(movedTables()));
    return new MigrationStep(
        statements,
        hints.hasJavaStep(),
        rebuilds || !match.removed().isEmpty(),
        changes.stream().map(StepPlanner::keptTable).toList());
  }

  /** The tables whose rows, or whose names, full-text indexes may not know any more. */
  private Set<String> movedTables() {
    Set<String> moved = new HashSet<>();
    for (TableChange change : changes) {
      String name = change.match().to().name();
      if (change.rebuilt()
          || renames.renamesColumns(change.match())
          || !change.match().from().name().equals(name)
          || hints.hasJavaStep()
          || hints.sql().stream().anyMatch(sql -> DataRisks.writes(sql, name))) {
        moved.add(SqlName.fold(name));
      }
    }
    match.added().forEach(table -> moved.add(SqlName.fold(table.name())));
    return moved;
  }

  private boolean tablesChange() {
    return hints.hasDataPhase()
        || !match.added().isEmpty()
        || !match.removed().isEmpty()
        || !renames.tables().isEmpty()
        || changes.stream().anyMatch(TableChange::changesColumns)
        || match.kept().stream().anyMatch(renames::renamesColumns);
  }

  private void expand() {
    add(Phase.EXPAND, renames.tableStatements());
    for (TableChange change : changes) {
      if (change.rebuilt()) {
        add(Phase.EXPAND, transition(change).expand(free));
      } else {
        add(Phase.EXPAND, renames.columnStatements(change.match()));
        add(Phase.EXPAND, change.additions());
      }
    }
    match.added().forEach(table -> add(Phase.EXPAND, List.of(table.sql() + ";")));
  }

  private void contract() {
    for (TableChange change : changes) {
      if (!change.rebuilt()) {
        change
            .staleIndexes()
            .forEach(index -> add(Phase.CONTRACT, List.of(StepSql.dropIndex(index))));
        add(Phase.CONTRACT, change.removals());
      }
    }
    for (TableChange change : changes) {
      if (change.rebuilt()) {
        add(Phase.CONTRACT, transition(change).contract(free));
      }
    }
    match
        .removed()
        .forEach(
            table -> add(Phase.CONTRACT, List.of(StepSql.dropTable(renames.currentName(table)))));
  }

  private void createIndexes() {
    for (TableSnapshot table : to.tables()) {
      changes.stream()
          .filter(change -> change.match().to().equals(table))
          .findFirst()
          .map(TableChange::newIndexes)
          .orElseGet(table::indexes)
          .forEach(index -> add(Phase.CREATE_DEPENDENTS, List.of(index.sql() + ";")));
    }
  }

  private Transition transition(TableChange change) {
    return new Transition(change, renames, hints, minimum);
  }

  private static KeptTable keptTable(TableChange change) {
    return new KeptTable(
        change.match().from().name(), change.match().to().name(), change.rebuilt());
  }

  private void add(Phase phase, List<String> sql) {
    sql.forEach(statement -> statements.add(new StepStatement(phase, statement)));
  }
}

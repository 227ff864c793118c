// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.sqlite.TableText;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The changes of names in a step, in an order in which SQLite accepts them.
 *
 * @param tables the changes of tables' names
 * @param columns the changes of columns' names by the tables' new names
 * @param refused the tables, by their new names, whose columns SQLite does not rename: it gets lost
 *     in some that are WITHOUT ROWID
 * @param generated whether any table has a generated column
 */
record RenamePlan(
    List<Rename> tables,
    Map<String, List<Rename>> columns,
    Set<String> refused,
    boolean generated) {

  /** Copies the collections. */
  RenamePlan {
    tables = List.copyOf(tables);
    columns = Map.copyOf(columns);
    refused = Set.copyOf(refused);
  }

  static RenamePlan of(SchemaSnapshot from, SchemaMatch match, FreeNames free) {
    List<Rename> wanted =
        match.kept().stream()
            .map(table -> new Rename(table.from().name(), table.to().name()))
            .filter(rename -> !rename.from().equals(rename.to()))
            .toList();
    List<String> names = from.tables().stream().map(TableSnapshot::name).toList();
    Map<String, List<Rename>> columns = new LinkedHashMap<>();
    for (TableMatch table : match.kept()) {
      List<String> both = new ArrayList<>(table.from().columnNames());
      both.addAll(table.to().columnNames());
      columns.put(
          table.to().name(),
          Rename.inOrder(table.from().columnNames(), table.renames(), new FreeNames(both)));
    }
    boolean generated = from.tables().stream().anyMatch(RenamePlan::hasGenerated);
    RenamePlan hopeful =
        new RenamePlan(Rename.inOrder(names, wanted, free), columns, Set.of(), generated);
    return new RenamePlan(hopeful.tables, columns, hopeful.findRefused(match), generated);
  }

  private static boolean hasGenerated(TableSnapshot table) {
    return table.facts().columns().stream().anyMatch(column -> column.generatedAs() != null);
  }

  private Set<String> findRefused(SchemaMatch match) {
    Set<String> found = new HashSet<>();
    for (TableMatch table : match.kept()) {
      // No other table has been seen to give SQLite trouble.
      if (renamesColumns(table) && table.from().facts().withoutRowId()) {
        try (TrialDatabase database = TrialDatabase.open()) {
          SchemaSnapshot.run(database, table.from().createAs(table.to().name()));
          if (columnStatements(table).stream().anyMatch(sql -> database.execute(sql).isPresent())) {
            found.add(table.to().name());
          }
        }
      }
    }
    return found;
  }

  /**
   * Whether RENAME COLUMN does what is wanted on every SQLite from {@code minimum} on. From 3.31 to
   * 3.35 it renames what generated columns of other tables read, too, if it is at the same place.
   */
  boolean renamesInPlace(TableMatch match, MinimumSqlite minimum) {
    return !renamesColumns(match)
        || (minimum.isAtLeast(3, generated ? 36 : 25) && !refused.contains(match.to().name()));
  }

  List<String> tableStatements() {
    return tables.stream().map(rename -> StepSql.renameTable(rename.from(), rename.to())).toList();
  }

  List<String> columnStatements(TableMatch match) {
    return columns(match).stream()
        .map(rename -> StepSql.renameColumn(match.to().name(), rename.from(), rename.to()))
        .toList();
  }

  boolean isEmpty() {
    return tables.isEmpty() && columns.values().stream().allMatch(List::isEmpty);
  }

  /** The old tables with all their new names, as a new SQLite would have it. */
  SchemaSnapshot applyTo(SchemaSnapshot from, SchemaMatch match) {
    if (isEmpty()) {
      return from;
    }
    List<String> statements = new ArrayList<>();
    for (TableSnapshot table : from.tables()) {
      List<String> own = table.statements();
      statements.add(isRefused(match, table) ? withRowId(own.get(0)) : own.get(0));
      statements.addAll(own.subList(1, own.size()));
    }
    statements.addAll(tableStatements());
    match.kept().forEach(table -> statements.addAll(columnStatements(table)));
    SchemaSnapshot renamed = SchemaSnapshot.of(statements);
    return refused.isEmpty() ? renamed : SchemaSnapshot.of(withoutRowId(renamed));
  }

  private boolean isRefused(SchemaMatch match, TableSnapshot old) {
    return match.kept().stream()
        .anyMatch(table -> table.from().equals(old) && refused.contains(table.to().name()));
  }

  /** The statement without the option in which SQLite gets lost. */
  private static String withRowId(String sql) {
    TableText text = TableText.parse(sql).orElseThrow();
    return sql.substring(0, text.end()) + (text.hasOption("STRICT") ? " STRICT;" : ";");
  }

  private List<String> withoutRowId(SchemaSnapshot renamed) {
    List<String> statements = new ArrayList<>();
    for (TableSnapshot table : renamed.tables()) {
      List<String> own = new ArrayList<>(table.statements());
      if (refused.contains(table.name())) {
        String separator = table.facts().strict() ? "," : "";
        own.set(0, table.sql() + separator + " WITHOUT ROWID;");
      }
      statements.addAll(own);
    }
    return statements;
  }

  /** What a table is called after the renames. */
  String currentName(TableSnapshot table) {
    return Rename.follow(table.name(), tables);
  }

  /** What a column is called after the renames. */
  String currentColumn(TableMatch match, String column) {
    return Rename.follow(column, columns(match));
  }

  boolean renamesColumns(TableMatch match) {
    return !columns(match).isEmpty();
  }

  private List<Rename> columns(TableMatch match) {
    return columns.getOrDefault(match.to().name(), List.of());
  }
}

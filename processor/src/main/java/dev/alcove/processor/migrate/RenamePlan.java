// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.model.MinimumSqlite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The changes of names in a step, in an order in which SQLite accepts them.
 *
 * @param tables the changes of tables' names
 * @param columns the changes of columns' names by the tables' new names
 * @param generated whether any table has a generated column
 */
record RenamePlan(List<Rename> tables, Map<String, List<Rename>> columns, boolean generated) {

  /** Copies the collections. */
  RenamePlan {
    tables = List.copyOf(tables);
    columns = Map.copyOf(columns);
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
    return new RenamePlan(
        Rename.inOrder(names, wanted, free),
        columns,
        from.tables().stream().anyMatch(RenamePlan::hasGenerated));
  }

  private static boolean hasGenerated(TableSnapshot table) {
    return table.facts().columns().stream().anyMatch(column -> column.generatedAs() != null);
  }

  /**
   * Whether every SQLite from this one on can rename columns without harm. From 3.31 to 3.35 it
   * renames what generated columns of other tables read, too, if it is at the same place.
   */
  boolean canRenameColumns(MinimumSqlite minimum) {
    return minimum.isAtLeast(3, generated ? 36 : 25);
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
    List<String> statements = new ArrayList<>(from.tableStatements());
    statements.addAll(tableStatements());
    match.kept().forEach(table -> statements.addAll(columnStatements(table)));
    return SchemaSnapshot.of(statements);
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

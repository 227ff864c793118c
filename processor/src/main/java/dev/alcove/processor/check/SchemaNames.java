// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Database.UnlistedTable;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.model.View;
import dev.alcove.processor.schema.FullTextNames;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.TableReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names that a database declares: tables and views with their columns. */
final class SchemaNames {

  private final Map<String, List<String>> columnsByFoldedTable = new LinkedHashMap<>();
  private final TypeRef database;
  private final List<String> tables = new ArrayList<>();
  private final Map<String, UnlistedTable> unlisted = new HashMap<>();
  private final Map<String, String> classes = new LinkedHashMap<>();
  private final Set<String> doubles = new HashSet<>();
  private final Set<String> fullText = new HashSet<>();
  private final Set<String> unranked = new HashSet<>();

  SchemaNames(Database database) {
    this.database = database.type();
    for (Table table : database.tables()) {
      add(table.name(), table.columns());
      classes.putIfAbsent(table.type().simpleName(), table.name());
    }
    for (View view : database.views()) {
      add(view.name(), view.rowClass().columns());
      classes.putIfAbsent(view.rowClass().type().simpleName(), view.name());
    }
    for (Table table : database.tables()) {
      if (table.fullText() != null) {
        FullTextNames names = FullTextNames.of(table, database.minimumSqlite());
        addNames(names.index(), table.fullText().columns());
        fullText.add(SqlName.fold(names.index()));
        if (!database.minimumSqlite().hasFts5()) {
          unranked.add(SqlName.fold(names.index()));
        }
      }
    }
    for (UnlistedTable table : database.unlistedTables()) {
      unlisted.putIfAbsent(SqlName.fold(table.name()), table);
    }
  }

  private void add(String table, List<Column> columns) {
    addNames(table, columns.stream().map(Column::name).toList());
  }

  private void addNames(String table, List<String> columns) {
    String folded = SqlName.fold(table);
    if (columnsByFoldedTable.containsKey(folded)) {
      doubles.add(folded);
      return;
    }
    tables.add(table);
    columnsByFoldedTable.put(folded, columns);
  }

  /** The database's interface. */
  TypeRef database() {
    return database;
  }

  /** Tables and views, in the order of declaration. */
  List<String> tables() {
    return tables;
  }

  /** The names of tables and views by the simple names of their classes. */
  Map<String, String> classes() {
    return classes;
  }

  /** The columns of a table or view; null if there is none of this name. */
  @Nullable List<String> columns(String table) {
    return columnsByFoldedTable.get(SqlName.fold(table));
  }

  /**
   * The table or view that there is, but that the database does not list; null if there is none.
   */
  @Nullable UnlistedTable unlisted(String table) {
    return unlisted.get(SqlName.fold(table));
  }

  /** Whether several tables or views have this name, so that its columns are not known. */
  boolean isDouble(String table) {
    return doubles.contains(SqlName.fold(table));
  }

  /** Whether this is a full-text index. */
  boolean isFullText(String table) {
    return fullText.contains(SqlName.fold(table));
  }

  /** Whether this is a full-text index that cannot tell which hit is the best. */
  boolean isUnranked(String table) {
    return unranked.contains(SqlName.fold(table));
  }

  /** Whether any of the names is that of several tables or views. */
  boolean anyIsDouble(List<TableReference> references) {
    return references.stream().anyMatch(reference -> isDouble(reference.name()));
  }

  /** The columns of all tables that a statement names, in alphabetical order. */
  Collection<String> columns(List<TableReference> references) {
    TreeSet<String> names = new TreeSet<>();
    for (TableReference reference : references) {
      List<String> columns = columns(reference.name());
      if (columns != null) {
        names.addAll(columns);
      }
    }
    return names;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.sql.SqlName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tells one row of a table from another.
 *
 * @param table the table
 * @param columns the columns of its primary key, in key order
 */
record TableKey(Table table, List<Column> columns) {

  /** Names of the row id that SQLite knows; a column of that name hides it (rowidtable.html). */
  private static final List<String> ROW_ID_NAMES = List.of("rowid", "_rowid_", "oid");

  /** Copies the list. */
  TableKey {
    columns = List.copyOf(columns);
  }

  /** The key of this table. */
  static TableKey of(Table table) {
    PrimaryKey key = table.primaryKey();
    List<String> names = key == null ? List.of() : key.columns();
    return new TableKey(table, names.stream().map(name -> column(table, name)).toList());
  }

  /** The column of this name; a rule has seen to it that there is one. */
  static Column column(Table table, String name) {
    Column column = table.column(name);
    if (column == null) {
      throw new IllegalArgumentException("planned without column " + table.name() + "." + name);
    }
    return column;
  }

  /** Whether the column is part of the key. */
  boolean contains(Column column) {
    return columns.stream().anyMatch(part -> SqlName.same(part.name(), column.name()));
  }

  /** Whether these columns are the key, in whatever order. */
  boolean isMadeOf(List<Column> others) {
    return others.size() == columns.size() && others.stream().allMatch(this::contains);
  }

  /** Whether this column is the row id under another name (lang_createtable.html 5). */
  boolean isRowId(Column column) {
    return isWhole(column) && column.type() == StorageClass.INTEGER && !table.withoutRowId();
  }

  /** The only column of the key; null if there are several. */
  @Nullable Column single() {
    return columns.size() == 1 ? columns.get(0) : null;
  }

  /** Whether the key is the row id. */
  boolean isRowId() {
    return !columns.isEmpty() && isRowId(columns.get(0));
  }

  /** The column that Alcove makes where it is absent; null if there is none in the key. */
  @Nullable Column generated() {
    return columns.stream().filter(column -> column.generatedId() != null).findFirst().orElse(null);
  }

  /** How SQL names the row id. */
  String rowIdName() {
    return isRowId()
        ? SqlName.quoteIfNeeded(columns.get(0).name())
        : ROW_ID_NAMES.stream()
            .filter(name -> table.column(name) == null)
            .findFirst()
            .orElseThrow();
  }

  private boolean isWhole(Column column) {
    return columns.size() == 1 && contains(column);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import dev.alcove.processor.sql.SqlName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tables and views that statements can name, as far as their results depend on them.
 *
 * @param relations tables and views by their names in lower case
 * @param indexedColumns first columns of indexes, as {@code table.column} in lower case
 */
public record Catalog(Map<String, Relation> relations, Map<String, List<String>> indexedColumns) {

  /** What a name stands for. */
  public enum Kind {
    /** An ordinary table. */
    TABLE,
    /** A view. */
    VIEW,
    /** A virtual table. */
    VIRTUAL
  }

  /**
   * A table or view.
   *
   * @param name its name
   * @param kind what it is
   * @param columns its columns in order, hidden ones too
   * @param uniqueKeys what tells its rows apart: each a list of columns, the primary key first
   * @param hasRowId whether its rows have a row id
   * @param sql the statement that made it
   */
  public record Relation(
      String name,
      Kind kind,
      List<Column> columns,
      List<List<KeyColumn>> uniqueKeys,
      boolean hasRowId,
      String sql) {

    /** The index of the column of this name; -1 if there is none. */
    public int indexOf(String column) {
      for (int i = 0; i < columns.size(); i++) {
        if (SqlName.same(columns.get(i).name(), column)) {
          return i;
        }
      }
      return -1;
    }
  }

  /**
   * A column.
   *
   * @param name its name
   * @param type its declared type in capitals; empty for none
   * @param notNull whether no row has NULL in it
   * @param isRowId whether it is the row id under another name
   * @param hidden whether {@code *} leaves it out
   * @param collation how it is compared, in capitals
   */
  public record Column(
      String name,
      String type,
      boolean notNull,
      boolean isRowId,
      boolean hidden,
      String collation) {}

  /**
   * A column of a key.
   *
   * @param name its name
   * @param collation how the key compares it
   */
  public record KeyColumn(String name, String collation) {}

  /** The table or view of this name; null if there is none. */
  public @Nullable Relation find(String name) {
    return relations.get(SqlName.fold(name));
  }

  /** Whether an index begins with this column. */
  public boolean isIndexed(String table, String column) {
    return indexedColumns.getOrDefault(SqlName.fold(table), List.of()).stream()
        .anyMatch(each -> SqlName.same(each, column));
  }
}

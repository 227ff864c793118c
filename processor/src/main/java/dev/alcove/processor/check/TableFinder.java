// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.ColumnOrigin;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks up what a database declares. */
final class TableFinder {

  private TableFinder() {}

  /** The table of this class; null if the database does not list it. */
  static @Nullable Table find(Database database, TypeRef type) {
    for (Table table : database.tables()) {
      if (table.type().is(type.qualifiedName())) {
        return table;
      }
    }
    return null;
  }

  /** The table of this name; null for a view, or a table that is not declared. */
  static @Nullable Table named(Database database, String name) {
    for (Table table : database.tables()) {
      if (SqlName.same(table.name(), name)) {
        return table;
      }
    }
    return null;
  }

  /** The column from which a value is read; null where it is read from none that is declared. */
  static @Nullable Column column(Database database, @Nullable ColumnOrigin origin) {
    Table table = origin == null ? null : named(database, origin.table());
    return table == null || origin == null ? null : table.column(origin.column());
  }

  /** Those columns of the table that have one of these names, in the order of the names. */
  static List<Column> columns(Table table, List<String> names) {
    List<Column> columns = new ArrayList<>();
    for (String name : names) {
      Column column = table.column(name);
      if (column != null) {
        columns.add(column);
      }
    }
    return columns;
  }
}

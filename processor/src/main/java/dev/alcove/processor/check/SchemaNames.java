// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.View;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.TableReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names that a database declares: tables and views with their columns. */
final class SchemaNames {

  private final Map<String, List<String>> columnsByFoldedTable = new LinkedHashMap<>();
  private final List<String> tables = new ArrayList<>();

  SchemaNames(Database database) {
    for (Table table : database.tables()) {
      add(table.name(), table.columns());
    }
    for (View view : database.views()) {
      add(view.name(), view.rowClass().columns());
    }
  }

  private void add(String table, List<Column> columns) {
    tables.add(table);
    columnsByFoldedTable.put(SqlName.fold(table), columns.stream().map(Column::name).toList());
  }

  /** Tables and views, in the order of declaration. */
  List<String> tables() {
    return tables;
  }

  /** The columns of a table or view; null if there is none of this name. */
  @Nullable List<String> columns(String table) {
    return columnsByFoldedTable.get(SqlName.fold(table));
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

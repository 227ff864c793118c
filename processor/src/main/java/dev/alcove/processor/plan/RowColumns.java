// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which columns of a table the objects of a class give: all of them for the table's own class, some
 * for a partial class.
 */
final class RowColumns {

  private final Table table;
  private final RowClass rowClass;
  private final Map<String, List<Property>> paths = new LinkedHashMap<>();

  /** The columns of the table's own class. */
  RowColumns(Table table) {
    this(table, table.rowClass());
  }

  RowColumns(Table table, RowClass rowClass) {
    this.table = table;
    this.rowClass = rowClass;
    collect(rowClass, List.of());
  }

  Table table() {
    return table;
  }

  RowClass rowClass() {
    return rowClass;
  }

  /** Whether the class gives this column. */
  boolean has(Column column) {
    return paths.containsKey(SqlName.fold(column.name()));
  }

  /** The properties that lead to the column, from the outermost one to the one that holds it. */
  List<Property> path(Column column) {
    List<Property> path = paths.get(SqlName.fold(column.name()));
    if (path == null) {
      throw new IllegalArgumentException(rowClass.type() + " was planned to give " + column.name());
    }
    return path;
  }

  /** The property that holds the column. */
  Property property(Column column) {
    List<Property> path = path(column);
    return path.get(path.size() - 1);
  }

  /** The columns that the class gives and a statement may write, in the order of the table. */
  List<Column> given() {
    return table.columns().stream().filter(column -> !column.isGenerated() && has(column)).toList();
  }

  private void collect(RowClass part, List<Property> before) {
    for (Property property : part.properties()) {
      List<Property> path = new ArrayList<>(before);
      path.add(property);
      if (property.content() instanceof Property.ColumnContent single) {
        paths.put(SqlName.fold(single.column().name()), List.copyOf(path));
      } else if (property.content() instanceof Property.EmbeddedContent embedded) {
        collect(embedded.part(), path);
      }
    }
  }
}

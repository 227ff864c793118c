// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.ColumnOrigin;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.ResultColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives columns that share a name one of their own: that of the property which holds their part,
 * and their own behind a dot.
 */
final class PartNames {

  private PartNames() {}

  /** The class, whose parts call their columns so. */
  static RowClass of(RowClass rowClass, Set<String> shared) {
    List<Property> properties = new ArrayList<>();
    for (Property property : rowClass.properties()) {
      properties.add(
          property.content() instanceof Property.EmbeddedContent embedded
              ? property.withContent(
                  new Property.EmbeddedContent(
                      embedded.part().mapNames(name -> name(property.name(), name, shared)),
                      embedded.prefix()))
              : property);
    }
    return new RowClass(
        rowClass.type(), rowClass.constructorArity(), properties, rowClass.origin());
  }

  private static String name(String property, String column, Set<String> shared) {
    return shared.contains(SqlName.fold(column)) ? property + "." + column : column;
  }

  /** The columns, called as their owners call them; what nobody owns is called by its table. */
  static List<ResultColumn> of(
      List<ResultColumn> columns, List<PartColumns.Part> parts, Set<String> shared, int[] owners) {
    List<ResultColumn> named = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      ResultColumn column = columns.get(i);
      String owner = owners[i] == PartColumns.NOBODY ? table(column) : property(parts, owners[i]);
      String name = owner.isEmpty() ? column.name() : name(owner, column.name(), shared);
      named.add(
          new ResultColumn(
              name, column.originTable(), column.originColumn(), column.declaredType()));
    }
    return named;
  }

  private static String property(List<PartColumns.Part> parts, int owner) {
    return parts.get(owner).property();
  }

  private static String table(ResultColumn column) {
    ColumnOrigin origin = RowOrigins.origin(column);
    return origin == null ? "" : origin.table();
  }
}

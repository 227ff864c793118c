// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A parameter of a method that writes rows, and the table to write them to.
 *
 * @param argument the parameter
 * @param row which columns its objects give
 * @param key the key of the table
 */
record RowTarget(RowArgument argument, RowColumns row, TableKey key) {

  /** The table. */
  Table table() {
    return row.table();
  }

  /** The way to a column's value from the variable that holds the object. */
  ValuePath path(Column column) {
    List<ValuePath.Step> steps = new ArrayList<>();
    for (Property property : row.path(column)) {
      steps.add(new ValuePath.Step(property.access(), property.nullable()));
    }
    return new ValuePath(argument.row(), false, steps);
  }

  /** The value of a column of the object, bound to this parameter. */
  SqlCall.BoundValue bind(int parameter, Column column, Names locals) {
    Property property = row.property(column);
    Column declared = ((Property.ColumnContent) property.content()).column();
    return new SqlCall.BoundValue(
        parameter,
        path(column),
        property.type(),
        locals.take(property.name()),
        declared.conversion());
  }
}

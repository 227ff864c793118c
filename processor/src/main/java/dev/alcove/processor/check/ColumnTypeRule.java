// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/** A column has the type of the values that are stored in it: no value changes on its way. */
final class ColumnTypeRule implements ColumnRule {

  @Override
  public void check(Table table, Column column, Report report) {
    Conversion conversion = column.conversion();
    if (report.hasErrorAt(column.origin()) || conversion.storage() == column.type()) {
      return;
    }
    report.add(
        ProblemId.COLUMN_TYPE,
        column.origin(),
        column.origin().label()
            + " has type "
            + conversion.javaType()
            + ", which is stored as "
            + conversion.storage()
            + ", but its column is "
            + column.type()
            + ".",
        "Leave the type out, or name a converter that gives " + column.type() + ".");
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/** The fields of a partial class are columns of the table, of the same types, each once. */
final class PartialColumnsRule implements RowsRule {

  @Override
  public void check(RowsSubject subject) {
    for (RowsSubject.Target target : subject.targets()) {
      if (target.isPartial()) {
        for (Column column : target.rowClass().columns()) {
          check(column, target.table(), subject.report());
        }
        DuplicateColumnRule.check(target.rowClass(), subject.report());
      }
    }
  }

  private static void check(Column column, Table table, Report report) {
    Column own = table.column(column.name());
    if (own == null) {
      report.add(
          ProblemId.UNKNOWN_COLUMN,
          column.origin(),
          column.origin().label()
              + " is column \""
              + column.name()
              + "\", which table \""
              + table.name()
              + "\" does not have.",
          NameOffer.columns(column.name(), table));
    } else if (!VariableRule.canBind(column.conversion())) {
      ConverterRule.report(column, report);
    } else if (column.conversion().storage() != own.type() && !report.hasErrorAt(own.origin())) {
      report.add(
          ProblemId.COLUMN_TYPE,
          column.origin(),
          column.origin().label()
              + " is stored as "
              + column.conversion().storage()
              + ", but "
              + table.name()
              + "."
              + own.name()
              + " is "
              + own.type()
              + ".",
          "Use " + own.conversion().javaType() + ", as " + own.origin().label() + " does.");
    } else if (StoredForm.differ(column.conversion(), own.conversion())) {
      reportForm(column, table, own, report);
    }
  }

  private static void reportForm(Column column, Table table, Column own, Report report) {
    report.add(
        ProblemId.COLUMN_TYPE,
        column.origin(),
        column.origin().label()
            + " is "
            + column.conversion().javaType()
            + ", but "
            + table.name()
            + "."
            + own.name()
            + " holds "
            + own.conversion().javaType()
            + ", which is written in another form.",
        "Use " + own.conversion().javaType() + ", as " + own.origin().label() + " does.");
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Operation;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.Stamp;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.SqlName;

/**
 * What may be null in a partial class goes into columns that may be NULL. A default does not help:
 * it is for columns that are not given.
 */
final class NullFieldRule implements RowsRule {

  @Override
  public void check(RowsSubject subject) {
    if (subject.method().operation() instanceof Operation.Delete) {
      return;
    }
    for (RowsSubject.Target target : subject.targets()) {
      if (target.isPartial()) {
        for (Column given : target.rowClass().columns()) {
          Column column = target.table().column(given.name());
          if (column != null && !given.notNull() && refusesNull(subject, target, column)) {
            report(subject, given, column, target.table());
          }
        }
      }
    }
  }

  private static boolean refusesNull(
      RowsSubject subject, RowsSubject.Target target, Column column) {
    boolean isFound = !subject.inserts() && isKey(target.table(), column);
    return column.notNull()
        && !column.isGenerated()
        && column.generatedId() == null
        && column.stamp() == Stamp.NONE
        && !target.isRowId(column)
        && !isFound;
  }

  private static boolean isKey(Table table, Column column) {
    PrimaryKey key = table.primaryKey();
    return key != null
        && key.columns().stream().anyMatch(name -> SqlName.same(name, column.name()));
  }

  private static void report(RowsSubject subject, Column given, Column column, Table table) {
    subject
        .report()
        .add(
            ProblemId.NULL_INTO_COLUMN,
            given.origin(),
            given.origin().label()
                + " may be null, and "
                + subject.name()
                + " writes it into \""
                + column.name()
                + "\" of \""
                + table.name()
                + "\", which is NOT NULL.",
            "Make it non-null, leave it out and give the column a default, or make "
                + column.origin().label()
                + " nullable.");
  }
}

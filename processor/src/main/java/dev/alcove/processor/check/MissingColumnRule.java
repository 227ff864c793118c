// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Stamp;
import dev.alcove.processor.report.ProblemId;
import java.util.List;

/** A new row has a value for every column that must have one. */
final class MissingColumnRule implements RowsRule {

  @Override
  public void check(RowsSubject subject) {
    if (!subject.inserts()) {
      return;
    }
    for (RowsSubject.Target target : subject.targets()) {
      List<Column> missing =
          target.table().columns().stream()
              .filter(column -> mustBeGiven(target, column) && !target.gives(column.name()))
              .toList();
      // A missing key of an upsert has been reported.
      if (!missing.isEmpty() && !subject.report().hasErrorAt(target.parameter().origin())) {
        subject.problem(
            ProblemId.MISSING_COLUMN,
            target.parameter(),
            subject.name()
                + " inserts into \""
                + target.table().name()
                + "\" without "
                + NameList.quoted(missing.stream().map(Column::name).toList())
                + (missing.size() == 1
                    ? ", which is NOT NULL and has no default."
                    : ", which are NOT NULL and have no default."),
            (missing.size() == 1 ? "Add a field to " : "Add a field for each to ")
                + target.rowClass().type().lastName()
                + ", or @Column(defaultValue = …) to "
                + (missing.size() == 1
                    ? missing.get(0).origin().label()
                    : "those of " + target.table().type().lastName())
                + ".");
      }
    }
  }

  private static boolean mustBeGiven(RowsSubject.Target target, Column column) {
    return column.notNull()
        && column.defaultValue().isEmpty()
        && !column.isGenerated()
        && column.generatedId() == null
        && column.stamp() == Stamp.NONE
        && !target.isRowId(column);
  }
}

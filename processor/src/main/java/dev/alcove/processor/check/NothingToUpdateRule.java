// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Operation;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.Stamp;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.SqlName;

/** An update sets something: the key tells the row, and the time of creation stays. */
final class NothingToUpdateRule implements RowsRule {

  @Override
  public void check(RowsSubject subject) {
    if (!(subject.method().operation() instanceof Operation.Update)) {
      return;
    }
    for (RowsSubject.Target target : subject.targets()) {
      boolean sets = target.table().columns().stream().anyMatch(column -> isSet(target, column));
      if (!sets && !subject.report().hasErrorAt(target.parameter().origin())) {
        subject.problem(
            ProblemId.NOTHING_TO_UPDATE,
            target.parameter(),
            subject.name()
                + " has nothing to set: "
                + target.rowClass().type().lastName()
                + " has no column of \""
                + target.table().name()
                + "\" beside the key.",
            "Add a field for what shall change.");
      }
    }
  }

  private static boolean isSet(RowsSubject.Target target, Column column) {
    PrimaryKey key = target.table().primaryKey();
    boolean isKey =
        key != null && key.columns().stream().anyMatch(name -> SqlName.same(name, column.name()));
    boolean isWritten = column.stamp() == Stamp.UPDATED_AT || target.gives(column.name());
    return isWritten && !isKey && !column.isGenerated() && column.stamp() != Stamp.CREATED_AT;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.WriteFact;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Stamp;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.SqlName;

/** A query that changes rows says when they changed: unlike @Update, it does not stamp them. */
final class UnstampedUpdateRule {

  void check(QuerySubject subject, Table table, WriteFact write) {
    for (Column column : table.columns()) {
      boolean isSet = write.columns().stream().anyMatch(name -> SqlName.same(name, column.name()));
      if (column.stamp() == Stamp.UPDATED_AT && !isSet) {
        subject.problem(
            ProblemId.UNSTAMPED_UPDATE,
            subject.name()
                + " updates \""
                + table.name()
                + "\" and leaves \""
                + column.name()
                + "\" as it was: queries do not stamp.",
            "Pass the time and set it, "
                + column.name()
                + " = :now; or use @Update; or @SuppressWarnings(\"alcove/unstamped-update\").");
      }
    }
  }
}

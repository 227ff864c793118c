// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import java.util.List;

/** Of a key of several columns at most one is made by Alcove: a method returns only one. */
final class GeneratedKeyRule implements TableRule {

  @Override
  public void check(Table table, Report report) {
    PrimaryKey key = table.primaryKey();
    Column first = null;
    for (String name : key == null ? List.<String>of() : key.columns()) {
      Column column = table.column(name);
      if (column == null || column.generatedId() == null) {
        continue;
      }
      if (first != null && !first.equals(column)) {
        report.add(
            ProblemId.GENERATED_ID,
            column.origin(),
            first.origin().label()
                + " and "
                + column.origin().label()
                + " are both made by @GeneratedId, and both in the key.",
            "Keep the mark on one of them: it is enough to tell the row.");
      }
      first = first == null ? column : first;
    }
  }
}

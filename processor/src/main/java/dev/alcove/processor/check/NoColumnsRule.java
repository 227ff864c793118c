// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/** A table has columns. */
final class NoColumnsRule implements TableRule {

  @Override
  public void check(Table table, Report report) {
    if (table.columns().isEmpty()) {
      report.add(
          ProblemId.NO_COLUMNS,
          table.origin(),
          "Table class " + table.type().lastName() + " has no field that becomes a column.",
          "Add one; static, transient and @Ignore fields do not count.");
    }
  }
}

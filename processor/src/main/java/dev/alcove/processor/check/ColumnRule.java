// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.Report;

/** A rule that can be judged column by column. */
interface ColumnRule extends TableRule {

  /** Reports where a column of the table breaks the rule. */
  void check(Table table, Column column, Report report);

  @Override
  default void check(Table table, Report report) {
    for (Column column : table.columns()) {
      check(table, column, report);
    }
  }
}

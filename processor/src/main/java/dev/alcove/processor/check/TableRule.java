// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.Report;

/** A rule that can be judged table by table. */
interface TableRule extends DeclarationRule {

  /** Reports where the table breaks the rule. */
  void check(Table table, Report report);

  @Override
  default void check(Database database, Report report) {
    for (Table table : database.tables()) {
      check(table, report);
    }
  }
}

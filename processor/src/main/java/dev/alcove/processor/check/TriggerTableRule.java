// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.Trigger;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlExcerpt;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.TriggerOutline;

/** A trigger stands on the class whose table it watches. */
final class TriggerTableRule implements TableRule {

  @Override
  public void check(Table table, Report report) {
    for (Trigger trigger : table.triggers()) {
      TriggerOutline outline = TriggerOutline.of(trigger.sql());
      if (outline != null && !SqlName.same(outline.table(), table.name())) {
        SqlExcerpt excerpt = SqlExcerpt.of(trigger.sql(), outline.tableSpan());
        report.add(
            ProblemId.TRIGGER_TABLE,
            trigger.origin(),
            "Trigger \""
                + trigger.name()
                + "\" on "
                + table.type().lastName()
                + " watches \""
                + outline.table()
                + "\", not \""
                + table.name()
                + "\".",
            excerpt.line(),
            excerpt.pointer(),
            "Write ON "
                + SqlName.quoteIfNeeded(table.name())
                + ", or declare it on the class of that table.");
      }
    }
  }
}

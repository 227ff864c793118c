// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.Trigger;
import dev.alcove.processor.model.View;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;

/** Names are not blank, and leave the prefixes of SQLite and of Alcove alone. */
final class NameRule implements DeclarationRule {

  @Override
  public void check(Database database, Report report) {
    for (Table table : database.tables()) {
      checkName("Table", table.name(), table.origin(), report);
      for (Column column : table.columns()) {
        checkNotBlank("Column", column.name(), column.origin(), report);
      }
      for (Index index : table.indexes()) {
        checkName("Index", index.name(), index.origin(), report);
      }
      for (Trigger trigger : table.triggers()) {
        checkName("Trigger", trigger.name(), trigger.origin(), report);
      }
    }
    for (View view : database.views()) {
      checkName("View", view.name(), view.origin(), report);
    }
  }

  private static void checkName(String what, String name, Origin origin, Report report) {
    if (!checkNotBlank(what, name, origin, report)) {
      return;
    }
    String folded = SqlName.fold(name);
    for (String owner : new String[] {"SQLite", "Alcove"}) {
      if (folded.startsWith(SqlName.fold(owner) + "_")) {
        report.add(
            ProblemId.RESERVED_NAME,
            origin,
            what + " \"" + name + "\" begins with a prefix that belongs to " + owner + ".",
            "Give it another name.");
      }
    }
  }

  private static boolean checkNotBlank(String what, String name, Origin origin, Report report) {
    if (!name.isBlank()) {
      return true;
    }
    report.add(
        ProblemId.BLANK_NAME,
        origin,
        what + " of " + origin.label() + " has a blank name.",
        "Write a name, or leave it out to have one derived.");
    return false;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.Removal;
import dev.alcove.processor.model.Removal.Kind;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.Trigger;
import dev.alcove.processor.model.View;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;

/** What a version took away is gone, unless a later version brought it again. */
final class StillDeclaredRule implements DeclarationRule {

  @Override
  public void check(Database database, Report report) {
    for (Removal removal : database.removals()) {
      tablesAndViews(database, removal, report);
    }
    for (Table table : database.tables()) {
      for (Removal removal : table.history().removals()) {
        parts(table, removal, report);
      }
    }
  }

  private static void tablesAndViews(Database database, Removal removal, Report report) {
    for (Lifetime table : Siblings.tables(database).elements()) {
      checkLifetime(Kind.TABLE, table, removal, report);
    }
    for (View view : database.views()) {
      check(Kind.VIEW, view.name(), view.since(), removal, report);
    }
  }

  private static void parts(Table table, Removal removal, Report report) {
    for (Lifetime column : Siblings.columns(table).elements()) {
      checkLifetime(Kind.COLUMN, column, removal, report);
    }
    for (Index index : table.indexes()) {
      check(Kind.INDEX, index.name(), index.since(), removal, report);
    }
    for (Trigger trigger : table.triggers()) {
      check(Kind.TRIGGER, trigger.name(), trigger.since(), removal, report);
    }
  }

  /** What had another name before took the name over, which the removal set free. */
  private static void checkLifetime(Kind kind, Lifetime element, Removal removal, Report report) {
    String name = element.nameIn(removal.version());
    if (element.since() == removal.version() || element.isNamed(name, removal.version() - 1)) {
      check(kind, name, element.since(), removal, report);
    }
  }

  private static void check(Kind kind, String name, int since, Removal removal, Report report) {
    if (since > removal.version() || report.hasErrorAt(removal.origin())) {
      return;
    }
    for (Removal.Name removed : removal.names()) {
      if (removed.kind() == kind && SqlName.same(removed.name(), name)) {
        String word = RemovalRule.word(kind);
        report.add(
            ProblemId.STILL_DECLARED,
            removed.origin(),
            "Version "
                + removal.version()
                + " removes "
                + word
                + " \""
                + name
                + "\", but it is still declared, since version "
                + since
                + ".",
            "Remove its declaration; if the "
                + word
                + " came again, give it a version after "
                + removal.version()
                + ".");
        return;
      }
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Alteration;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.JavaStep;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Removal;
import dev.alcove.processor.model.Renaming;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/** What happened, happened in a step between two versions, to something that was there. */
final class HistoryVersionRule implements DeclarationRule {

  private static final int FIRST = 2;

  @Override
  public void check(Database database, Report report) {
    Judge judge = new Judge(database, report);
    Siblings tables = Siblings.tables(database);
    for (Table table : database.tables()) {
      judge.renamings(tables, Lifetime.of(table));
      for (Removal removal : table.history().removals()) {
        judge.part("Removed", removal.version(), removal.origin(), tables, Lifetime.of(table));
      }
      columns(Siblings.columns(table), table, judge);
    }
    for (Removal removal : database.removals()) {
      String what = database.type().lastName() + " has @Removed for version " + removal.version();
      judge.isStep(what, removal.version(), removal.origin());
    }
    for (JavaStep step : database.javaSteps()) {
      String what = "Migration step " + step.origin().label() + " leads to version " + step.to();
      judge.isStep(what, step.to(), step.origin());
    }
  }

  private static void columns(Siblings columns, Table table, Judge judge) {
    for (Column column : table.columns()) {
      judge.renamings(columns, Lifetime.of(column));
      for (Alteration alteration : column.history().alterations()) {
        judge.part(
            "Altered", alteration.version(), alteration.origin(), columns, Lifetime.of(column));
      }
    }
  }

  /** Judges the versions of one database. */
  private record Judge(Database database, Report report) {

    void renamings(Siblings siblings, Lifetime element) {
      for (Renaming renaming : element.renamings()) {
        part("Renamed", renaming.version(), renaming.origin(), siblings, element);
      }
    }

    /** Whatever happens to an element needs that element in the version before. */
    void part(String mark, int version, Origin origin, Siblings siblings, Lifetime element) {
      String what = element.label() + " has @" + mark + " for version " + version;
      if (!report.hasErrorAt(element.origin())
          && isStep(what, version, origin)
          && !siblings.wasThere(element, version - 1)) {
        report.add(
            ProblemId.HISTORY_VERSION,
            origin,
            version == element.since()
                ? what + ", the very version that it came with."
                : what + ", but came only with version " + element.since() + ".",
            "Correct one of the two numbers; if it was removed in between, say so with @Removed.");
      }
    }

    boolean isStep(String what, int version, Origin origin) {
      if (version < FIRST) {
        report.add(
            ProblemId.HISTORY_VERSION,
            origin,
            what + ", but the first step leads to version " + FIRST + ".",
            "Write the number of the version that brought the change.");
        return false;
      }
      if (version <= database.currentVersion()) {
        return true;
      }
      // Where the list of versions is wrong, nobody knows the last one.
      if (!report.has(ProblemId.VERSION_NUMBER)) {
        report.add(
            ProblemId.HISTORY_VERSION,
            origin,
            what
                + ", but "
                + database.type().lastName()
                + " has version "
                + database.currentVersion()
                + ".",
            "Declare @Version(" + version + ") on the database, or correct the number here.");
      }
      return false;
    }
  }
}

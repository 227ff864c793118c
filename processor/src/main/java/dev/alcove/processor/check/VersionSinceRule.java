// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Check;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.ForeignKey;
import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.Trigger;
import dev.alcove.processor.model.View;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/** Nothing is newer than the database, and nothing in a table is older than the table. */
final class VersionSinceRule implements DeclarationRule {

  @Override
  public void check(Database database, Report report) {
    for (Table table : database.tables()) {
      if (isKnown(database, table.since(), table.origin(), report)) {
        checkParts(database, table, report);
      }
    }
    for (View view : database.views()) {
      isKnown(database, view.since(), view.origin(), report);
    }
  }

  private static void checkParts(Database database, Table table, Report report) {
    for (Column column : table.columns()) {
      checkPart(database, table, column.since(), column.origin(), report);
      for (Check check : column.checks()) {
        checkPart(database, table, check.since(), check.origin(), report);
      }
    }
    for (Check check : table.checks()) {
      checkPart(database, table, check.since(), check.origin(), report);
    }
    for (ForeignKey key : table.foreignKeys()) {
      checkPart(database, table, key.since(), key.origin(), report);
    }
    for (Index index : table.indexes()) {
      checkPart(database, table, index.since(), index.origin(), report);
    }
    for (Trigger trigger : table.triggers()) {
      checkPart(database, table, trigger.since(), trigger.origin(), report);
    }
    if (table.fullText() != null) {
      checkPart(database, table, table.fullText().since(), table.fullText().origin(), report);
    }
  }

  private static void checkPart(
      Database database, Table table, int since, Origin origin, Report report) {
    if (isKnown(database, since, origin, report) && since < table.since()) {
      report.add(
          ProblemId.VERSION_SINCE,
          origin,
          origin.label()
              + " came with version "
              + since
              + ", but its table \""
              + table.name()
              + "\" only with version "
              + table.since()
              + ".",
          "Leave the version out where a part came together with its table.");
    }
  }

  private static boolean isKnown(Database database, int since, Origin origin, Report report) {
    if (since >= 1 && since <= database.currentVersion()) {
      return true;
    }
    // Where the history is wrong, nobody knows its last version.
    if (since >= 1 && hasWrongHistory(database, report)) {
      return true;
    }
    // A part takes its table's version unless it has its own, and one mistake is one error.
    if (!report.hasErrorAt(origin)) {
      report.add(
          ProblemId.VERSION_SINCE,
          origin,
          origin.label()
              + " came with version "
              + since
              + ", but "
              + database.type().lastName()
              + " has version "
              + database.currentVersion()
              + ".",
          since < 1
              ? "Versions are counted from 1."
              : "Declare @Version(" + since + ") on the database, or correct the number here.");
    }
    return false;
  }

  private static boolean hasWrongHistory(Database database, Report report) {
    return database.versions().stream().anyMatch(version -> report.hasErrorAt(version.origin()));
  }
}

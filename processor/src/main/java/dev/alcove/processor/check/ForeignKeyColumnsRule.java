// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.ForeignKey;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import java.util.List;

/** A foreign key goes from columns that are there to as many that are there. */
final class ForeignKeyColumnsRule implements DeclarationRule {

  @Override
  public void check(Database database, Report report) {
    for (Table child : database.tables()) {
      for (ForeignKey key : child.foreignKeys()) {
        Table parent = TableFinder.find(database, key.parent());
        if (parent == null) {
          if (!Gaps.inTables(report)) {
            unlisted(database, child, key, report);
          }
        } else {
          check(child, key, parent, report);
        }
      }
    }
  }

  private static void unlisted(Database database, Table child, ForeignKey key, Report report) {
    report.add(
        ProblemId.UNLISTED_TABLE,
        key.origin(),
        PartName.of(child, key)
            + " refers to "
            + UnlistedTables.clause(key.parent(), database.type()),
        UnlistedTables.remedy(key.parent()));
  }

  private static void check(Table child, ForeignKey key, Table parent, Report report) {
    if (key.columns().isEmpty()) {
      report.add(
          ProblemId.FOREIGN_KEY_COLUMNS,
          key.origin(),
          PartName.of(child, key) + " names no column of its own.",
          "Write columns = {…}, or put the annotation on a field.");
      return;
    }
    String name = PartName.of(child, key);
    boolean ownKnown = known(child, key.columns(), name, key, report);
    boolean referredKnown = known(parent, key.parentColumns(), name, key, report);
    // A parent without key has been reported.
    if (ownKnown
        && referredKnown
        && !key.parentColumns().isEmpty()
        && key.columns().size() != key.parentColumns().size()) {
      report.add(
          ProblemId.FOREIGN_KEY_COLUMNS,
          key.origin(),
          name
              + " goes from ("
              + String.join(", ", key.columns())
              + ") to ("
              + String.join(", ", key.parentColumns())
              + ") of \""
              + parent.name()
              + "\".",
          "Name as many columns here as there; for several, put the annotation on the class.");
    }
  }

  private static boolean known(
      Table table, List<String> columns, String name, ForeignKey key, Report report) {
    boolean known = true;
    for (String column : columns) {
      // A key of unknown columns has been reported where it is declared.
      boolean isReported =
          table.primaryKey() != null && report.hasErrorAt(table.primaryKey().origin());
      if (table.column(column) == null && !isReported) {
        report.add(
            ProblemId.UNKNOWN_COLUMN,
            key.origin(),
            name + " names \"" + column + "\", which table \"" + table.name() + "\" does not have.",
            NameOffer.columns(column, table));
      }
      known &= table.column(column) != null;
    }
    return known;
  }
}

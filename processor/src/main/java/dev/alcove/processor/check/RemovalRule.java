// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Removal;
import dev.alcove.processor.model.Removal.Kind;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A removal names something, once, where it belongs: parts on their table, the rest on top. */
final class RemovalRule implements DeclarationRule {

  private static final Set<Kind> PARTS = Set.of(Kind.COLUMN, Kind.INDEX, Kind.TRIGGER);

  @Override
  public void check(Database database, Report report) {
    check(database.removals(), database.type().lastName(), false, report);
    for (Table table : database.tables()) {
      check(table.history().removals(), table.type().lastName(), true, report);
    }
  }

  private static void check(List<Removal> removals, String owner, boolean isTable, Report report) {
    Set<String> known = new HashSet<>();
    for (Removal removal : removals) {
      if (!report.hasErrorAt(removal.origin())) {
        checkWhole(removal, owner, isTable, report);
        checkNames(removal, owner, isTable, known, report);
      }
    }
  }

  private static void checkWhole(Removal removal, String owner, boolean isTable, Report report) {
    if (removal.names().isEmpty() && !removal.fullText()) {
      report.add(
          ProblemId.REMOVAL,
          removal.origin(),
          "@Removed of version " + removal.version() + " on " + owner + " names nothing.",
          "Name "
              + (isTable ? "columns, indexes or triggers" : "tables or views")
              + " that the version took away, or leave @Removed out.");
    }
    if (removal.fullText() && !isTable) {
      report.add(
          ProblemId.REMOVAL,
          removal.origin(),
          "@Removed on " + owner + " has fullText, which belongs to a table.",
          "Write it on the class of the table.");
    }
  }

  private static void checkNames(
      Removal removal, String owner, boolean isTable, Set<String> known, Report report) {
    for (Removal.Name name : removal.names()) {
      String key = removal.version() + " " + name.kind() + " " + SqlName.fold(name.name());
      if (PARTS.contains(name.kind()) != isTable) {
        reportMisplaced(name, owner, isTable, report);
      } else if (!known.add(key)) {
        report.add(
            ProblemId.REMOVAL,
            name.origin(),
            owner
                + " loses "
                + word(name.kind())
                + " \""
                + name.name()
                + "\" twice with version "
                + removal.version()
                + ".",
            "Name it once.");
      }
    }
  }

  private static void reportMisplaced(
      Removal.Name name, String owner, boolean isTable, Report report) {
    report.add(
        ProblemId.REMOVAL,
        name.origin(),
        "@Removed on "
            + owner
            + " names "
            + word(name.kind())
            + " \""
            + name.name()
            + "\", which belongs to a "
            + (isTable ? "database" : "table")
            + ".",
        isTable ? "Write it on the database." : "Write it on the class of the table.");
  }

  static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}

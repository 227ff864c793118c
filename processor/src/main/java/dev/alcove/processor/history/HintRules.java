// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.migrate.TableSnapshot;
import dev.alcove.processor.model.Alteration;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Removal;
import dev.alcove.processor.model.Renaming;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Renames, removals and alterations must speak of what the version before had. */
final class HintRules {

  private final Database database;
  private final VersionSchema before;
  private final VersionSchema after;
  private final Report report;

  HintRules(Database database, VersionSchema before, VersionSchema after, Report report) {
    this.database = database;
    this.before = before;
    this.after = after;
    this.report = report;
  }

  void check() {
    for (Table table : database.tables()) {
      Optional<TableSnapshot> old = before.snapshot().table(table.nameIn(before.version()));
      for (Renaming renaming : table.history().renamings()) {
        if (concerns(renaming.version()) && old.isEmpty()) {
          unknown(renaming.origin(), Removal.Kind.TABLE, "", renaming.from());
        }
      }
      if (old.isPresent()) {
        table.columns().forEach(column -> checkColumn(column, old.get(), table));
      }
      for (Removal removal : table.history().removals()) {
        checkRemoval(removal, table.nameIn(before.version()));
      }
    }
    database.removals().forEach(removal -> checkRemoval(removal, ""));
  }

  private boolean concerns(int version) {
    return version == after.version();
  }

  private void checkColumn(Column column, TableSnapshot old, Table table) {
    for (Renaming renaming : column.history().renamings()) {
      if (concerns(renaming.version()) && old.column(renaming.from()).isEmpty()) {
        unknown(renaming.origin(), Removal.Kind.COLUMN, old.name(), renaming.from());
      }
    }
    for (Alteration alteration : column.history().alterations()) {
      if (concerns(alteration.version())
          && after
              .snapshot()
              .table(table.nameIn(after.version()))
              .filter(now -> now.facts().equals(old.facts()))
              .isPresent()) {
        report.add(
            ProblemId.NOTHING_ALTERED,
            alteration.origin(),
            column.origin().label()
                + " is altered in version "
                + after.version()
                + ", in which table \""
                + table.name()
                + "\" is what it was.",
            "Values alone are changed by sql = \"UPDATE "
                + SqlName.quoteIfNeeded(table.name())
                + " SET …\" in @Version("
                + after.version()
                + ").");
      }
    }
  }

  private void checkRemoval(Removal removal, String table) {
    if (!concerns(removal.version())) {
      return;
    }
    if (removal.fullText() && !before.parts().has(Part.fullText(table))) {
      unknown(removal.origin(), Removal.Kind.FULL_TEXT, table, Part.fullText(table).name());
    }
    for (Removal.Name name : removal.names()) {
      Part part = new Part(name.kind(), table.isEmpty() ? name.name() : table, name.name());
      if (!before.parts().has(part)) {
        unknown(name.origin(), name.kind(), part.table(), name.name());
      }
    }
  }

  private void unknown(Origin origin, Removal.Kind kind, String table, String name) {
    List<String> known = new ArrayList<>();
    for (Part part : before.parts().all()) {
      boolean sameTable = kind != Removal.Kind.COLUMN || SqlName.same(part.table(), table);
      if (part.kind() == kind && sameTable) {
        known.add(part.name());
      }
    }
    report.add(
        ProblemId.UNKNOWN_OLD_NAME,
        origin,
        "Version " + before.version() + " has no " + new Part(kind, table, name).title() + ".",
        offer(name, known));
  }

  private static String offer(String name, List<String> known) {
    Suggestion suggestion = Suggestion.of(name, known);
    if (suggestion.candidates().isEmpty()) {
      return "It has none at all.";
    }
    return (suggestion.closest() == null ? "" : "Closest: \"" + suggestion.closest() + "\". ")
        + "It has: "
        + String.join(", ", suggestion.candidates())
        + (suggestion.omitted() > 0 ? " and " + suggestion.omitted() + " more." : ".");
  }
}

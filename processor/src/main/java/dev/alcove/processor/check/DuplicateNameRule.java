// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.Trigger;
import dev.alcove.processor.model.View;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.schema.FullTextNames;
import dev.alcove.processor.sql.SqlName;
import java.util.HashMap;
import java.util.Map;

/**
 * A name is given once. Tables, views and indexes share one space of names, triggers have their
 * own; large and small letters are the same to SQLite.
 */
final class DuplicateNameRule implements DeclarationRule {

  @Override
  public void check(Database database, Report report) {
    Names names = new Names(report);
    Names triggers = new Names(report);
    for (Table table : database.tables()) {
      names.enter("table", table.name(), table.type().lastName(), table.origin());
    }
    for (View view : database.views()) {
      names.enter("view", view.name(), view.rowClass().type().lastName(), view.origin());
    }
    for (Table table : database.tables()) {
      for (Index index : table.indexes()) {
        names.enter("index", index.name(), table.type().lastName(), index.origin());
      }
      for (Trigger trigger : table.triggers()) {
        triggers.enter("trigger", trigger.name(), table.type().lastName(), trigger.origin());
      }
    }
    for (Table table : database.tables()) {
      if (table.fullText() != null) {
        FullTextNames derived = FullTextNames.of(table, database.minimumSqlite());
        String owner = table.type().lastName();
        Origin origin = table.fullText().origin();
        names.enter("full-text index", derived.index(), owner, origin);
        names.enter("text view of the full-text index", derived.view(), owner, origin);
        for (String shadow : derived.shadows()) {
          names.enter("table inside of the full-text index", shadow, owner, origin);
        }
        for (String trigger : derived.triggers()) {
          triggers.enter("trigger of the full-text index", trigger, owner, origin);
        }
      }
    }
  }

  /** The names of one space with their first owners. */
  private static final class Names {

    private final Report report;
    private final Map<String, String> owners = new HashMap<>();

    Names(Report report) {
      this.report = report;
    }

    void enter(String what, String name, String owner, Origin origin) {
      String here = what + " of " + owner;
      String before = owners.putIfAbsent(SqlName.fold(name), here);
      if (before == null || report.hasErrorAt(origin)) {
        return;
      }
      report.add(
          ProblemId.DUPLICATE_NAME,
          origin,
          "\"" + name + "\", the " + here + ", is already the name of the " + before + ".",
          before.equals(here) && !what.equals("index") && !what.equals("trigger")
              ? "List the class once."
              : "Give one of them another name; SQLite does not tell large letters from small.");
    }
  }
}

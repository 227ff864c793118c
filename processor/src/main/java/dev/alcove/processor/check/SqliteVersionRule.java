// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.IndexedColumn;

/** What the declarations ask of SQLite, the oldest SQLite that the app runs on has. */
final class SqliteVersionRule implements DeclarationRule {

  @Override
  public void check(Database database, Report report) {
    Gate gate = new Gate(database.minimumSqlite(), report);
    for (Table table : database.tables()) {
      if (table.strict()) {
        gate.check(37, table.origin(), "Table \"" + table.name() + "\" is STRICT");
      }
      for (Column column : table.columns()) {
        if (column.isGenerated()) {
          gate.check(31, column.origin(), column.origin().label() + " is a generated column");
        }
      }
      for (Index index : table.indexes()) {
        if (index.entries().stream().anyMatch(SqliteVersionRule::isExpression)) {
          gate.check(9, index.origin(), "Index \"" + index.name() + "\" is on an expression");
        }
      }
    }
  }

  private static boolean isExpression(String entry) {
    return !entry.isBlank() && IndexedColumn.parse(entry).column() == null;
  }

  /** Lets pass what the minimum has. */
  private record Gate(MinimumSqlite minimum, Report report) {

    void check(int minor, Origin origin, String use) {
      if (minimum.isAtLeast(3, minor) || report.hasErrorAt(origin)) {
        return;
      }
      report.add(
          ProblemId.SQLITE_TOO_OLD,
          origin,
          use + " (SQLite 3." + minor + "), but the declared minimum is " + declared() + ".",
          "Raise "
              + (minimum.isAndroid() ? "minAndroid" : "minSqlite")
              + " on the database, or do without.");
    }

    private String declared() {
      int patch = minimum.number() % 1_000;
      String version = "3." + minimum.number() / 1_000 % 1_000 + (patch == 0 ? "" : "." + patch);
      return minimum.isAndroid()
          ? version + " (Android API level " + minimum.androidLevel() + ")"
          : version;
    }
  }
}

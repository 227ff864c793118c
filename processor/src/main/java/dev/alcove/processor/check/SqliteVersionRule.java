// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.FullText;
import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.IndexedColumn;
import java.util.regex.Pattern;

/** What the declarations ask of SQLite, the oldest SQLite that the app runs on has. */
final class SqliteVersionRule implements DeclarationRule {

  private static final Pattern DIACRITICS = Pattern.compile("(?i)remove_diacritics\\W*2");

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
      if (table.fullText() != null) {
        checkFullText(table, table.fullText(), gate);
      }
      for (Index index : table.indexes()) {
        if (index.entries().stream().anyMatch(SqliteVersionRule::isExpression)) {
          gate.check(9, index.origin(), "Index \"" + index.name() + "\" is on an expression");
        }
      }
    }
  }

  /** FTS5 needs more, but where that is missing FTS4 stands in. */
  private static void checkFullText(Table table, FullText fullText, Gate gate) {
    String label = table.type().lastName();
    gate.check(8, 3, fullText.origin(), label + " has @FullText, whose view is recursive");
    if (DIACRITICS.matcher(fullText.tokenizer()).find()) {
      String use = "@FullText of " + label + " has remove_diacritics 2";
      gate.check(27, 0, fullText.tokenizerOrigin(), use);
    }
  }

  private static boolean isExpression(String entry) {
    return !entry.isBlank() && IndexedColumn.parse(entry).column() == null;
  }

  /** Lets pass what the minimum has. */
  private record Gate(MinimumSqlite minimum, Report report) {

    void check(int minor, Origin origin, String use) {
      check(minor, 0, origin, use);
    }

    void check(int minor, int patch, Origin origin, String use) {
      int needed = 3_000_000 + minor * 1_000 + patch;
      if (minimum.number() >= needed || report.hasErrorAt(origin)) {
        return;
      }
      report.add(
          ProblemId.SQLITE_TOO_OLD,
          origin,
          use
              + " (SQLite "
              + version(needed)
              + "), but the declared minimum is "
              + declared()
              + ".",
          "Raise "
              + (minimum.isAndroid() ? "minAndroid" : "minSqlite")
              + " on the database, or do without.");
    }

    private String declared() {
      String version = version(minimum.number());
      return minimum.isAndroid()
          ? version + " (Android API level " + minimum.androidLevel() + ")"
          : version;
    }

    private static String version(int number) {
      int patch = number % 1_000;
      return "3." + number / 1_000 % 1_000 + (patch == 0 ? "" : "." + patch);
    }
  }
}

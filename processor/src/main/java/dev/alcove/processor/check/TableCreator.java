// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Check;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.schema.Ddl;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.Rejection;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.Optional;

/** Creates tables; one that SQLite refuses is reported piece by piece and stands in bare. */
final class TableCreator {

  private final SqliteDatabase sqlite;
  private final Database database;
  private final Report report;
  private final TableFragments fragments;

  TableCreator(SqliteDatabase sqlite, Database database, FragmentRule rule, Report report) {
    this.sqlite = sqlite;
    this.database = database;
    this.report = report;
    this.fragments = new TableFragments(rule, report);
  }

  void create(Table table) {
    boolean hasErrors = hasErrors(table);
    Table sound = BareTable.withoutBrokenForeignKeys(table, database, report);
    String sql = Ddl.table(sound).sql();
    Optional<Rejection> rejection = sqlite.execute(sql);
    boolean isSuspect = rejection.isPresent() || hasDoubleQuotes(table) || callsInDefault(table);
    boolean isBroken = isSuspect && !fragments.accepts(table);
    if (rejection.isPresent() && !isBroken && !hasErrors) {
      report.add(
          ProblemId.REJECTED_DECLARATION,
          table.origin(),
          "SQLite refuses table \"" + table.name() + "\": " + rejection.get().message() + ".");
    }
    if (rejection.isEmpty() && isBroken) {
      // Or each statement that needs what is broken would be refused for it once more.
      sqlite.execute("DROP TABLE " + SqlName.quoteIfNeeded(table.name()));
    }
    if (rejection.isPresent() || isBroken) {
      sqlite.execute(BareTable.create(table));
    }
  }

  private boolean hasErrors(Table table) {
    return report.hasErrorAt(table.origin())
        || (table.primaryKey() != null && report.hasErrorAt(table.primaryKey().origin()))
        || table.columns().stream().anyMatch(column -> report.hasErrorAt(column.origin()));
  }

  /** SQLite looks for the functions of a default when it needs the value, not before. */
  private static boolean callsInDefault(Table table) {
    return table.columns().stream().anyMatch(column -> column.defaultValue().indexOf('(') >= 0);
  }

  private static boolean hasDoubleQuotes(Table table) {
    return table.checks().stream().anyMatch(TableCreator::hasDoubleQuotes)
        || table.columns().stream().anyMatch(TableCreator::hasDoubleQuotes);
  }

  private static boolean hasDoubleQuotes(Column column) {
    return (column.defaultValue() + column.generatedAs()).indexOf('"') >= 0
        || column.checks().stream().anyMatch(TableCreator::hasDoubleQuotes);
  }

  private static boolean hasDoubleQuotes(Check check) {
    return check.expression().indexOf('"') >= 0;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/**
 * AUTOINCREMENT is for a single integer key in a table with row ids.
 *
 * @see <a href="https://www.sqlite.org/autoinc.html">SQLite Autoincrement</a>
 */
final class AutoIncrementRule implements TableRule {

  @Override
  public void check(Table table, Report report) {
    PrimaryKey key = table.primaryKey();
    if (key == null || !key.autoIncrement() || report.hasErrorAt(key.origin())) {
      return;
    }
    String obstacle = obstacle(table, key);
    if (!obstacle.isEmpty()) {
      report.add(
          ProblemId.AUTO_INCREMENT,
          key.origin(),
          "The primary key of "
              + table.type().lastName()
              + " has autoIncrement, but "
              + obstacle
              + ".",
          "It is for a single key of type long or int in a table with row ids.");
    }
  }

  private static String obstacle(Table table, PrimaryKey key) {
    if (key.columns().size() > 1) {
      return "has " + key.columns().size() + " columns";
    }
    Column column = table.column(key.columns().isEmpty() ? "" : key.columns().get(0));
    if (column != null && column.type() != StorageClass.INTEGER) {
      return "is " + column.type();
    }
    return table.withoutRowId() ? "its table is WITHOUT ROWID" : "";
  }
}

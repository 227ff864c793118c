// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;
import java.util.HashSet;
import java.util.Set;

/** Every table has a primary key of columns that it has, each once. */
final class PrimaryKeyRule implements TableRule {

  @Override
  public void check(Table table, Report report) {
    if (report.hasErrorAt(table.origin())) {
      return;
    }
    PrimaryKey key = table.primaryKey();
    if (key == null || key.columns().isEmpty()) {
      report.add(
          ProblemId.NO_PRIMARY_KEY,
          key == null ? table.origin() : key.origin(),
          key == null
              ? "Table class " + table.type().lastName() + " has no primary key."
              : "The primary key of " + table.type().lastName() + " names no column.",
          "Mark a field with @PrimaryKey, or write @PrimaryKey(columns = {…}) on the class.");
      return;
    }
    Set<String> seen = new HashSet<>();
    for (String column : key.columns()) {
      if (table.column(column) == null) {
        report.add(
            ProblemId.UNKNOWN_COLUMN,
            key.origin(),
            "The primary key of "
                + table.type().lastName()
                + " names \""
                + column
                + "\", which table \""
                + table.name()
                + "\" does not have.",
            NameOffer.columns(column, table));
      } else if (!seen.add(SqlName.fold(column))) {
        report.add(
            ProblemId.DUPLICATE_COLUMN,
            key.origin(),
            "The primary key of " + table.type().lastName() + " names \"" + column + "\" twice.",
            "Name each column once.");
      }
    }
  }
}

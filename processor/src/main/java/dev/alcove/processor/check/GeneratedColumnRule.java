// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.Stamp;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;

/**
 * What SQLite computes has no other source, and cannot be part of the key.
 *
 * @see <a href="https://www.sqlite.org/gencol.html">Generated Columns</a>
 */
final class GeneratedColumnRule implements ColumnRule {

  @Override
  public void check(Table table, Column column, Report report) {
    String contradiction =
        column.isGenerated() ? contradiction(table, column) : storedWithoutExpression(column);
    if (!contradiction.isEmpty()) {
      report.add(
          ProblemId.GENERATED_COLUMN,
          column.origin(),
          column.origin().label() + " " + contradiction + ".",
          "See sqlite.org/gencol.html; keep one of the two.");
    }
  }

  private static String storedWithoutExpression(Column column) {
    return column.stored() ? "is stored = true, but has no generatedAs" : "";
  }

  private static String contradiction(Table table, Column column) {
    PrimaryKey key = table.primaryKey();
    if (key != null && key.columns().stream().anyMatch(k -> SqlName.same(k, column.name()))) {
      return "is a generated column and part of the primary key";
    }
    if (!column.defaultValue().isEmpty()) {
      return "is a generated column and has a default";
    }
    if (column.generatedId() != null) {
      return "is a generated column and marked with @GeneratedId";
    }
    return column.stamp() == Stamp.NONE ? "" : "is a generated column and marked with a time stamp";
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.WriteFact;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Stamp;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.TableReference;
import java.util.List;
import java.util.stream.Collectors;

/** An INSERT of a query gives each column a value that must have one; SQLite notices per row. */
final class MissingValueRule {

  private static final int SHOWN = 3;

  void check(QuerySubject subject, Table table, WriteFact write) {
    List<Column> missing =
        table.columns().stream()
            .filter(column -> mustBeGiven(table, column) && !gives(write, column))
            .toList();
    if (missing.isEmpty()) {
      return;
    }
    boolean isOne = missing.size() == 1;
    String sentence =
        subject.name()
            + " inserts into \""
            + table.name()
            + "\" without "
            + listed(missing)
            + (isOne
                ? ", which is NOT NULL and has no default."
                : ", which are NOT NULL and have no default.");
    String remedy =
        missing.stream().allMatch(MissingValueRule::isFilledByInsert)
            ? isOne
                ? "Give it a value, or use @Insert, which fills it."
                : "Give each a value, or use @Insert, which fills them."
            : "Give " + (isOne ? "it" : "each") + " a value, or a @Column(defaultValue = …).";
    for (TableReference reference : subject.outline().tables()) {
      if (reference.use() == TableReference.Use.INSERT) {
        subject.problem(ProblemId.MISSING_COLUMN, reference.span(), sentence, remedy);
        return;
      }
    }
  }

  private static String listed(List<Column> columns) {
    String names =
        columns.stream()
            .limit(SHOWN)
            .map(column -> "\"" + column.name() + "\"")
            .collect(Collectors.joining(", "));
    return columns.size() <= SHOWN ? names : names + " and " + (columns.size() - SHOWN) + " more";
  }

  private static boolean gives(WriteFact write, Column column) {
    return write.columns().stream().anyMatch(name -> SqlName.same(name, column.name()));
  }

  private static boolean mustBeGiven(Table table, Column column) {
    return column.notNull()
        && column.defaultValue().isEmpty()
        && !column.isGenerated()
        && !RowIds.isRowId(table, column);
  }

  private static boolean isFilledByInsert(Column column) {
    return column.stamp() != Stamp.NONE || column.generatedId() != null;
  }
}

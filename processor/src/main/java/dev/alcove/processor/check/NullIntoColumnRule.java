// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.WriteFact;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;

/** A query writes no NULL into a column that refuses it. */
final class NullIntoColumnRule {

  void check(QuerySubject subject, Table table, WriteFact write) {
    for (WriteFact.NullValue value : write.nulls()) {
      Column column = table.column(value.column());
      if (column != null
          && column.notNull()
          && !RowIds.isRowId(table, column)
          && mayBeNull(subject, value)) {
        String shown = "\"" + column.name() + "\"";
        subject.problem(
            ProblemId.NULL_INTO_COLUMN,
            value.span(),
            value.parameter().isEmpty()
                ? subject.name() + " writes NULL into " + shown + ", which is NOT NULL."
                : subject.name()
                    + " writes :"
                    + value.parameter()
                    + ", which may be null, into "
                    + shown
                    + ", which is NOT NULL.",
            value.parameter().isEmpty()
                ? "Write a value, or make the column nullable."
                : "Make the parameter non-null, or say what stands for null: coalesce(:"
                    + value.parameter()
                    + ", …).");
      }
    }
  }

  /** What a converter or a component of an object gives is not known, so nothing is said of it. */
  private static boolean mayBeNull(QuerySubject subject, WriteFact.NullValue value) {
    Parameter parameter = subject.parameter(value.parameter());
    return value.parameter().isEmpty() || (parameter != null && parameter.nullable());
  }
}

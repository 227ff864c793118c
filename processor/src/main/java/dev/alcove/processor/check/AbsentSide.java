// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.Cause;
import dev.alcove.processor.analysis.Nullness;
import dev.alcove.processor.analysis.Value;
import java.util.List;

/** The side of an outer join for which it has found no row: columns that tell of it. */
final class AbsentSide {

  private AbsentSide() {}

  /** Whether a value is NULL only where its side is absent: its table always has it. */
  static boolean isTold(Value value) {
    return value.cause() == Cause.OUTER_JOIN && value.origin() != null;
  }

  /** Whether columns are of one side, as far as they are columns of tables. */
  static boolean isOfOneTable(List<FoundColumn> columns) {
    return columns.stream()
            .map(column -> column.fact().value().origin())
            .filter(origin -> origin != null)
            .map(origin -> origin.table())
            .distinct()
            .count()
        == 1;
  }

  /** The column where its side is there. */
  static FoundColumn present(FoundColumn column) {
    Value value = column.fact().value();
    if (!isTold(value)) {
      return column;
    }
    Value there =
        new Value(
            value.type(),
            Nullness.NEVER,
            Cause.NONE,
            value.origin(),
            value.form(),
            value.isFinite());
    return new FoundColumn(
        column.name(), column.declaredType(), column.fact().with(there), column.source());
  }
}

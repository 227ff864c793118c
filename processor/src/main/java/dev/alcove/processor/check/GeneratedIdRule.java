// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.BuiltInType;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.GeneratedId;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/** A generated identifier is text, or a UUID without prefix. */
final class GeneratedIdRule implements ColumnRule {

  @Override
  public void check(Table table, Column column, Report report) {
    GeneratedId id = column.generatedId();
    if (id == null || report.hasErrorAt(column.origin())) {
      return;
    }
    Conversion conversion = column.conversion();
    boolean isUuid =
        conversion instanceof Conversion.BuiltIn builtIn && builtIn.type() == BuiltInType.UUID;
    if (isUuid) {
      checkUuid(column, id, report);
    } else if (!(conversion instanceof Conversion.Direct direct)
        || !direct.javaType().is("java.lang.String")) {
      report.add(
          ProblemId.GENERATED_ID,
          column.origin(),
          column.origin().label()
              + " is marked with @GeneratedId, but has type "
              + conversion.javaType()
              + ".",
          "Use String or UUID; for numbers write @PrimaryKey(autoIncrement = true).");
    }
  }

  private static void checkUuid(Column column, GeneratedId id, Report report) {
    if (id.strategy() != GeneratedId.Strategy.UUID || !id.prefix().isEmpty()) {
      report.add(
          ProblemId.GENERATED_ID,
          column.origin(),
          column.origin().label()
              + " is a UUID, which cannot hold "
              + (id.prefix().isEmpty()
                  ? "an identifier of strategy " + id.strategy()
                  : "the prefix \"" + id.prefix() + "\"")
              + ".",
          "Write @GeneratedId(strategy = IdStrategy.UUID), or make it a String.");
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/** The value of every column of a table can be written and read. */
final class ConverterRule implements ColumnRule {

  @Override
  public void check(Table table, Column column, Report report) {
    Conversion conversion = column.conversion();
    if (!VariableRule.canBind(conversion) || !ScalarRule.canRead(conversion)) {
      report(column, report);
    }
  }

  /** Reports a column whose value cannot be converted, once for each field. */
  static void report(Column column, Report report) {
    if (report.hasErrorAt(column.origin())) {
      return;
    }
    Conversion conversion = column.conversion();
    boolean canBind = VariableRule.canBind(conversion);
    boolean canRead = ScalarRule.canRead(conversion);
    String type = conversion.javaType().toString();
    boolean neither = !canBind && !canRead;
    if (!neither && Gaps.inConverters(report)) {
      return;
    }
    report.add(
        ProblemId.NO_CONVERTER,
        column.origin(),
        column.origin().label()
            + " has type "
            + type
            + (neither
                ? ", which no column type or converter covers."
                : ", which a converter covers in one direction only."),
        neither
            ? "Add @Converter methods " + type + " → String and back, or mark it with @Ignore."
            : "Add the @Converter method "
                + (canRead ? type + " → " : "")
                + stored(conversion)
                + (canRead ? "." : " → " + type + "."));
  }

  /** The type that the present direction gives or takes. */
  private static String stored(Conversion conversion) {
    if (conversion instanceof Conversion.Converted converted) {
      return converted.inner().javaType().toString();
    }
    return conversion instanceof Conversion.OptionalOf optional
        ? stored(optional.inner())
        : conversion.javaType().toString();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.BuiltInType;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Stamp;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/** A stamp is a point in time, and a table has one of each kind. */
final class TimeStampRule implements TableRule {

  @Override
  public void check(Table table, Report report) {
    for (Stamp stamp : new Stamp[] {Stamp.CREATED_AT, Stamp.UPDATED_AT}) {
      Column first = null;
      for (Column column : table.columns()) {
        if (column.stamp() == stamp && !report.hasErrorAt(column.origin())) {
          checkType(column, report);
          if (first != null) {
            report.add(
                ProblemId.TIME_STAMP,
                column.origin(),
                first.origin().label()
                    + " and "
                    + column.origin().label()
                    + " are both marked with @"
                    + name(stamp)
                    + ".",
                "Keep the mark on one of them.");
          }
          first = first == null ? column : first;
        }
      }
    }
  }

  private static void checkType(Column column, Report report) {
    if (!holdsTime(column.conversion())) {
      report.add(
          ProblemId.TIME_STAMP,
          column.origin(),
          column.origin().label()
              + " is marked with @"
              + name(column.stamp())
              + ", but has type "
              + column.conversion().javaType()
              + ".",
          "Use Instant, OffsetDateTime, java.util.Date, or long for milliseconds since 1970.");
    }
  }

  private static boolean holdsTime(Conversion conversion) {
    if (conversion instanceof Conversion.BuiltIn builtIn) {
      BuiltInType type = builtIn.type();
      return type == BuiltInType.INSTANT_TEXT
          || type == BuiltInType.INSTANT_MILLIS
          || type == BuiltInType.OFFSET_DATE_TIME
          || type == BuiltInType.DATE;
    }
    return conversion instanceof Conversion.Direct direct
        && direct.javaType().boxed().is("java.lang.Long");
  }

  private static String name(Stamp stamp) {
    return stamp == Stamp.CREATED_AT ? "CreatedAt" : "UpdatedAt";
  }
}

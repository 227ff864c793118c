// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.report.ProblemId;
import java.util.List;

/** A single value comes from a single column, through a conversion that exists. */
final class ScalarRule {

  private final ResultTypeRule typeRule = new ResultTypeRule();
  private final NullResultRule nullRule = new NullResultRule();

  void checkOnly(QuerySubject subject, Element.Scalar scalar, List<FoundColumn> columns) {
    if (scalar.conversion() instanceof Conversion.Missing) {
      checkConversion(subject, scalar);
      return;
    }
    if (columns.size() != 1) {
      subject.problem(
          ProblemId.SEVERAL_COLUMNS,
          subject.outline().resultSpan(),
          subject.name()
              + " returns "
              + scalar.type()
              + ", a single value, but its query gives "
              + columns.size()
              + " columns.",
          columns.isEmpty()
              ? "Select a value beside the key."
              : "Select one of "
                  + NameList.of(ColumnsRule.names(columns))
                  + ", or return a record with these components.");
      return;
    }
    check(subject, scalar, columns.get(0));
  }

  /** Judges a value and the column that it comes from. */
  void check(QuerySubject subject, Element.Scalar scalar, FoundColumn column) {
    checkConversion(subject, scalar);
    if (typeRule.accepts(subject, column, scalar.conversion())) {
      nullRule.check(subject, scalar, column);
    }
  }

  private static void checkConversion(QuerySubject subject, Element.Scalar scalar) {
    if (!canRead(scalar.conversion())) {
      subject
          .report()
          .add(
              ProblemId.NO_CONVERTER,
              subject.method().result().origin(),
              subject.name()
                  + " returns "
                  + scalar.type()
                  + ", which no column type or converter covers.",
              "Add a @Converter method from a column type to "
                  + scalar.type()
                  + ", and name its class in converters = … .");
    }
  }

  /** Whether values of this kind can be read. */
  static boolean canRead(Conversion conversion) {
    if (conversion instanceof Conversion.Missing) {
      return false;
    }
    if (conversion instanceof Conversion.OptionalOf optional) {
      return canRead(optional.inner());
    }
    return !(conversion instanceof Conversion.Converted converted)
        || converted.fromColumn() != null;
  }
}

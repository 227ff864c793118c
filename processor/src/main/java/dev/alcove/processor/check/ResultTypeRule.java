// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.SqlType;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.report.ProblemId;

/**
 * A value is read as what it is. SQLite would convert anything into anything, and make 0 of a text
 * that is no number.
 *
 * @see <a href="https://www.sqlite.org/c3ref/column_blob.html">Result Values From A Query</a>
 */
final class ResultTypeRule {

  /** Whether a column can be read so; if not, that is reported. */
  boolean accepts(SqlSubject subject, FoundColumn column, Conversion conversion) {
    SqlType stored = type(column);
    StorageClass wanted = conversion.storage();
    if (conversion instanceof Conversion.Missing || fits(stored, wanted)) {
      return true;
    }
    subject.problem(
        ProblemId.RESULT_TYPE,
        column.span(),
        subject.name()
            + " reads "
            + described(column)
            + " of type "
            + stored
            + ", as "
            + conversion.javaType()
            + ", which is stored as "
            + wanted
            + ".",
        remedy(column, conversion, stored));
    return false;
  }

  /** Whether a column can be read as values of this storage class. */
  static boolean fits(FoundColumn column, StorageClass wanted) {
    return fits(type(column), wanted);
  }

  /** What a column is declared to hold, or else what its expression gives. */
  private static SqlType type(FoundColumn column) {
    for (SqlType each : SqlType.values()) {
      if (each.name().equals(column.declaredType())) {
        return each;
      }
    }
    return column.fact().value().type();
  }

  /** Whole numbers are read as floating point numbers too, and either where both are possible. */
  private static boolean fits(SqlType stored, StorageClass wanted) {
    return switch (stored) {
      case INTEGER, NUMBER -> wanted == StorageClass.INTEGER || wanted == StorageClass.REAL;
      case REAL -> wanted == StorageClass.REAL;
      case TEXT -> wanted == StorageClass.TEXT;
      case BLOB -> wanted == StorageClass.BLOB;
      case NULL, ANY -> true;
    };
  }

  private static String described(FoundColumn column) {
    return column.declaredType() != null
        ? "\"" + column.name() + "\", a column"
        : column.text() + ", a value";
  }

  /** A CAST makes plain values; what is no date remains none. */
  private static String remedy(FoundColumn column, Conversion conversion, SqlType stored) {
    boolean isPlain = conversion instanceof Conversion.Direct;
    if (column.declaredType() != null && !isPlain) {
      return "Declare it as the table does: the same type, @Column(type = …) and converters.";
    }
    String read =
        "Read it as a type that is stored as "
            + (stored == SqlType.NUMBER ? "INTEGER or REAL" : stored.name());
    return isPlain
        ? read
            + ", or convert it in the SQL: CAST("
            + column.expression()
            + " AS "
            + conversion.storage()
            + ")."
        : read + ".";
  }
}

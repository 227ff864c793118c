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

  void check(SqlSubject subject, FoundColumn column, Conversion conversion) {
    SqlType stored = type(column);
    if (conversion instanceof Conversion.Missing) {
      return;
    }
    StorageClass wanted = conversion.storage();
    if (!fits(stored, wanted)) {
      subject.problem(
          ProblemId.RESULT_TYPE,
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
    }
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

  private static String remedy(FoundColumn column, Conversion conversion, SqlType stored) {
    if (column.declaredType() == null) {
      String inner = column.text().startsWith("\"") ? "…" : column.text();
      return "Read it as a type that is stored as "
          + (stored == SqlType.NUMBER ? "INTEGER or REAL" : stored.name())
          + ", or convert it in the SQL: CAST("
          + inner
          + " AS "
          + conversion.storage()
          + ").";
    }
    return conversion instanceof Conversion.Direct
        ? "Read it as a type that is stored as "
            + stored
            + ", or convert it in the SQL: CAST("
            + column.name()
            + " AS "
            + conversion.storage()
            + ")."
        : "Declare it as the table does: the same type, @Column(type = …) and converters.";
  }
}

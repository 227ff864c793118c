// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.SqlType;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.TypeRef;
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
    if (conversion instanceof Conversion.Missing) {
      return true;
    }
    if (fits(stored, wanted)) {
      return hasForm(subject, column, conversion);
    }
    subject.problem(
        ProblemId.RESULT_TYPE,
        column.span(),
        subject.name()
            + " reads "
            + described(column)
            + " of "
            + (stored == SqlType.SEVERAL ? "several types" : "type " + stored.words())
            + ", as "
            + conversion.javaType()
            + ", which is stored as "
            + wanted
            + ".",
        remedy(column, conversion, stored));
    return false;
  }

  /** A date read as an instant: both are TEXT, and none of the one is one of the other. */
  private static boolean hasForm(SqlSubject subject, FoundColumn column, Conversion conversion) {
    Column source = column.source();
    if (source == null || !StoredForm.differ(source.conversion(), conversion)) {
      return true;
    }
    TypeRef held = source.conversion().javaType();
    subject.problem(
        ProblemId.RESULT_TYPE,
        column.span(),
        subject.name()
            + " reads \""
            + column.name()
            + "\", a column that holds "
            + held
            + ", as "
            + conversion.javaType()
            + ", which is written in another form.",
        "Read it as " + held + ", and convert it in Java.");
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
      case REAL, INTEGER_OR_REAL -> wanted == StorageClass.REAL;
      case TEXT -> wanted == StorageClass.TEXT;
      case BLOB -> wanted == StorageClass.BLOB;
      // Each kind is readable as text.
      case SEVERAL -> wanted == StorageClass.TEXT;
      case NULL, ANY -> true;
    };
  }

  private static String described(FoundColumn column) {
    return column.declaredType() != null
        ? "\"" + column.name() + "\", a column"
        : column.text() + ", a value";
  }

  /**
   * A CAST makes plain values; what is no date remains none, and of a text that is no number it
   * makes 0, or the year of a time.
   */
  private static String remedy(FoundColumn column, Conversion conversion, SqlType stored) {
    boolean isPlain = conversion instanceof Conversion.Direct;
    Conversion.BuiltIn held =
        column.source() == null ? null : StoredForm.builtIn(column.source().conversion());
    if (isPlain && held != null) {
      return "Read it as " + held.javaType() + ", and convert it in Java.";
    }
    if (column.declaredType() != null && !isPlain) {
      return "Declare it as the table does: the same type, @Column(type = …) and converters.";
    }
    if (stored == SqlType.SEVERAL) {
      return "Read it as String, or let all its values be of one type, such as by CAST.";
    }
    // What takes both kinds of numbers, in whatever row, is REAL.
    SqlType all = stored == SqlType.INTEGER_OR_REAL ? SqlType.REAL : stored;
    String read = "Read it as a type that is stored as " + all.words();
    boolean hasNumbers = stored.isNumber() || column.fact().text().startsWith("strftime(");
    boolean isCast = isPlain && (hasNumbers || conversion.storage() == StorageClass.TEXT);
    return isCast
        ? read
            + ", or convert it in the SQL: CAST("
            + column.expression()
            + " AS "
            + conversion.storage()
            + ")."
        : read + ".";
  }
}

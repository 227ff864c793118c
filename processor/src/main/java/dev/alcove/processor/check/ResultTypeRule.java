// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sqlite.ResultColumn;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table is read as what it stores. SQLite would convert anything into anything, and
 * make 0 of a text that is no number. What an expression gives is not judged.
 *
 * @see <a href="https://www.sqlite.org/c3ref/column_blob.html">Result Values From A Query</a>
 */
final class ResultTypeRule {

  void check(SqlSubject subject, ResultColumn column, Conversion conversion) {
    StorageClass stored = storage(column.declaredType());
    // Of a compound query SQLite tells the columns of the first part only.
    if (stored == null
        || subject.outline().shape().isCompound()
        || conversion instanceof Conversion.Missing) {
      return;
    }
    StorageClass wanted = conversion.storage();
    boolean widens = stored == StorageClass.INTEGER && wanted == StorageClass.REAL;
    if (stored != wanted && !widens) {
      subject.problem(
          ProblemId.RESULT_TYPE,
          subject.name()
              + " reads \""
              + column.name()
              + "\", a column of type "
              + stored
              + ", as "
              + conversion.javaType()
              + ", which is stored as "
              + wanted
              + ".",
          remedy(column, conversion, stored));
    }
  }

  private static String remedy(ResultColumn column, Conversion conversion, StorageClass stored) {
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

  private static @Nullable StorageClass storage(@Nullable String declaredType) {
    for (StorageClass each : StorageClass.values()) {
      if (each.name().equals(declaredType)) {
        return each;
      }
    }
    return null;
  }
}

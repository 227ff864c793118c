// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.ParameterFact;
import dev.alcove.processor.analysis.ParameterFact.Use;
import dev.alcove.processor.analysis.SqlType;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.TableReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is compared with a value, assigned to a column or handed to a function is bound as that
 * wants it. SQLite would find nothing, or everything, where a time is bound as text beside a
 * number.
 *
 * @see <a href="https://www.sqlite.org/datatype3.html">Comparison Expressions</a>
 */
final class ParameterTypeRule {

  private final Database database;

  ParameterTypeRule(Database database) {
    this.database = database;
  }

  void check(QuerySubject subject, List<ParameterFact> facts) {
    for (ParameterFact fact : facts) {
      int dot = fact.name().indexOf('.');
      String root = dot < 0 ? fact.name() : fact.name().substring(0, dot);
      Conversion conversion = BoundValues.conversion(subject, fact.name(), root);
      if (conversion != null && !fits(fact, conversion.storage())) {
        report(subject, fact, conversion);
      }
    }
  }

  private void report(QuerySubject subject, ParameterFact fact, Conversion conversion) {
    Column column = fact.use() == Use.LIMIT ? null : column(subject, fact.beside());
    subject.problem(
        ProblemId.PARAMETER_TYPE,
        fact.span(),
        subject.name()
            + " binds :"
            + fact.name()
            + " as "
            + conversion.storage()
            + ", but "
            + expectation(fact, column),
        "Its type is "
            + conversion.javaType()
            + (column == null ? "" : ", the column's " + column.conversion().javaType())
            + ": pass a value that is stored as "
            + stored(fact.expected())
            + ".");
  }

  private static String stored(SqlType type) {
    boolean isEither = type == SqlType.NUMBER || type == SqlType.INTEGER_OR_REAL;
    return isEither ? "INTEGER or REAL" : type.name();
  }

  private static String expectation(ParameterFact fact, @Nullable Column column) {
    String beside = fact.beside().length() <= 40 ? fact.beside() : "what is beside it";
    if (column != null) {
      return "\"" + beside + "\" beside it holds " + stored(fact.expected()) + ".";
    }
    return switch (fact.use()) {
      case COMPARED, ASSIGNED -> beside + " beside it is " + stored(fact.expected()) + ".";
      case ARGUMENT, LIMIT -> beside + " takes " + stored(fact.expected()) + ".";
    };
  }

  /** Numbers compare with numbers; everything else only with its own kind. */
  private static boolean fits(ParameterFact fact, StorageClass bound) {
    boolean isNumber = bound == StorageClass.INTEGER || bound == StorageClass.REAL;
    return switch (fact.expected()) {
      case INTEGER ->
          bound == StorageClass.INTEGER
              || (bound == StorageClass.REAL && fact.use() == Use.COMPARED);
      case REAL, NUMBER, INTEGER_OR_REAL -> isNumber;
      // Functions also read text from bytes.
      case TEXT ->
          bound == StorageClass.TEXT || (bound == StorageClass.BLOB && fact.use() == Use.ARGUMENT);
      case BLOB -> bound == StorageClass.BLOB;
      case SEVERAL, NULL, ANY -> true;
    };
  }

  /** A column of this name, for its Java type; null if there is none. */
  private @Nullable Column column(QuerySubject subject, String name) {
    for (TableReference reference : subject.outline().tables()) {
      for (Table table : database.tables()) {
        Column column = table.column(name);
        if (SqlName.same(table.name(), reference.name()) && column != null) {
          return column;
        }
      }
    }
    return null;
  }
}

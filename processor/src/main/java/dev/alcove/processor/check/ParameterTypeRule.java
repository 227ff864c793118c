// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.ParameterFact;
import dev.alcove.processor.analysis.ParameterFact.Use;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.report.ProblemId;
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
      Column column = TableFinder.column(database, fact.column());
      if (conversion == null) {
        continue;
      }
      if (!fits(fact, conversion.storage())) {
        report(subject, fact, conversion, column);
      } else if (column != null && StoredForm.differ(column.conversion(), conversion)) {
        reportForm(subject, fact, conversion, column);
      }
    }
  }

  /** An instant beside a date: both are TEXT, and equal to none of the other. */
  private static void reportForm(
      QuerySubject subject, ParameterFact fact, Conversion conversion, Column column) {
    TypeRef held = column.conversion().javaType();
    subject.problem(
        ProblemId.PARAMETER_TYPE,
        fact.span(),
        subject.name()
            + " binds :"
            + fact.name()
            + ", of type "
            + conversion.javaType()
            + ", beside \""
            + column.name()
            + "\", which holds "
            + held
            + ".",
        "The two are written in different forms: pass " + article(held) + ".");
  }

  private static String article(TypeRef type) {
    String name = type.toString();
    return ("AEIO".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
  }

  private static void report(
      QuerySubject subject, ParameterFact fact, Conversion conversion, @Nullable Column column) {
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
            + fact.expected().words()
            + ".");
  }

  private static String expectation(ParameterFact fact, @Nullable Column column) {
    String beside = fact.beside().length() <= 40 ? fact.beside() : "what is beside it";
    if (column != null) {
      return "\"" + column.name() + "\" beside it holds " + fact.expected().words() + ".";
    }
    return switch (fact.use()) {
      case COMPARED, ASSIGNED -> beside + " beside it is " + fact.expected().words() + ".";
      case ARGUMENT, LIMIT -> beside + " takes " + fact.expected().words() + ".";
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
}

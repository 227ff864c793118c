// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.ComparedFact;
import dev.alcove.processor.analysis.ParameterFact;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.report.ProblemId;
import java.util.List;

/**
 * Columns that are compared, or set to each other, hold values of one form. To SQLite a date and an
 * instant are texts both, of which none equals one of the other.
 */
final class ComparedColumnsRule {

  private final Database database;

  ComparedColumnsRule(Database database) {
    this.database = database;
  }

  void check(QuerySubject subject, List<ComparedFact> facts) {
    for (ComparedFact fact : facts) {
      Column one = TableFinder.column(database, fact.one());
      Column other = TableFinder.column(database, fact.other());
      if (one != null && other != null && StoredForm.differ(one.conversion(), other.conversion())) {
        report(subject, fact, one, other);
      }
    }
  }

  private static void report(QuerySubject subject, ComparedFact fact, Column one, Column other) {
    boolean isSet = fact.use() == ParameterFact.Use.ASSIGNED;
    subject.problem(
        isSet ? ProblemId.WRITTEN_VALUE : ProblemId.MIXED_TYPES,
        fact.span(),
        subject.name()
            + (isSet ? " sets " : " compares ")
            + held(one)
            + (isSet ? ", to " : ", with ")
            + held(other)
            + ".",
        isSet
            ? "They are written in different forms, and it could not be read any more: convert it."
            : "They are written in different forms: compare values of one form.");
  }

  private static String held(Column column) {
    return "\"" + column.name() + "\", which holds " + column.conversion().javaType();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database.UnlistedTable;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/**
 * The words for a class that the database should list. By them it is also known again, so that
 * queries stay silent where a declaration has told of the class.
 */
final class UnlistedTables {

  private UnlistedTables() {}

  /** The end of the sentence that reports the class. */
  static String clause(TypeRef type, TypeRef database) {
    return type.lastName() + ", which is no table of " + database.lastName() + ".";
  }

  /** The way out: classes of Java itself are no tables. */
  static String remedy(TypeRef type) {
    if (type.isPrimitive() || type.packageName().startsWith("java")) {
      return "Name the class of a table, a record with @Table.";
    }
    return "Add " + type.lastName() + ".class to the tables of the database.";
  }

  /** What a database does not list, as the end of the sentence that reports it. */
  static String clause(UnlistedTable table, TypeRef database) {
    return table.isView()
        ? table.type().lastName() + ", which is no view of " + database.lastName() + "."
        : clause(table.type(), database);
  }

  /** The way out. */
  static String remedy(UnlistedTable table) {
    return "Add "
        + table.type().lastName()
        + ".class to the "
        + (table.isView() ? "views" : "tables")
        + " of the database.";
  }

  /** Whether the class has been reported for this database. */
  static boolean isReported(UnlistedTable table, TypeRef database, Report report) {
    String end = " " + clause(table, database);
    return report.problems().stream()
        .anyMatch(
            problem ->
                problem.id() == ProblemId.UNLISTED_TABLE && problem.sentence().endsWith(end));
  }
}

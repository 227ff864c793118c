// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.report.ProblemId;

/** A method that writes rows takes rows, and it is known of which table. */
final class RowParameterRule {

  /** Whether every parameter gives rows of a table. */
  boolean accepts(RowsSubject subject) {
    if (subject.method().parameters().isEmpty()) {
      subject
          .report()
          .add(
              ProblemId.ROW_PARAMETER,
              subject.method().origin(),
              subject.name() + " has " + subject.annotation() + ", but takes no row.",
              "Give it a parameter: a row, an array, varargs or any Iterable of rows.");
      return false;
    }
    return isListed(subject)
        && subject.method().parameters().stream()
            .map(parameter -> givesRows(subject, parameter))
            .reduce(true, Boolean::logicalAnd);
  }

  private static boolean isListed(RowsSubject subject) {
    TypeRef named = subject.namedTable();
    if (named == null || TableFinder.find(subject.database(), named) != null) {
      return true;
    }
    if (Gaps.inTables(subject.report())) {
      return false;
    }
    subject
        .report()
        .add(
            ProblemId.UNLISTED_TABLE,
            subject.origin(),
            subject.name() + " names " + UnlistedTables.clause(named, subject.database().type()),
            UnlistedTables.remedy(named));
    return false;
  }

  private static boolean givesRows(RowsSubject subject, Parameter parameter) {
    boolean isContainerFit =
        switch (parameter.container()) {
          case NONE, LIST, SET, ARRAY -> true;
          default -> false;
        };
    if (!isContainerFit || !(parameter.element() instanceof Element.Row row)) {
      if (isContainerFit && Gaps.inTables(subject.report())) {
        return false;
      }
      subject.problem(
          ProblemId.ROW_PARAMETER,
          parameter,
          label(subject, parameter) + " has type " + parameter.type() + ", which is no row.",
          "Take a table's class or a partial one; to write single values use @Query.");
      return false;
    }
    if (parameter.nullable()) {
      NullableParameter.report(subject.name(), parameter, subject.report());
      return false;
    }
    if (isView(subject, row)) {
      subject.problem(
          ProblemId.ROW_PARAMETER,
          parameter,
          label(subject, parameter) + " is a " + row.type().lastName() + ", which is a view.",
          "Views are read only: take rows of the tables that it reads.");
      return false;
    }
    return isOfListedTable(subject, parameter, row);
  }

  private static boolean isOfListedTable(
      RowsSubject subject, Parameter parameter, Element.Row row) {
    boolean isListed = subject.table(parameter) != null;
    if (!isListed && !Gaps.inTables(subject.report())) {
      subject.problem(
          ProblemId.UNLISTED_TABLE,
          parameter,
          label(subject, parameter)
              + " is a "
              + UnlistedTables.clause(row.type(), subject.database().type()),
          "Name the table: "
              + subject.annotation()
              + "(table = ….class), or add the class to the tables of the database.");
    }
    return isListed;
  }

  private static boolean isView(RowsSubject subject, Element.Row row) {
    return subject.namedTable() == null
        && subject.database().views().stream()
            .anyMatch(view -> view.rowClass().type().is(row.type().qualifiedName()));
  }

  private static String label(RowsSubject subject, Parameter parameter) {
    return "Parameter \"" + parameter.name() + "\" of " + subject.name();
  }
}

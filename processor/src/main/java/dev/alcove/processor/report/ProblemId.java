// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.report;

import java.util.Locale;

/** Every kind of problem that Alcove reports; the id in messages is the name in kebab case. */
public enum ProblemId {
  /** SQL names a column that is not there. */
  UNKNOWN_COLUMN(Severity.ERROR),
  /** SQL names a table or view that is not there. */
  UNKNOWN_TABLE(Severity.ERROR),
  /** SQL calls a function that SQLite does not have. */
  UNKNOWN_FUNCTION(Severity.ERROR),
  /** SQL names a column that several of its tables have. */
  AMBIGUOUS_COLUMN(Severity.ERROR),
  /** SQL breaks SQLite's grammar. */
  SYNTAX_ERROR(Severity.ERROR),
  /** SQLite refuses a query for another reason. */
  REJECTED_QUERY(Severity.ERROR),
  /** A query holds no statement. */
  EMPTY_QUERY(Severity.ERROR),
  /** A query holds more than one statement. */
  SEVERAL_STATEMENTS(Severity.ERROR),
  /** A query is neither SELECT, INSERT, UPDATE nor DELETE. */
  STATEMENT_KIND(Severity.ERROR),
  /** A variable is written as a bare or numbered question mark. */
  UNNAMED_VARIABLE(Severity.ERROR),
  /** A variable has no parameter of its name. */
  UNBOUND_VARIABLE(Severity.ERROR),
  /** A parameter does not occur in the SQL. */
  UNUSED_PARAMETER(Severity.ERROR),
  /** A list is used where SQL has room for one value. */
  LIST_OUTSIDE_IN(Severity.ERROR),
  /** A term of ORDER BY is a variable, thus a constant. */
  ORDER_BY_VARIABLE(Severity.ERROR),
  /** A dotted variable names no property of its parameter. */
  UNKNOWN_PROPERTY(Severity.ERROR),
  /** An object of several columns is used as a single value. */
  OBJECT_AS_VALUE(Severity.ERROR),
  /** No column type or converter covers a Java type. */
  NO_CONVERTER(Severity.ERROR),
  /** Text in double quotes is no name, so SQLite would take it for a string. */
  QUOTED_NAME_IS_STRING(Severity.ERROR),
  /** A method cannot return this type. */
  UNSUPPORTED_RESULT(Severity.ERROR),
  /** A statement's kind does not fit what its method returns. */
  WRONG_RESULT(Severity.ERROR),
  /** A single value is returned, but the query gives more or fewer columns than one. */
  SEVERAL_COLUMNS(Severity.ERROR),
  /** A component of a row's class has no column in the result. */
  UNFILLED_COMPONENT(Severity.ERROR),
  /** Two result columns have the name that a component reads. */
  DUPLICATE_RESULT_COLUMN(Severity.ERROR),
  /** A column of the result is read by nothing. */
  UNREAD_COLUMN(Severity.WARNING),
  /** A Map has no key column, or one that the result lacks. */
  MAP_KEY(Severity.ERROR),
  /** SQLite cannot be loaded into the compiler, so nothing could be checked. */
  SQLITE_UNAVAILABLE(Severity.ERROR),
  /** Alcove itself failed. */
  DEFECT(Severity.ERROR);

  private final Severity severity;

  ProblemId(Severity severity) {
    this.severity = severity;
  }

  /** Error or warning. */
  public Severity severity() {
    return severity;
  }

  /** The id as users write it in {@code @SuppressWarnings}: {@code alcove/unknown-column}. */
  public String id() {
    return "alcove/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

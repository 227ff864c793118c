// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.report;

import java.util.Locale;

/** Every kind of problem that Alcove reports; the id in messages is the name in kebab case. */
public enum ProblemId {
  /** A type that a declaration uses does not exist, in the last round either. */
  UNRESOLVED_TYPE(Severity.ERROR),
  /** {@code @Database} is on something else than an interface that extends AlcoveDatabase. */
  DATABASE_TYPE(Severity.ERROR),
  /** An abstract method of a database returns no DAO. */
  DATABASE_METHOD(Severity.ERROR),
  /** A class that a database lists as a table or view is none. */
  LISTED_CLASS(Severity.ERROR),
  /** The minimum SQLite or Android of a database is no version. */
  MINIMUM_SQLITE(Severity.ERROR),
  /** A table has a primary key on its class and another on its fields. */
  SEVERAL_PRIMARY_KEYS(Severity.ERROR),
  /** No constructor can build objects of a row class. */
  NO_CONSTRUCTOR(Severity.ERROR),
  /** Several constructors could build objects of a row class. */
  SEVERAL_CONSTRUCTORS(Severity.ERROR),
  /** A class file does not tell the names of parameters. */
  UNKNOWN_PARAMETER_NAMES(Severity.ERROR),
  /** A field that must be stored cannot be read. */
  NO_GETTER(Severity.ERROR),
  /** {@code @Embedded} is on something that cannot be spread over columns. */
  EMBEDDED_TYPE(Severity.ERROR),
  /** A converter method has not the form of one. */
  CONVERTER_METHOD(Severity.ERROR),
  /** A class named as converter has no converter method. */
  CONVERTER_CLASS(Severity.ERROR),
  /** {@code @Dao} is on something else than an interface or an abstract class. */
  DAO_TYPE(Severity.ERROR),
  /** A DAO class has no constructor that generated code can call. */
  DAO_CONSTRUCTOR(Severity.ERROR),
  /** A DAO method does not say, or says twice, what it does. */
  DAO_OPERATION(Severity.ERROR),
  /** A DAO or one of its methods has type parameters that nothing binds. */
  GENERIC_DAO(Severity.ERROR),
  /** {@code @Transaction} is on a method that cannot be overridden. */
  TRANSACTION_METHOD(Severity.ERROR),
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

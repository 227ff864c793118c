// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

import org.jspecify.annotations.Nullable;

/** A failure as SQLite reports it, and the choice of the exception that stands for it. */
final class SqliteFailure {
  private final int resultCode;
  private final String message;
  private final @Nullable String method;
  private final @Nullable String sql;
  private final @Nullable Throwable cause;

  SqliteFailure(
      int resultCode,
      String message,
      @Nullable String method,
      @Nullable String sql,
      @Nullable Throwable cause) {
    this.resultCode = resultCode;
    this.message = message;
    this.method = method;
    this.sql = sql;
    this.cause = cause;
  }

  /** Primary codes: <a href="https://www.sqlite.org/rescode.html">Result Codes</a>. */
  AlcoveException toException() {
    switch (resultCode & 0xff) {
      case 5:
      case 6:
        return new BusyException(
            text("found the database locked by another connection", "Try the transaction again"),
            method,
            sql,
            resultCode,
            cause);
      case 8:
        return new ReadOnlyDatabaseException(
            text("cannot write: the database is read-only", "Make its file and folder writable"),
            method,
            sql,
            resultCode,
            cause);
      case 9:
        return new InterruptedStatementException(
            text("was interrupted", "Leave the transaction"), method, sql, resultCode, cause);
      case 11:
      case 26:
        return new CorruptDatabaseException(
            text("met a damaged database file", "Keep a copy of it and restore a backup"),
            method,
            sql,
            resultCode,
            cause);
      case 13:
        return new DiskFullException(
            text("found the disk full", "Free some space"), method, sql, resultCode, cause);
      case 14:
        return new CannotOpenException(
            text("cannot open the database file", "See that its folder exists and is writable"),
            method,
            sql,
            resultCode,
            cause);
      case 19:
        return constraint();
      default:
        return new AlcoveException(
            subject() + " failed in SQLite: " + message + ".", method, sql, resultCode, cause);
    }
  }

  private ConstraintException constraint() {
    Violation violation = Violation.of(resultCode, message);
    return new ConstraintException(
        violation, subject() + " is refused: " + message + ".", method, sql, resultCode, cause);
  }

  private String text(String what, String remedy) {
    return subject() + " " + what + " (" + message + ").\n  " + remedy + ".";
  }

  private String subject() {
    return method == null ? "A statement" : method;
  }
}

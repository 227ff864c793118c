// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

import org.jspecify.annotations.Nullable;

/** A failure as SQLite reports it, and the choice of the exception that stands for it. */
final class SqliteFailure {
  private static final String LOCKED =
      " found the database locked by another connection (%).\n  Try the transaction again.";
  private static final String READ_ONLY =
      " cannot write: the database is read-only (%).\n  Make its file and folder writable.";
  private static final String STOPPED = " was interrupted (%).\n  Leave the transaction.";
  private static final String DAMAGED =
      " met a damaged database file (%).\n"
          + "  Restore a backup; maintenance().salvageTo(file) saves what is left.";
  private static final String FULL = " found the disk full (%).\n  Free some space.";
  private static final String DISK =
      " could not read or write a file of the database (%).\n"
          + "  See that its disk works, and that nobody deleted or replaced the -wal file beside it.";
  private static final String CLOSED_FILE =
      " cannot open the database file (%).\n  See that its folder exists and is writable.";

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
        return new BusyException(text(LOCKED), method, sql, resultCode, cause);
      case 8:
        return new ReadOnlyDatabaseException(text(READ_ONLY), method, sql, resultCode, cause);
      case 9:
        return new InterruptedStatementException(text(STOPPED), method, sql, resultCode, cause);
      case 10:
        return new AlcoveException(text(DISK), method, sql, resultCode, cause);
      case 11:
      case 26:
        return new CorruptDatabaseException(text(DAMAGED), method, sql, resultCode, cause);
      case 13:
        return new DiskFullException(text(FULL), method, sql, resultCode, cause);
      case 14:
        return new CannotOpenException(text(CLOSED_FILE), method, sql, resultCode, cause);
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

  /** The pattern with the method in front and SQLite's own words in brackets. */
  private String text(String pattern) {
    return subject() + pattern.replace("%", message);
  }

  private String subject() {
    return method == null ? "A statement" : method;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

import org.jspecify.annotations.Nullable;

/**
 * The root of everything that Alcove throws at run time. Unchecked; what the subclass is tells what
 * a program can do about it.
 *
 * <p>The message names the DAO method and the SQL, never the values that were bound. Safe to hand
 * to any thread.
 */
public class AlcoveException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String method;
  private final @Nullable String sql;
  private final int resultCode;

  /** Makes an error that comes neither from SQLite nor from a DAO method. */
  public AlcoveException(String message) {
    this(message, null, null, 0, null);
  }

  /** Makes an error; {@code resultCode} is SQLite's extended result code, or 0 if it has none. */
  public AlcoveException(
      String message,
      @Nullable String method,
      @Nullable String sql,
      int resultCode,
      @Nullable Throwable cause) {
    super(sql == null ? message : message + "\n  SQL: " + sql.replace("\n", "\n       "), cause);
    this.method = method;
    this.sql = sql;
    this.resultCode = resultCode;
  }

  /** The DAO method, as in {@code MessageDao.history}; null if no DAO method was running. */
  public final @Nullable String method() {
    return method;
  }

  /** The SQL that was running, without the values bound to it; null if there was none. */
  public final @Nullable String sql() {
    return sql;
  }

  /**
   * SQLite's extended result code (<a href="https://www.sqlite.org/rescode.html">Result Codes</a>);
   * 0 if the error does not come from SQLite.
   */
  public final int resultCode() {
    return resultCode;
  }

  /**
   * The typed error for a failure that SQLite reports.
   *
   * @param resultCode the extended result code
   * @param message SQLite's own message
   * @param method the DAO method that was running, or what stands for it
   * @param sql the SQL that was running
   * @param cause the driver's exception, kept for its stack trace
   */
  public static AlcoveException of(
      int resultCode,
      String message,
      @Nullable String method,
      @Nullable String sql,
      @Nullable Throwable cause) {
    return new SqliteFailure(resultCode, message, method, sql, cause).toException();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.statement;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.DriverException;
import java.io.File;
import org.jspecify.annotations.Nullable;

/** A connection with the statements it keeps. Used by one thread at a time. */
public final class CachingConnection {
  /**
   * Enough for the queries of a large application, and fewer than the 100 that Android keeps
   * prepared; an idle statement costs a few kilobytes.
   */
  private static final int STATEMENTS = 96;

  private final DriverConnection driver;
  private final StatementCache statements;
  private final FreeNumbers listNumbers = new FreeNumbers();
  private final StatementWatch.@Nullable Listener listener;

  private @Nullable LogLimit logLimit;
  private boolean mayHaveChangedTables;

  /** Makes it on an open connection, which it then owns. */
  public CachingConnection(DriverConnection driver) {
    this(driver, null);
  }

  /**
   * Makes it on an open connection, which it then owns; a listener is told what statements cost.
   */
  public CachingConnection(DriverConnection driver, StatementWatch.@Nullable Listener listener) {
    this.driver = driver;
    this.statements = new StatementCache(driver, STATEMENTS);
    this.listener = listener;
  }

  /** The watch of a statement that was taken; null if nobody listens. */
  public @Nullable StatementWatch watch(DriverStatement statement, String method, String sql) {
    return listener == null ? null : new StatementWatch(this, statement, method, sql);
  }

  /** Tells the listener of a statement that has ended. */
  public void tell(StatementWatch watch) {
    if (listener != null) {
      watch.end(listener);
    }
  }

  /** Sees to it, at {@link #rest()}, that this write-ahead log stays short beside readers. */
  public void limitLog(File log, long busyTimeoutMillis) {
    logLimit = new LogLimit(driver, log, busyTimeoutMillis);
  }

  /** Nobody uses it for now. */
  public void rest() {
    if (logLimit != null) {
      logLimit.check();
    }
  }

  /** The connection of the driver. */
  public DriverConnection driver() {
    return driver;
  }

  /** Takes a kept statement for the SQL, or prepares one. Whoever takes it gives it back. */
  public DriverStatement take(String sql) {
    mayHaveChangedTables |= mayChangeTables(sql);
    return statements.take(sql);
  }

  /** Judges by how it begins; what begins with a comment may do anything. */
  private static boolean mayChangeTables(String sql) {
    char first = lower(sql, 0);
    // ALTER, DROP, PRAGMA; but not DELETE.
    return first < 'b' || first > 'z' || first == 'p' || (first == 'd' && lower(sql, 1) != 'e');
  }

  private static char lower(String sql, int index) {
    return index < sql.length() ? (char) (sql.charAt(index) | 0x20) : 0;
  }

  /** Whether a statement may have dropped or renamed a table since this was asked before. */
  public boolean mayHaveChangedTables() {
    boolean may = mayHaveChangedTables;
    mayHaveChangedTables = false;
    return may;
  }

  /**
   * Takes a statement back, in whatever state it is.
   *
   * @return a failure that spoils nothing, but that may have ended the transaction
   */
  public @Nullable DriverException giveBack(DriverStatement statement) {
    return statements.giveBack(statement);
  }

  /** Takes the lowest free number for a temp table that holds a long list. Give it back. */
  public int takeListNumber() {
    return listNumbers.take();
  }

  /** Takes the number of a temp table back. */
  public void giveBackListNumber(int number) {
    listNumbers.giveBack(number);
  }

  /** Runs a statement without parameters to its end. */
  public void execute(String sql) {
    DriverStatement statement = take(sql);
    try {
      boolean row = true;
      while (row) {
        row = statement.step();
      }
    } finally {
      statements.giveBack(statement);
    }
  }

  /** Closes the statements, for the connection has another owner. */
  public void closeStatements() {
    statements.close();
  }

  /** Closes the statements and the connection. */
  public void close() {
    statements.close();
    driver.close();
  }
}

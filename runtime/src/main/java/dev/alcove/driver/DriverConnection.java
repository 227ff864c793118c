// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver;

import dev.alcove.error.DriverException;

/**
 * One connection to SQLite. Used by one thread at a time, whoever calls sees to that; only {@link
 * #interrupt()} may be called by any thread at any time.
 */
public interface DriverConnection extends AutoCloseable {
  /**
   * Prepares the first and only statement of {@code sql}.
   *
   * @throws DriverException if SQLite refuses the SQL
   */
  DriverStatement prepare(String sql);

  /**
   * The rows that the last completed INSERT, UPDATE or DELETE changed itself, without those of
   * triggers and foreign keys (<a href="https://www.sqlite.org/c3ref/changes.html">changes</a>).
   */
  long changes();

  /** The row id of the last row inserted by this connection. */
  long lastInsertRowId();

  /**
   * Whether a transaction is open. Asked after a failure, since SQLite ends the transaction itself
   * at some of them; may be slow.
   */
  boolean isInTransaction();

  /**
   * Sets how long a statement waits for the lock of another connection before it fails with
   * SQLITE_BUSY; at first not at all.
   */
  void busyTimeout(long millis);

  /**
   * Stops the statement that runs now, or waits for a lock, which then fails with SQLITE_INTERRUPT.
   * So does an interrupt of the thread that runs it.
   */
  void interrupt();

  /** How many variables a statement may have; the highest number of {@code ?NNN}. */
  int variableLimit();

  /** SQLite's version as {@code major * 1_000_000 + minor * 1_000 + patch}. */
  int sqliteVersion();

  /** Closes the connection and its statements; the second call does nothing. */
  @Override
  void close();
}

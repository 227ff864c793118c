// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.transaction;

import dev.alcove.error.AlcoveException;
import dev.alcove.error.BusyException;
import dev.alcove.error.DatabaseClosedException;
import dev.alcove.error.DriverException;
import dev.alcove.error.TransactionException;
import dev.alcove.pool.Pool;
import org.jspecify.annotations.Nullable;

/** The words for what a transaction or a snapshot refuses, and for how its statements fail. */
final class Failures {
  private static final int SQLITE_BUSY = 5;
  private static final int SQLITE_READONLY = 8;
  private static final int SQLITE_INTERRUPT = 9;

  private Failures() {}

  static TransactionException writesInSnapshot(String method) {
    return refused(
        method,
        " writes inside a snapshot, which only reads."
            + "\n  Write before or after inSnapshot, or use inTransaction.");
  }

  static TransactionException insideTransaction(String method) {
    return refused(method, " is called inside a transaction.\n  Call it before or after.");
  }

  static TransactionException lost(String method, String lostIn) {
    return refused(
        method,
        " belongs to a transaction that SQLite has rolled back when "
            + lostIn
            + " failed.\n  Let the exception of "
            + lostIn
            + " leave inTransaction, and try the whole transaction again.");
  }

  static TransactionException notInnermost(String method) {
    return refused(method, " commits a transaction that is not its innermost open one.");
  }

  private static TransactionException refused(String method, String what) {
    return new TransactionException(method + what, method, null, null);
  }

  /** The error for a statement that failed in SQLite. */
  static AlcoveException of(
      DriverException e, Pool pool, boolean onWriter, String method, @Nullable String sql) {
    int code = e.resultCode() & 0xff;
    if (pool.hasEnded() && (code == SQLITE_INTERRUPT || code == SQLITE_BUSY)) {
      return new DatabaseClosedException(
          method + " was stopped, for " + pool.database() + " was closed meanwhile.",
          method,
          sql,
          e);
    }
    if (code == SQLITE_BUSY) {
      return busy(e, pool, method, sql);
    }
    if (code == SQLITE_READONLY && !onWriter) {
      return new TransactionException(
          method
              + " writes, but is a method that reads, and its connection only does that."
              + "\n  Write with @Query, @Insert, @Update, @Upsert or @Delete.",
          method,
          sql,
          e);
    }
    return AlcoveException.of(e.resultCode(), e.getMessage(), method, sql, e);
  }

  /** The pool lets one thread write at a time, so it is none of this database's. */
  private static BusyException busy(
      DriverException e, Pool pool, String method, @Nullable String sql) {
    return new BusyException(
        method
            + " waited "
            + pool.busyTimeoutMillis()
            + " ms for "
            + pool.database()
            + ", which another process or another opening of it has locked ("
            + e.getMessage()
            + ").\n  Try the whole transaction again, or raise busyTimeoutMillis.",
        method,
        sql,
        e.resultCode(),
        e);
  }
}

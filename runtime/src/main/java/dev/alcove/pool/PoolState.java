// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.pool;

import dev.alcove.error.BusyException;
import dev.alcove.error.DatabaseClosedException;
import dev.alcove.error.InterruptedStatementException;
import dev.alcove.error.TransactionException;
import org.jspecify.annotations.Nullable;

/**
 * What the connections of a pool share: the database's name, how long to wait for one of them, how
 * far closing has come, and the words for what is refused. May be used by any thread.
 */
final class PoolState {
  private static final int SQLITE_BUSY = 5;
  private static final int SQLITE_INTERRUPT = 9;

  final String database;
  final long busyTimeoutMillis;

  /** From here on nothing new begins. */
  volatile boolean closed;

  /** From here on nothing goes on either; whoever gives a connection back closes it. */
  volatile boolean ended;

  PoolState(String database, long busyTimeoutMillis) {
    this.database = database;
    this.busyTimeoutMillis = busyTimeoutMillis;
  }

  /** Refuses a lease: each one after the end, and a new one once closing has begun. */
  void check(String method, boolean goesOn) {
    if (ended || (closed && !goesOn)) {
      throw closed(method);
    }
  }

  DatabaseClosedException closed(String method) {
    return new DatabaseClosedException(
        method + " uses " + database + ", which is closed.", method, null, null);
  }

  BusyException busy(String method, @Nullable Lease lease) {
    return new BusyException(
        method
            + " waited "
            + busyTimeoutMillis
            + " ms for "
            + database
            + (lease == null ? "." : ", held by " + lease + ".\n  " + lease.remedy()),
        method,
        null,
        SQLITE_BUSY,
        lease == null ? null : lease.place());
  }

  InterruptedStatementException interrupted(String method, InterruptedException e) {
    Thread.currentThread().interrupt();
    return new InterruptedStatementException(
        method
            + " was interrupted before it could use "
            + database
            + ".\n"
            + "  The thread stays interrupted; Thread.interrupted() clears that for another try.",
        method,
        null,
        SQLITE_INTERRUPT,
        e);
  }

  static TransactionException outside(@Nullable Lease lease) {
    return new TransactionException(
        "Connection used outside its scope: taken by "
            + lease
            + ", given back by thread \""
            + Thread.currentThread().getName()
            + "\".",
        null,
        null,
        lease == null ? null : lease.place());
  }
}

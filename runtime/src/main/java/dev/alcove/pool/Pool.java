// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.pool;

import dev.alcove.error.BusyException;
import dev.alcove.error.DatabaseClosedException;
import dev.alcove.error.InterruptedStatementException;
import dev.alcove.error.TransactionException;
import dev.alcove.statement.CachingConnection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Hands the one connection of a database to one thread at a time, in the order of asking. A thread
 * that has the lease may take it again, and gives it back as often. May be called by any thread.
 */
public final class Pool {
  private static final int SQLITE_BUSY = 5;
  private static final int SQLITE_INTERRUPT = 9;

  private final String database;
  private final CachingConnection connection;
  private final long busyTimeoutMillis;
  private final ReentrantLock lease = new ReentrantLock(true);

  /** Guarded by {@link #lease}. */
  private boolean closed;

  /** Written under {@link #lease}; read without it, by threads that waited in vain. */
  private volatile @Nullable Holder holder;

  /**
   * Makes the pool.
   *
   * @param database what messages call the database
   * @param connection an open connection, which the pool then owns
   * @param busyTimeoutMillis how long a thread waits for another one's lease
   */
  public Pool(String database, CachingConnection connection, long busyTimeoutMillis) {
    this.database = database;
    this.connection = connection;
    this.busyTimeoutMillis = busyTimeoutMillis;
  }

  /**
   * Takes the lease for the calling thread.
   *
   * @param method what the thread is about to do, as in {@code MessageDao.history}
   * @throws BusyException if another thread keeps the lease longer than the busy timeout
   * @throws DatabaseClosedException if the database is closed
   * @throws InterruptedStatementException if the thread is interrupted while it waits
   */
  public CachingConnection acquire(String method) {
    lock(method);
    if (closed) {
      lease.unlock();
      throw new DatabaseClosedException(
          method + " uses " + database + ", which is closed.", method, null, null);
    }
    if (lease.getHoldCount() == 1) {
      holder = new Holder(method);
    }
    return connection;
  }

  /** Gives the lease back once. */
  public void release() {
    if (!lease.isHeldByCurrentThread()) {
      throw new TransactionException(
          "Connection used outside its scope: taken by "
              + holder
              + ", given back by thread \""
              + Thread.currentThread().getName()
              + "\".",
          null,
          null,
          null);
    }
    if (lease.getHoldCount() == 1) {
      holder = null;
    }
    lease.unlock();
  }

  /**
   * Closes the connection; later calls do nothing. An interrupted thread closes it too, for nobody
   * else may come to do it, and stays interrupted.
   *
   * @throws BusyException if another thread keeps the lease longer than the busy timeout
   * @throws TransactionException if the calling thread has the lease
   */
  public void close() {
    lockToClose();
    try {
      Holder now = holder;
      if (lease.getHoldCount() > 1 && now != null) {
        throw new TransactionException(
            "close() is called inside "
                + now.method()
                + ", by the same thread.\n  Close the database afterwards.",
            null,
            null,
            null);
      }
      if (!closed) {
        closed = true;
        connection.close();
      }
    } finally {
      lease.unlock();
    }
  }

  private void lockToClose() {
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(busyTimeoutMillis);
    boolean interrupted = false;
    boolean waiting = !lease.tryLock();
    try {
      while (waiting) {
        try {
          if (!lease.tryLock(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            throw busy("close");
          }
          waiting = false;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void lock(String method) {
    if (lease.isHeldByCurrentThread()) {
      lease.lock();
      return;
    }
    boolean locked;
    try {
      locked = lease.tryLock(busyTimeoutMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedStatementException(
          method + " was interrupted while it waited for " + database + ".",
          method,
          null,
          SQLITE_INTERRUPT,
          e);
    }
    if (!locked) {
      throw busy(method);
    }
  }

  private BusyException busy(String method) {
    Holder now = holder;
    return new BusyException(
        method
            + " waited "
            + busyTimeoutMillis
            + " ms for "
            + database
            + (now == null ? "" : ", held by " + now)
            + ".\n  Make that transaction shorter, or raise busyTimeoutMillis.",
        method,
        null,
        SQLITE_BUSY,
        null);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.pool;

import dev.alcove.error.BusyException;
import dev.alcove.error.DatabaseClosedException;
import dev.alcove.error.InterruptedStatementException;
import dev.alcove.error.TransactionException;
import dev.alcove.statement.CachingConnection;
import org.jspecify.annotations.Nullable;

/**
 * Lends the connections of a database: one that writes, and several that only read. Without the
 * latter the one that writes does both. May be called by any thread; a connection is used, and
 * given back, by the thread that took it.
 */
public final class Pool {
  /** How long a statement that was stopped may take to end and to be undone. */
  private static final long GRACE_MILLIS = 1_000;

  private static final long INTERRUPT_MILLIS = 10;

  private final PoolState state;
  private final Writer writer;
  private final @Nullable Readers readers;
  private @Nullable Thread refused;

  /**
   * Makes a pool of one connection.
   *
   * @param database what messages call the database
   * @param connection an open connection, which the pool then owns
   * @param busyTimeoutMillis how long a thread waits for another one's lease
   */
  public Pool(String database, CachingConnection connection, long busyTimeoutMillis) {
    state = new PoolState(database, busyTimeoutMillis);
    writer = new Writer(connection, state);
    readers = null;
  }

  /**
   * Makes a pool with readers.
   *
   * @param database what messages call the database
   * @param connection an open connection, which the pool then owns
   * @param busyTimeoutMillis how long a thread waits for another one's lease
   * @param source opens the readers
   * @param size how many threads may read at once, at least 1
   */
  public Pool(
      String database,
      CachingConnection connection,
      long busyTimeoutMillis,
      ReaderSource source,
      int size) {
    state = new PoolState(database, busyTimeoutMillis);
    writer = new Writer(connection, state);
    readers = new Readers(source, size, state);
  }

  /** Sets who is told of the turns of the connection that writes; before the first one. */
  public void onTurns(TurnListener listener) {
    writer.onTurns(listener);
  }

  /** Sets the thread that gets no connection; before the first lease. */
  public void refuse(@Nullable Thread thread) {
    refused = thread;
  }

  private void checkThread(String method) {
    Thread thread = Thread.currentThread();
    if (thread == refused) {
      throw new IllegalStateException(
          method
              + " runs on the thread \""
              + thread.getName()
              + "\", which refuseThread keeps free.\n  Call it on another thread.");
    }
  }

  /**
   * Whether the calling thread has the connection that writes.
   *
   * @throws DatabaseClosedException if the database is closed
   */
  public boolean isWriting(String method) {
    state.check(method, false);
    return writer.isHeldByCurrentThread();
  }

  /** Whether this is the connection that writes. */
  public boolean isWriter(CachingConnection connection) {
    return connection == writer.connection;
  }

  /**
   * Takes the connection that writes, perhaps once more.
   *
   * @param method what the thread is about to do, as in {@code MessageDao.history}
   * @throws BusyException if another thread keeps the lease longer than the busy timeout
   * @throws DatabaseClosedException if the database is closed
   * @throws InterruptedStatementException if the thread is interrupted while it waits
   */
  public CachingConnection acquireWriter(String method) {
    checkThread(method);
    writer.acquire(method);
    return writer.connection;
  }

  /**
   * Takes a connection to read: the one that writes if the thread has it or if there is no other,
   * else a reader that the thread does not have yet.
   *
   * @param method what the thread is about to do, as in {@code MessageDao.history}
   * @throws BusyException if other threads keep all of them longer than the busy timeout
   * @throws DatabaseClosedException if the database is closed
   * @throws InterruptedStatementException if the thread is interrupted while it waits
   */
  public CachingConnection acquireReader(String method) {
    checkThread(method);
    return readers == null || writer.isHeldByCurrentThread()
        ? acquireWriter(method)
        : readers.acquire(method);
  }

  /** Takes a connection that the thread has once more. */
  public void acquireAgain(CachingConnection connection, String method) {
    if (readers == null || isWriter(connection)) {
      writer.acquire(method);
    } else {
      readers.acquireAgain(connection, method);
    }
  }

  /** Gives a connection back once. */
  public void release(CachingConnection connection) {
    release(connection, true);
  }

  /**
   * Gives a connection back once.
   *
   * @param usable false if a reader is in no state to be lent again
   */
  public void release(CachingConnection connection, boolean usable) {
    if (readers == null || isWriter(connection)) {
      writer.release();
    } else {
      readers.release(connection, usable);
    }
  }

  /**
   * Notes where the lease of this connection was opened: for what goes on after its method, such as
   * rows that are read later. Whoever waits for it in vain is told. Inside another lease it changes
   * nothing, for it is that which others wait for.
   */
  public void notePlace(CachingConnection connection, Throwable place) {
    if (readers == null || isWriter(connection)) {
      writer.notePlace(place);
    } else {
      readers.notePlace(connection, place);
    }
  }

  /** Refuses to go on when closing has run out of time. */
  public void checkGoingOn(String method) {
    state.check(method, true);
  }

  /** What messages call the database. */
  public String database() {
    return state.database;
  }

  /** How long a thread, or a statement, waits for another. */
  public long busyTimeoutMillis() {
    return state.busyTimeoutMillis;
  }

  /** Whether closing has run out of time, and stops what runs. */
  public boolean hasEnded() {
    return state.ended;
  }

  /**
   * Closes the connections; later calls do nothing. What is running may end within the busy
   * timeout; then it is stopped. An interrupted thread closes too, for nobody else may come to do
   * it, and stays interrupted.
   *
   * @throws BusyException if another thread keeps a lease all the same; its connection is closed
   *     when it gives it back
   * @throws TransactionException if the calling thread has a lease
   */
  public void close() {
    Lease own = ownLease();
    if (own != null) {
      throw new TransactionException(
          "close() is called inside "
              + own.method
              + ", by the same thread.\n  Close the database afterwards.",
          null,
          null,
          own.place());
    }
    state.closed = true;
    Deadline deadline = new Deadline(state.busyTimeoutMillis);
    boolean done = close(deadline);
    if (!done) {
      state.ended = true;
      done = stop();
    }
    state.ended = true;
    deadline.passInterruptOn();
    if (!done) {
      Lease lease = readers == null ? null : readers.eldest();
      throw state.busy("close", lease == null ? writer.lease() : lease);
    }
  }

  private @Nullable Lease ownLease() {
    if (writer.isHeldByCurrentThread()) {
      return writer.lease();
    }
    return readers == null ? null : readers.lease();
  }

  /** The connection that writes is closed last: it alone can empty the write-ahead log. */
  private boolean close(Deadline deadline) {
    return (readers == null || readers.close(deadline)) && writer.close(deadline);
  }

  /** Again and again, for an interrupt does nothing to a statement that is only about to run. */
  private boolean stop() {
    Deadline grace = new Deadline(GRACE_MILLIS);
    boolean done = false;
    while (!done && !grace.isOver()) {
      writer.interrupt();
      if (readers != null) {
        readers.interrupt();
      }
      Deadline slice = new Deadline(INTERRUPT_MILLIS);
      done = close(slice);
      slice.passInterruptOn();
    }
    return done;
  }
}

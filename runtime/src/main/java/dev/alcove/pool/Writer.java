// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.pool;

import dev.alcove.statement.CachingConnection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The connection that writes: lent to one thread at a time, in the order of asking. A thread that
 * has it may take it again, and gives it back as often. May be used by any thread.
 */
final class Writer {
  final CachingConnection connection;
  private final PoolState state;
  private final ReentrantLock lock = new ReentrantLock(true);

  /** Written under {@link #lock}; read without it, by threads that waited in vain. */
  private volatile @Nullable Lease lease;

  /** Keeps a connection from being closed while it is interrupted. */
  private final Object closing = new Object();

  /** Guarded by {@link #closing}. */
  private boolean open = true;

  /** Set before the first turn. */
  private @Nullable TurnListener listener;

  Writer(CachingConnection connection, PoolState state) {
    this.connection = connection;
    this.state = state;
  }

  void onTurns(TurnListener turns) {
    listener = turns;
  }

  boolean isHeldByCurrentThread() {
    return lock.isHeldByCurrentThread();
  }

  @Nullable Lease lease() {
    return lease;
  }

  void acquire(String method) {
    boolean goesOn = lock.isHeldByCurrentThread();
    if (goesOn) {
      lock.lock();
    } else {
      await(method);
    }
    boolean taken = false;
    try {
      state.check(method, goesOn);
      if (!goesOn) {
        lease = new Lease(connection, method);
        if (listener != null) {
          listener.begins(connection);
        }
      }
      taken = true;
    } finally {
      if (!taken) {
        lock.unlock();
      }
    }
  }

  void notePlace(Throwable place) {
    Lease now = lease;
    if (now != null && lock.getHoldCount() == 1) {
      now.notePlace(place);
    }
  }

  private void await(String method) {
    state.check(method, false);
    boolean locked;
    try {
      locked = lock.tryLock(state.busyTimeoutMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw state.interrupted(method, e);
    }
    if (!locked) {
      state.check(method, false);
      throw state.busy(method, lease);
    }
  }

  void release() {
    if (!lock.isHeldByCurrentThread()) {
      throw PoolState.outside(lease);
    }
    Runnable after = null;
    try {
      if (lock.getHoldCount() == 1) {
        connection.rest();
        if (listener != null && !state.ended) {
          after = listener.ends(connection);
        }
        lease = null;
        if (state.ended) {
          closeConnection();
        }
      }
    } finally {
      lock.unlock();
    }
    if (after != null) {
      after.run();
    }
  }

  /** Closes the connection when nobody has it any more; false if that takes too long. */
  boolean close(Deadline deadline) {
    if (!deadline.await(nanos -> lock.tryLock() || lock.tryLock(nanos, TimeUnit.NANOSECONDS))) {
      return false;
    }
    try {
      closeConnection();
    } finally {
      lock.unlock();
    }
    return true;
  }

  /**
   * Stops the statement that runs now. Where none does, SQLite would remember, and not empty the
   * write-ahead log when the connection is closed.
   */
  void interrupt() {
    synchronized (closing) {
      if (open && lease != null) {
        connection.driver().interrupt();
      }
    }
  }

  private void closeConnection() {
    synchronized (closing) {
      if (open) {
        open = false;
        connection.close();
      }
    }
  }
}

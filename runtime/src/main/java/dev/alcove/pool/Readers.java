// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.pool;

import dev.alcove.statement.CachingConnection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The connections that only read, opened when they are first needed. At most as many threads as
 * there are readers have some; the others wait in the order of asking. May be used by any thread.
 *
 * <p>A thread that has one and needs another, since it reads on while rows are open, gets it
 * without waiting: several such threads would wait for each other.
 */
final class Readers {
  private final PoolState state;
  private final ReaderSource source;
  private final int size;

  /** One for each thread that has readers. */
  private final Semaphore turns;

  private final Object lock = new Object();

  /** Those that nobody has, the one used last at the end. Guarded by {@link #lock}. */
  private final Deque<CachingConnection> idle = new ArrayDeque<>();

  /** Guarded by {@link #lock}, and so is what changes in them. */
  private final List<Lease> leases = new ArrayList<>();

  Readers(ReaderSource source, int size, PoolState state) {
    this.source = source;
    this.size = size;
    this.state = state;
    this.turns = new Semaphore(size, true);
  }

  /** Lends a reader that the calling thread does not have yet. */
  CachingConnection acquire(String method) {
    boolean goesOn = lease() != null;
    if (!goesOn) {
      awaitTurn(method);
    }
    Lease lease = null;
    try {
      lease = lend(method, goesOn);
      return lease.connection;
    } finally {
      if (lease == null && !goesOn) {
        turns.release();
      }
    }
  }

  private void awaitTurn(String method) {
    state.check(method, false);
    try {
      if (turns.tryAcquire(state.busyTimeoutMillis, TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      throw state.interrupted(method, e);
    }
    state.check(method, false);
    throw state.busy(method, eldest());
  }

  private Lease lend(String method, boolean goesOn) {
    CachingConnection connection;
    synchronized (lock) {
      state.check(method, goesOn);
      connection = idle.pollLast();
      if (connection != null) {
        return note(connection, method);
      }
    }
    connection = source.open();
    synchronized (lock) {
      if (!state.ended) {
        return note(connection, method);
      }
    }
    connection.close();
    throw state.closed(method);
  }

  private Lease note(CachingConnection connection, String method) {
    Lease lease = new Lease(connection, method);
    leases.add(lease);
    return lease;
  }

  /** Lends a reader again to the thread that has it. */
  void acquireAgain(CachingConnection connection, String method) {
    synchronized (lock) {
      state.check(method, true);
      find(connection).holds++;
    }
  }

  void notePlace(CachingConnection connection, Throwable place) {
    synchronized (lock) {
      Lease lease = find(connection);
      if (lease.holds == 1) {
        lease.notePlace(place);
      }
    }
  }

  /** Takes a reader back; one that is of no use any more is closed. */
  void release(CachingConnection connection, boolean usable) {
    synchronized (lock) {
      Lease lease = find(connection);
      lease.usable &= usable;
      if (--lease.holds > 0) {
        return;
      }
      leases.remove(lease);
      lock.notifyAll();
      if (lease() == null) {
        turns.release();
      }
      if (lease.usable && !state.ended && idle.size() < size) {
        idle.addLast(connection);
      } else {
        // Before anyone who waits for the lock to close the connection that writes, the last one.
        connection.close();
      }
    }
  }

  /** The lease of the calling thread on a reader. */
  private Lease find(CachingConnection connection) {
    Lease other = null;
    synchronized (lock) {
      for (Lease lease : leases) {
        if (lease.connection == connection) {
          other = lease;
        }
      }
    }
    if (other == null || other.thread != Thread.currentThread()) {
      throw PoolState.outside(other);
    }
    return other;
  }

  /** A lease of the calling thread; null if it has none. */
  @Nullable Lease lease() {
    Thread thread = Thread.currentThread();
    synchronized (lock) {
      for (Lease lease : leases) {
        if (lease.thread == thread) {
          return lease;
        }
      }
      return null;
    }
  }

  /** The lease that was taken first; null if there is none. */
  @Nullable Lease eldest() {
    synchronized (lock) {
      return leases.isEmpty() ? null : leases.get(0);
    }
  }

  /** Closes the readers when nobody has one any more; false if that takes too long. */
  boolean close(Deadline deadline) {
    while (true) {
      synchronized (lock) {
        closeIdle();
        if (leases.isEmpty()) {
          return true;
        }
        if (deadline.isOver()) {
          return false;
        }
        deadline.await(
            nanos -> {
              TimeUnit.NANOSECONDS.timedWait(lock, nanos);
              return true;
            });
      }
    }
  }

  private void closeIdle() {
    CachingConnection connection = idle.pollLast();
    while (connection != null) {
      connection.close();
      connection = idle.pollLast();
    }
  }

  /** Stops the statements that run now. */
  void interrupt() {
    synchronized (lock) {
      for (Lease lease : leases) {
        lease.connection.driver().interrupt();
      }
    }
  }
}

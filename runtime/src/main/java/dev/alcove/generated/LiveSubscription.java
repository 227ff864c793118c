// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.LiveQuery;
import dev.alcove.Subscription;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.DatabaseClosedException;
import dev.alcove.error.DriverException;
import dev.alcove.live.Observer;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * One listener of a live query. It goes in turns, one at a time: the database's executor runs the
 * query, the listener's executor delivers the result if it is another one. Who is woken meanwhile
 * has one more turn afterwards. May be used by any thread.
 */
final class LiveSubscription<T extends @Nullable Object> extends Observer
    implements Subscription, Runnable {
  private final LiveCall<T> call;
  private final LiveQuery.Listener<? super T> listener;

  /** Null if the database's delivers too. */
  private final @Nullable Executor executor;

  private final Object lock = new Object();

  /** Whether a turn goes on, or is about to. Guarded by {@link #lock}. */
  private boolean busy;

  /** Whether something may have changed since the turn began. Guarded by {@link #lock}. */
  private boolean woken;

  private volatile boolean open = true;
  private volatile @Nullable Throwable failure;

  /** Whether there was a result before. Handed on from turn to turn, as the next. */
  private boolean delivered;

  private @Nullable T last;

  LiveSubscription(
      LiveCall<T> call, @Nullable Executor executor, LiveQuery.Listener<? super T> listener) {
    super(call.reads);
    this.call = call;
    this.executor = executor;
    this.listener = Objects.requireNonNull(listener, "listener");
  }

  /** In a transaction of this thread, its end wakes it. */
  Subscription start() {
    boolean inTransaction = call.database.engine.transactions().isWriting(call.method);
    call.database.engine.observers().add(this);
    if (!inTransaction) {
      wake();
    }
    return this;
  }

  @Override
  protected void wake() {
    synchronized (lock) {
      if (busy) {
        woken = true;
        return;
      }
      busy = true;
    }
    go();
  }

  /** Nothing that goes wrong here is the fault of whoever commits. */
  private void go() {
    try {
      call.database.engine.executor().execute(this);
    } catch (RuntimeException e) {
      end(e);
    }
  }

  @Override
  public void run() {
    synchronized (lock) {
      woken = false;
    }
    if (!open) {
      return;
    }
    try {
      checkWatched();
      T now;
      try {
        now = call.get();
      } catch (DatabaseClosedException e) {
        close();
        return;
      }
      if (delivered && Objects.deepEquals(last, now)) {
        rest();
      } else if (executor == null) {
        deliver(now);
      } else {
        executor.execute(() -> deliver(now));
      }
    } catch (Throwable e) {
      // Also of an executor that refuses, or of equals: else it were open, and silent for ever.
      end(e);
      throw e;
    }
  }

  private void checkWatched() {
    DriverException e = refusal();
    if (e != null) {
      throw AlcoveException.of(e.resultCode(), e.getMessage(), call.method, null, e);
    }
  }

  private void deliver(T now) {
    delivered = true;
    last = now;
    try {
      if (open) {
        listener.onValue(now);
      }
    } catch (Throwable e) {
      end(e);
      throw e;
    }
    rest();
  }

  /** Ends the turn, or goes on with the next. */
  private void rest() {
    synchronized (lock) {
      busy = woken && open;
      if (!busy) {
        return;
      }
    }
    go();
  }

  private void end(Throwable cause) {
    if (open) {
      failure = cause;
    }
    close();
  }

  @Override
  public void close() {
    open = false;
    call.database.engine.observers().remove(this);
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public @Nullable Throwable failure() {
    return failure;
  }
}

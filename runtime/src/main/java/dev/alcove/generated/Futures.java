// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.Work;
import dev.alcove.driver.RequiresAndroid;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Runs DAO methods that return futures. Stateless; loaded only by DAOs with such a method. */
@RequiresAndroid(24)
public final class Futures {
  private Futures() {}

  /**
   * Does the work on the executor of the database. Cancelling the future stops its statement.
   *
   * @throws dev.alcove.error.TransactionException inside a transaction or snapshot of this thread
   */
  public static <T extends @Nullable Object> CompletableFuture<T> start(
      GeneratedDatabase database, String method, Work<T, RuntimeException> work) {
    Call<T> call = new Call<>(work);
    database.executor(method).execute(call);
    return call;
  }

  @RequiresAndroid(24)
  private static final class Call<T extends @Nullable Object> extends CompletableFuture<T>
      implements Runnable {
    private final Work<T, RuntimeException> work;
    private final Object lock = new Object();

    /** Guarded by {@link #lock}: the thread that is at work, which may be interrupted. */
    private @Nullable Thread runner;

    /** Guarded by {@link #lock}: whether that thread was interrupted by us. */
    private boolean interrupted;

    Call(Work<T, RuntimeException> work) {
      this.work = work;
    }

    @Override
    public void run() {
      synchronized (lock) {
        if (isDone()) {
          return;
        }
        runner = Thread.currentThread();
      }
      T result = null;
      Throwable failure = null;
      try {
        result = work.run();
      } catch (Throwable e) {
        failure = e;
      }
      rest();
      // Outside of the lock: it runs what others have hung onto this future.
      if (failure == null) {
        complete(result);
      } else {
        completeExceptionally(failure);
      }
    }

    /** The thread has other work from now on, which our interrupt does not mean. */
    private void rest() {
      synchronized (lock) {
        runner = null;
        if (interrupted) {
          Thread.interrupted();
        }
      }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
      boolean cancelled = super.cancel(mayInterruptIfRunning);
      synchronized (lock) {
        if (cancelled && runner != null) {
          interrupted = true;
          runner.interrupt();
        }
      }
      return cancelled;
    }
  }
}

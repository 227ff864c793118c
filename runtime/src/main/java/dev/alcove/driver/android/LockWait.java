// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.android;

import dev.alcove.error.DriverException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits for the locks of other connections, between two attempts. SQLite's own wait, by {@code
 * PRAGMA busy_timeout}, cannot be interrupted.
 */
final class LockWait {
  private static final int SQLITE_BUSY = 5;
  private static final int SQLITE_LOCKED = 6;
  private static final int MOST_MILLIS = 25;

  /** SQLite's own first steps: 1, 2, 4, 8 and 16 ms. */
  private static final int DOUBLINGS = 5;

  private final long end;
  private int attempts;

  LockWait(long timeoutMillis) {
    end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeoutMillis);
  }

  /** What fails as long as another connection has a lock. */
  interface Attempt<T> {
    /** Once; its failure may be one of the platform. */
    T make();
  }

  /**
   * Makes attempts until one succeeds.
   *
   * @throws DriverException the failure, if it is not that of a lock or the time is over
   */
  <T> T repeat(Attempt<T> attempt) {
    while (true) {
      try {
        return attempt.make();
      } catch (RuntimeException e) {
        afterFailure(AndroidFailure.of(e));
      }
    }
  }

  private void afterFailure(DriverException failure) {
    // No extended code: a snapshot that is too old stays so, however long one waits.
    boolean locked = failure.resultCode() == SQLITE_BUSY || failure.resultCode() == SQLITE_LOCKED;
    if (!locked || !waits()) {
      throw failure;
    }
  }

  /** Waits a little before the next attempt; false if the time is over. */
  boolean waits() {
    long left = end - System.nanoTime();
    if (left <= 0) {
      return false;
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new DriverException(
          AndroidFailure.SQLITE_INTERRUPT, "interrupted while waiting for a lock", null);
    }
    int millis = attempts < DOUBLINGS ? 1 << attempts : MOST_MILLIS;
    attempts++;
    LockSupport.parkNanos(Math.min(TimeUnit.MILLISECONDS.toNanos(millis), left));
    return true;
  }
}

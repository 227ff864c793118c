// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.jdbc;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.BusyHandler;

/**
 * Waits for the locks of other connections. SQLite's own wait, by {@code PRAGMA busy_timeout},
 * cannot be interrupted.
 */
final class LockWait extends BusyHandler {
  private static final int MOST_MILLIS = 25;

  /** SQLite's own first steps: 1, 2, 4, 8 and 16 ms. */
  private static final int DOUBLINGS = 5;

  private final long timeoutNanos;
  private long end;

  /** Whether the last wait was given up because of an interrupt. */
  boolean interrupted;

  /** Set by any thread. */
  volatile boolean stopped;

  LockWait(long millis) {
    timeoutNanos = TimeUnit.MILLISECONDS.toNanos(millis);
  }

  @Override
  protected int callback(int previous) {
    long now = System.nanoTime();
    if (previous == 0) {
      end = now + timeoutNanos;
      stopped = false;
    }
    interrupted = stopped || Thread.currentThread().isInterrupted();
    if (interrupted || end - now <= 0) {
      return 0;
    }
    int millis = previous < DOUBLINGS ? 1 << previous : MOST_MILLIS;
    LockSupport.parkNanos(Math.min(TimeUnit.MILLISECONDS.toNanos(millis), end - now));
    return 1;
  }
}

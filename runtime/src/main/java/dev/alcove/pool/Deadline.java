// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.pool;

import java.util.concurrent.TimeUnit;

/** A time limit for several waits of a thread, which no interrupt cuts short. */
final class Deadline {
  private final long end;
  private boolean interrupted;

  Deadline(long millis) {
    end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
  }

  /** Waits, and tells whether what it waits for has happened; it may be asked again and again. */
  boolean await(Wait wait) {
    while (true) {
      try {
        return wait.await(Math.max(0, end - System.nanoTime()));
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
  }

  boolean isOver() {
    return end - System.nanoTime() <= 0;
  }

  /** Lets the thread know of an interrupt that came meanwhile. */
  void passInterruptOn() {
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** A wait with a time limit. */
  interface Wait {
    boolean await(long nanos) throws InterruptedException;
  }
}

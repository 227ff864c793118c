// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.android;

import android.os.CancellationSignal;
import org.jspecify.annotations.Nullable;

/**
 * The statement that a connection runs now, if it may be stopped. Begun and ended by the thread
 * that runs it, stopped by any; nobody stops the next one instead, for it ends after whoever stops
 * it.
 */
final class Running {
  // Guarded by this.
  private @Nullable CancellationSignal signal;
  private @Nullable Thread runner;
  private boolean wasInterrupted;

  synchronized void begin(CancellationSignal toStop) {
    signal = toStop;
    runner = Thread.currentThread();
  }

  /** The platform, which waits for a signal to be given, forgets an interrupt over it. */
  synchronized void end() {
    signal = null;
    runner = null;
    if (wasInterrupted) {
      wasInterrupted = false;
      Thread.currentThread().interrupt();
    }
  }

  synchronized void stop() {
    if (signal != null) {
      stopIfInterrupted();
      signal.cancel();
    }
  }

  /** Stops the statement of an interrupted thread; whether one runs. */
  synchronized boolean stopIfInterrupted() {
    if (signal == null || runner == null) {
      return false;
    }
    if (runner.isInterrupted()) {
      wasInterrupted = true;
      signal.cancel();
    }
    return true;
  }
}

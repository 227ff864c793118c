// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.pool;

import dev.alcove.statement.CachingConnection;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * That a thread has a connection: who, for what, since when. Those who wait for it in vain are told
 * so.
 */
final class Lease {
  final CachingConnection connection;
  final Thread thread = Thread.currentThread();
  final String method;
  private final long since = System.nanoTime();

  /** How often the thread has taken it without giving it back. Guarded by who lends. */
  int holds = 1;

  /** Whether the connection may be lent to others afterwards. Guarded by who lends. */
  boolean usable = true;

  /** Where it was opened, if that was noted. */
  private volatile @Nullable Throwable place;

  Lease(CachingConnection connection, String method) {
    this.connection = connection;
    this.method = method;
  }

  /** Notes where it was opened: for what outlives its method. */
  void notePlace(Throwable opened) {
    place = opened;
  }

  /** What helps against waiting for it in vain. */
  String remedy() {
    return place == null
        ? "Make that transaction shorter, or raise busyTimeoutMillis."
        : "It was left open; the cause tells where it was opened.";
  }

  /** Where it was opened; or else what its thread does now, which costs nothing before. */
  Throwable place() {
    Throwable noted = place;
    if (noted != null) {
      return noted;
    }
    Throwable now = new Throwable("Thread \"" + thread.getName() + "\" is here now");
    now.setStackTrace(thread.getStackTrace());
    return now;
  }

  @Override
  public String toString() {
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
    return "thread \"" + thread.getName() + "\" in " + method + " since " + millis + " ms";
  }
}

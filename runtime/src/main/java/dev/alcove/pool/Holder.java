// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.pool;

import java.util.concurrent.TimeUnit;

/** Who holds the connection, for the message to those who wait for it in vain. */
final class Holder {
  private final String thread = Thread.currentThread().getName();
  private final long since = System.nanoTime();
  private final String method;

  Holder(String method) {
    this.method = method;
  }

  String method() {
    return method;
  }

  @Override
  public String toString() {
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
    return "thread \"" + thread + "\" in " + method + " since " + millis + " ms";
  }
}

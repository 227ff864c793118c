// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.error.DriverException;

/** Keeps statements of an interrupted thread from beginning. */
final class Interrupts {
  private static final int SQLITE_INTERRUPT = 9;

  private Interrupts() {}

  /**
   * Before each run. A driver stops a statement that lasts, but of many short ones none may last
   * until it looks. What ends a transaction is no such run: it must be done.
   *
   * @throws DriverException as of a driver that has stopped a statement
   */
  static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new DriverException(SQLITE_INTERRUPT, "interrupted", null);
    }
  }
}

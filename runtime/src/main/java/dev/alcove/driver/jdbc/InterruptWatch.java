// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.jdbc;

import org.sqlite.ProgressHandler;

/** Stops a statement when the thread that runs it is interrupted. */
final class InterruptWatch extends ProgressHandler {
  /** Asked about a thousand times a second; the asking is not measurable. */
  static final int INSTRUCTIONS = 20_000;

  @Override
  protected int progress() {
    return Thread.currentThread().isInterrupted() ? 1 : 0;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

import org.jspecify.annotations.Nullable;

/**
 * A statement was stopped because its thread was interrupted. The thread's interrupt flag is set; a
 * transaction that was running must be left and tried again.
 */
public final class InterruptedStatementException extends AlcoveException {
  private static final long serialVersionUID = 1L;

  /** Makes the error; {@code resultCode} is SQLite's extended result code. */
  public InterruptedStatementException(
      String message,
      @Nullable String method,
      @Nullable String sql,
      int resultCode,
      @Nullable Throwable cause) {
    super(message, method, sql, resultCode, cause);
  }
}

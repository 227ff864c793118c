// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

import org.jspecify.annotations.Nullable;

/**
 * Another thread or another process held the database longer than the busy timeout. Nothing was
 * changed by the statement; the whole transaction can be tried again.
 */
public final class BusyException extends AlcoveException {
  private static final long serialVersionUID = 1L;

  /** Makes the error; {@code resultCode} is SQLite's extended result code. */
  public BusyException(
      String message,
      @Nullable String method,
      @Nullable String sql,
      int resultCode,
      @Nullable Throwable cause) {
    super(message, method, sql, resultCode, cause);
  }
}

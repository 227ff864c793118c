// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

import org.jspecify.annotations.Nullable;

/**
 * The file is damaged, or is no SQLite database at all. Alcove leaves it as it is, so that a copy
 * can be restored or its rows be saved.
 */
public final class CorruptDatabaseException extends AlcoveException {
  private static final long serialVersionUID = 1L;

  /** Makes the error; {@code resultCode} is SQLite's extended result code. */
  public CorruptDatabaseException(
      String message,
      @Nullable String method,
      @Nullable String sql,
      int resultCode,
      @Nullable Throwable cause) {
    super(message, method, sql, resultCode, cause);
  }
}

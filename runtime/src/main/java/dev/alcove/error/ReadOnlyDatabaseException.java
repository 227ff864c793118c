// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

import org.jspecify.annotations.Nullable;

/** The database cannot be written: its file or folder is read-only, or the medium is. */
public final class ReadOnlyDatabaseException extends AlcoveException {
  private static final long serialVersionUID = 1L;

  /** Makes the error; {@code resultCode} is SQLite's extended result code. */
  public ReadOnlyDatabaseException(
      String message,
      @Nullable String method,
      @Nullable String sql,
      int resultCode,
      @Nullable Throwable cause) {
    super(message, method, sql, resultCode, cause);
  }
}

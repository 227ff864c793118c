// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

import org.jspecify.annotations.Nullable;

/** The disk, or the size allowed for the database, is full. The transaction was rolled back. */
public final class DiskFullException extends AlcoveException {
  private static final long serialVersionUID = 1L;

  /** Makes the error; {@code resultCode} is SQLite's extended result code. */
  public DiskFullException(
      String message,
      @Nullable String method,
      @Nullable String sql,
      int resultCode,
      @Nullable Throwable cause) {
    super(message, method, sql, resultCode, cause);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

import org.jspecify.annotations.Nullable;

/** The database was used after {@code close()}. */
public final class DatabaseClosedException extends AlcoveException {
  private static final long serialVersionUID = 1L;

  /** Makes the error of a DAO method and its SQL. */
  public DatabaseClosedException(
      String message, @Nullable String method, @Nullable String sql, @Nullable Throwable cause) {
    super(message, method, sql, 0, cause);
  }
}

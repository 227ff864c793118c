// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

import org.jspecify.annotations.Nullable;

/** A query that promises at most one row found more. */
public final class TooManyRowsException extends AlcoveException {
  private static final long serialVersionUID = 1L;

  /** Makes the error of a DAO method and its SQL. */
  public TooManyRowsException(
      String message, @Nullable String method, @Nullable String sql, @Nullable Throwable cause) {
    super(message, method, sql, 0, cause);
  }
}

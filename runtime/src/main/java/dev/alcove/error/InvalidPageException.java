// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

import org.jspecify.annotations.Nullable;

/**
 * A page cannot be given: a token is no token, a request was made by another query or with other
 * parameters, or the row that the page should be around is gone. Ask for the first page instead.
 */
public final class InvalidPageException extends AlcoveException {
  private static final long serialVersionUID = 1L;

  /** Makes the error of a DAO method and its SQL. */
  public InvalidPageException(
      String message, @Nullable String method, @Nullable String sql, @Nullable Throwable cause) {
    super(message, method, sql, 0, cause);
  }
}

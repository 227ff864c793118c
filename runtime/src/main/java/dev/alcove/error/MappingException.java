// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

import org.jspecify.annotations.Nullable;

/**
 * A row or a parameter does not fit its Java type: NULL where a value is promised, a text where a
 * number is, a number out of range, or a converter or a constructor that threw while a row was
 * read. What a converter throws while a parameter is bound comes through as it is: it is an error
 * of the caller's argument, as in any other method that is given one.
 */
public final class MappingException extends AlcoveException {
  private static final long serialVersionUID = 1L;

  /** Makes the error of a DAO method and its SQL. */
  public MappingException(
      String message, @Nullable String method, @Nullable String sql, @Nullable Throwable cause) {
    super(message, method, sql, 0, cause);
  }
}

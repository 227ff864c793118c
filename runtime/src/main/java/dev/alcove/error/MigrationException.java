// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

import org.jspecify.annotations.Nullable;

/** The file has an older version and could not be brought to the current one. */
public class MigrationException extends AlcoveException {
  private static final long serialVersionUID = 1L;

  /** Makes the error from a sentence that names the file. */
  public MigrationException(String message) {
    this(message, null, 0, null);
  }

  MigrationException(
      String message, @Nullable String sql, int resultCode, @Nullable Throwable cause) {
    super(message, null, sql, resultCode, cause);
  }
}

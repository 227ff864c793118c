// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

import org.jspecify.annotations.Nullable;

/**
 * SQLite's failure as a driver reports it. It never leaves Alcove: whoever knows the DAO method
 * turns it into an {@link AlcoveException}.
 */
public final class DriverException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int resultCode;

  /**
   * Makes the failure.
   *
   * @param resultCode SQLite's extended result code
   * @param message SQLite's own message, without the name of the code
   * @param cause the exception of the library below; null if there is none
   */
  public DriverException(int resultCode, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.resultCode = resultCode;
  }

  /** SQLite's extended result code. */
  public int resultCode() {
    return resultCode;
  }

  /** SQLite's own message. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

/**
 * SQLite cannot be used inside this compiler, so nothing can be checked. The message is one
 * sentence; {@link #remedy()} says how to mend it.
 */
public final class SqliteUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String remedy;

  SqliteUnavailableException(String message, String remedy, Throwable cause) {
    super(message, cause);
    this.remedy = remedy;
  }

  /** What the user can do about it. */
  public String remedy() {
    return remedy;
  }
}

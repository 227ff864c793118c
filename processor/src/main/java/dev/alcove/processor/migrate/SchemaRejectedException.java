// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.sqlite.Rejection;

/** SQLite refuses a statement of a snapshot. */
public final class SchemaRejectedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String statement;

  SchemaRejectedException(String statement, Rejection rejection) {
    super(rejection.message());
    this.statement = statement;
  }

  /** The refused statement; the message is SQLite's own. */
  public String statement() {
    return statement;
  }
}

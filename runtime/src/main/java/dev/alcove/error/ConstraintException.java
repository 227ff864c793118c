// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement violated a constraint. Its own changes were undone; a transaction around it is still
 * open, so the program may go on in it.
 */
public final class ConstraintException extends AlcoveException {
  private static final long serialVersionUID = 1L;

  private final Violation violation;

  ConstraintException(
      Violation violation,
      String message,
      @Nullable String method,
      @Nullable String sql,
      int resultCode,
      @Nullable Throwable cause) {
    super(message, method, sql, resultCode, cause);
    this.violation = violation;
  }

  /** Which kind of constraint. */
  public ConstraintKind kind() {
    return violation.kind;
  }

  /** The table; null where SQLite does not tell it (CHECK, foreign keys, triggers, indexes). */
  public @Nullable String table() {
    return violation.table;
  }

  /** The columns in the constraint's order, unmodifiable; empty where SQLite does not tell them. */
  public List<String> columns() {
    return violation.columns();
  }

  /**
   * The name or expression of a CHECK, the name of a unique index on expressions, or the message of
   * a trigger's {@code RAISE}; null for the other kinds.
   */
  public @Nullable String detail() {
    return violation.detail;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

import org.jspecify.annotations.Nullable;

/**
 * A step to a newer version failed and was undone: the file is as it was. If SQLite refused a
 * statement, the cause is the error that tells why, such as {@link ConstraintException} or {@link
 * DiskFullException}; if Java code of the step failed, the cause is what it threw.
 */
public final class MigrationFailedException extends MigrationException {
  private static final long serialVersionUID = 1L;

  private final int from;
  private final int to;
  private final @Nullable String table;
  private final long rowsBefore;
  private final long rowsAfter;

  /** Makes the error for a statement, or for code of the step. */
  public MigrationFailedException(
      String message,
      int from,
      int to,
      @Nullable String sql,
      int resultCode,
      @Nullable Throwable cause) {
    super(message, sql, resultCode, cause);
    this.from = from;
    this.to = to;
    this.table = null;
    this.rowsBefore = -1;
    this.rowsAfter = -1;
  }

  /** Makes the error for what a step has made of the rows, or of the schema. */
  public MigrationFailedException(
      String message, int from, int to, @Nullable String table, long rowsBefore, long rowsAfter) {
    super(message);
    this.from = from;
    this.to = to;
    this.table = table;
    this.rowsBefore = rowsBefore;
    this.rowsAfter = rowsAfter;
  }

  /** The version that the step starts from. */
  public int from() {
    return from;
  }

  /** The version that the step leads to. */
  public int to() {
    return to;
  }

  /** The table whose rows are not as they should be; null if it was something else. */
  public @Nullable String table() {
    return table;
  }

  /** How many rows the table had before; -1 if they were not counted. */
  public long rowsBefore() {
    return rowsBefore;
  }

  /** How many rows the table had afterwards; -1 if they were not counted. */
  public long rowsAfter() {
    return rowsAfter;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

import org.jspecify.annotations.Nullable;

/**
 * A transaction was used in a way it does not allow: a write inside a snapshot, closing the
 * database inside a transaction, a call of a method that returns a future, or going on after SQLite
 * has rolled the transaction back. Or rows that are read one by one were used after their end, by
 * another thread, or never closed.
 */
public final class TransactionException extends AlcoveException {
  private static final long serialVersionUID = 1L;

  /** Makes the error of a DAO method and its SQL. */
  public TransactionException(
      String message, @Nullable String method, @Nullable String sql, @Nullable Throwable cause) {
    super(message, method, sql, 0, cause);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.transaction.Transactions;

/** One open transaction of generated code. Used by the thread that began it. */
public final class Transaction implements AutoCloseable {
  private final Transactions.Scope scope;

  Transaction(Transactions.Scope scope) {
    this.scope = scope;
  }

  /** Commits. If that fails, {@link #close()} rolls back. */
  public void commit() {
    scope.commit();
  }

  /** Rolls back what was not committed; later calls do nothing. */
  @Override
  public void close() {
    scope.close();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.transaction.Transactions;

/** One open transaction of generated code. Used by the thread that began it. */
public final class Transaction implements AutoCloseable {
  private final Transactions.Scope scope;
  private final OpenRows rows;
  private final int level;
  private boolean open = true;

  Transaction(Transactions.Scope scope, OpenRows rows) {
    this.scope = scope;
    this.rows = rows;
    this.level = rows.enter();
  }

  /**
   * Ends the rows that were opened inside, and commits. If that fails, {@link #close()} rolls back.
   */
  public void commit() {
    rows.endInside(level);
    scope.commit();
  }

  /** Ends the rows that were opened inside, and rolls back what was not committed. */
  @Override
  public void close() {
    if (!open) {
      return;
    }
    open = false;
    try {
      rows.endInside(level);
    } finally {
      rows.leave(level);
      scope.close();
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.transaction;

import dev.alcove.error.DriverException;
import dev.alcove.statement.CachingConnection;

/** One open write transaction, or a savepoint in it. */
final class TransactionScope extends Transactions.Scope {
  private final Transactions transactions;
  private final CachingConnection connection;
  private final String method;

  /** 1 for the transaction itself, more for savepoints in it. */
  private final int level;

  private boolean open = true;

  TransactionScope(
      Transactions transactions, CachingConnection connection, String method, int level) {
    this.transactions = transactions;
    this.connection = connection;
    this.method = method;
    this.level = level;
  }

  @Override
  public void commit() {
    if (!open) {
      throw Failures.notInnermost(method);
    }
    transactions.checkCommit(method, level);
    String sql = level == 1 ? "COMMIT" : "RELEASE " + savepoint();
    try {
      connection.execute(sql);
    } catch (DriverException e) {
      throw transactions.failure(connection, e, method, sql);
    }
    open = false;
    transactions.ended(connection, level, method, true);
  }

  @Override
  public void close() {
    if (!open) {
      return;
    }
    open = false;
    boolean undone = false;
    try {
      rollBack();
      undone = true;
    } finally {
      transactions.ended(connection, level, method, undone);
    }
  }

  private void rollBack() {
    boolean lost = transactions.isLost();
    if (lost && (level > 1 || !connection.driver().isInTransaction())) {
      return;
    }
    try {
      if (level == 1) {
        connection.execute("ROLLBACK");
      } else {
        connection.execute("ROLLBACK TO " + savepoint());
        connection.execute("RELEASE " + savepoint());
      }
    } catch (DriverException e) {
      // A failed COMMIT may have ended the transaction: then there is nothing left to roll back.
      if (level > 1 || connection.driver().isInTransaction()) {
        throw transactions.failure(connection, e, method, "ROLLBACK");
      }
    }
  }

  private String savepoint() {
    return "alcove_" + (level - 1);
  }
}

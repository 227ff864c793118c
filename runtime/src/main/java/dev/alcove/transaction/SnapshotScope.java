// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.transaction;

import dev.alcove.error.AlcoveException;
import dev.alcove.error.DriverException;
import dev.alcove.statement.CachingConnection;

/** One open snapshot; the outermost one is a read transaction of its own. */
final class SnapshotScope extends Transactions.Scope {
  private static final String FIRST_READ = "SELECT 1 FROM sqlite_master LIMIT 1";

  private final Transactions transactions;
  private final CachingConnection connection;
  private final OpenScopes scopes;
  private final boolean owner;
  private boolean open = true;

  SnapshotScope(
      Transactions transactions, CachingConnection connection, OpenScopes scopes, boolean owner) {
    this.transactions = transactions;
    this.connection = connection;
    this.scopes = scopes;
    this.owner = owner;
  }

  /** A deferred transaction sees the state at its first read, not at its BEGIN: so it reads. */
  void fix(String method) {
    try {
      connection.execute(FIRST_READ);
    } catch (DriverException e) {
      AlcoveException failure = transactions.failure(connection, e, method, FIRST_READ);
      close();
      throw failure;
    }
  }

  /** There is nothing to keep: it ends like {@link #close()}. */
  @Override
  public void commit() {
    close();
  }

  @Override
  public void close() {
    if (!open) {
      return;
    }
    open = false;
    boolean ended = false;
    try {
      if (owner && scopes.lostIn == null) {
        connection.execute("ROLLBACK");
      }
      ended = true;
    } catch (DriverException e) {
      throw transactions.failure(connection, e, "inSnapshot", "ROLLBACK");
    } finally {
      transactions.snapshotEnded(connection, scopes, ended);
    }
  }
}

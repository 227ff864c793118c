// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.transaction;

import dev.alcove.error.AlcoveException;
import dev.alcove.error.DriverException;
import dev.alcove.error.TransactionException;
import dev.alcove.pool.Pool;
import dev.alcove.statement.CachingConnection;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of one database. A transaction belongs to the thread that began it, which keeps
 * the connection's lease until it ends; another one inside is a savepoint. May be called by any
 * thread.
 */
public final class Transactions {
  private final Pool pool;

  // Each of these is read and written only by the thread that has the lease.
  private int depth;
  private int snapshots;

  /** The method whose failure made SQLite roll the open transaction back. */
  private @Nullable String lostIn;

  /** Makes the transactions over a pool. */
  public Transactions(Pool pool) {
    this.pool = pool;
  }

  /**
   * Takes the connection to read; {@link #leave()} gives it back.
   *
   * @throws TransactionException if SQLite has rolled this thread's transaction back
   */
  public CachingConnection enterRead(String method) {
    CachingConnection connection = pool.acquire(method);
    if (lostIn != null) {
      String lost = lostIn;
      pool.release();
      throw lost(method, lost);
    }
    return connection;
  }

  /**
   * Takes the connection to write; {@link #leave()} gives it back.
   *
   * @throws TransactionException inside a snapshot, or as {@link #enterRead}
   */
  public CachingConnection enterWrite(String method) {
    CachingConnection connection = enterRead(method);
    if (snapshots > 0) {
      pool.release();
      throw new TransactionException(
          method
              + " writes inside a snapshot, which only reads."
              + "\n  Write before or after inSnapshot, or use inTransaction.",
          method,
          null,
          null);
    }
    return connection;
  }

  /**
   * Takes the connection for what SQLite runs only outside of transactions, such as VACUUM.
   *
   * @throws TransactionException inside a transaction or snapshot of this thread
   */
  public CachingConnection enterAlone(String method) {
    CachingConnection connection = enterRead(method);
    if (depth > 0 || snapshots > 0) {
      pool.release();
      throw new TransactionException(
          method + " is called inside a transaction.\n  Call it before or after.",
          method,
          null,
          null);
    }
    return connection;
  }

  /** Gives the connection back. */
  public void leave() {
    pool.release();
  }

  /** Begins a write transaction, or a savepoint inside a transaction of this thread. */
  public Scope begin(String method) {
    CachingConnection connection = enterWrite(method);
    begin(connection, depth == 0 ? "BEGIN IMMEDIATE" : "SAVEPOINT alcove_" + depth, method);
    depth++;
    return new TransactionScope(this, connection, method, depth);
  }

  /**
   * Takes part in a transaction that is open on the connection already, and that someone else ends:
   * what this thread does from now on belongs to it.
   */
  public void join(String method) {
    enterWrite(method);
    depth++;
  }

  /** Begins a snapshot; inside a transaction or another snapshot it joins that. */
  public Scope beginSnapshot(String method) {
    CachingConnection connection = enterRead(method);
    boolean owner = depth == 0 && snapshots == 0;
    if (owner) {
      begin(connection, "BEGIN", method);
    }
    snapshots++;
    SnapshotScope scope = new SnapshotScope(this, connection, owner);
    if (owner) {
      scope.fix(method);
    }
    return scope;
  }

  private void begin(CachingConnection connection, String sql, String method) {
    try {
      connection.execute(sql);
    } catch (DriverException e) {
      AlcoveException failure = failure(connection, e, method, sql);
      leave();
      throw failure;
    }
  }

  /**
   * The typed error for a statement that failed. At some failures SQLite rolls the whole
   * transaction back; what the thread does next must not run outside of one, so that is found out
   * here (<a href="https://www.sqlite.org/lang_transaction.html">Response To Errors Within A
   * Transaction</a>).
   */
  public AlcoveException failure(
      CachingConnection connection, DriverException e, String method, @Nullable String sql) {
    boolean open = depth > 0 || snapshots > 0;
    if (open && lostIn == null && !connection.driver().isInTransaction()) {
      lostIn = method;
    }
    return AlcoveException.of(e.resultCode(), e.getMessage(), method, sql, e);
  }

  boolean isLost() {
    return lostIn != null;
  }

  boolean isInnermost(int level) {
    return depth == level && snapshots == 0;
  }

  void ended(int level) {
    depth = level - 1;
    forgetLossAtTheEnd();
    leave();
  }

  void snapshotEnded() {
    snapshots--;
    forgetLossAtTheEnd();
    leave();
  }

  private void forgetLossAtTheEnd() {
    if (depth == 0 && snapshots == 0) {
      lostIn = null;
    }
  }

  TransactionException lost(String method) {
    return lost(method, String.valueOf(lostIn));
  }

  private static TransactionException lost(String method, String lostIn) {
    return new TransactionException(
        method
            + " belongs to a transaction that SQLite has rolled back when "
            + lostIn
            + " failed.\n  Let the exception of "
            + lostIn
            + " leave inTransaction, and try the whole transaction again.",
        method,
        null,
        null);
  }

  /** What is open between its begin and its end. Used by the thread that began it. */
  public abstract static class Scope implements AutoCloseable {
    Scope() {}

    /**
     * Commits; a savepoint joins the transaction around it. If it fails the scope is still open,
     * and closing it rolls back.
     */
    public abstract void commit();

    /** Rolls back unless it was committed; later calls do nothing. */
    @Override
    public abstract void close();
  }
}

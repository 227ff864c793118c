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
 * the connection that writes until it ends; another one inside is a savepoint. A snapshot keeps a
 * reader. May be called by any thread.
 */
public final class Transactions {
  private final Pool pool;

  /** What is open on the connection that writes; used only by the thread that has it. */
  private final OpenScopes writing = new OpenScopes(null);

  /** What a thread has open on a reader; removed with that. */
  @SuppressWarnings("ThreadLocalUsage") // A thread may have snapshots of several databases.
  private final ThreadLocal<@Nullable OpenScopes> reading = new ThreadLocal<>();

  /** Makes the transactions over a pool. */
  public Transactions(Pool pool) {
    this.pool = pool;
  }

  /**
   * Takes a connection to read; {@link #leave} gives it back. In a transaction or snapshot of this
   * thread it is the one of that.
   *
   * @throws TransactionException if SQLite has rolled this thread's transaction back
   */
  public CachingConnection enterRead(String method) {
    OpenScopes snapshot = reading.get();
    if (snapshot == null || snapshot.reader == null) {
      CachingConnection connection = pool.acquireReader(method);
      if (pool.isWriter(connection)) {
        checkNotLost(writing, connection, method);
      }
      return connection;
    }
    pool.acquireAgain(snapshot.reader, method);
    checkNotLost(snapshot, snapshot.reader, method);
    return snapshot.reader;
  }

  private void checkNotLost(OpenScopes scopes, CachingConnection connection, String method) {
    String lost = scopes.lostIn;
    if (lost != null) {
      pool.release(connection);
      throw Failures.lost(method, lost);
    }
  }

  /**
   * Takes the connection to write; {@link #leave} gives it back.
   *
   * @throws TransactionException inside a snapshot, or as {@link #enterRead}
   */
  public CachingConnection enterWrite(String method) {
    if (reading.get() != null) {
      throw Failures.writesInSnapshot(method);
    }
    CachingConnection connection = pool.acquireWriter(method);
    checkNotLost(writing, connection, method);
    if (writing.snapshots > 0) {
      pool.release(connection);
      throw Failures.writesInSnapshot(method);
    }
    return connection;
  }

  /**
   * Takes the connection for what SQLite runs only outside of transactions, such as VACUUM.
   *
   * @throws TransactionException inside a transaction or snapshot of this thread
   */
  public CachingConnection enterAlone(String method) {
    if (reading.get() != null) {
      throw Failures.insideTransaction(method);
    }
    CachingConnection connection = pool.acquireWriter(method);
    checkNotLost(writing, connection, method);
    if (!writing.isEmpty()) {
      pool.release(connection);
      throw Failures.insideTransaction(method);
    }
    return connection;
  }

  /**
   * Whether this thread has the connection that writes, as in a transaction.
   *
   * @throws dev.alcove.error.DatabaseClosedException if the database is closed
   */
  public boolean isWriting(String method) {
    return pool.isWriting(method);
  }

  /** Gives the connection back. */
  public void leave(CachingConnection connection) {
    pool.release(connection);
  }

  /**
   * Gives the connection back.
   *
   * @param usable false if something may be open still, so that a reader is not to be lent again
   */
  public void leave(CachingConnection connection, boolean usable) {
    pool.release(connection, usable);
  }

  /**
   * Notes where this use of the connection began: for what goes on after its method. Whoever waits
   * for it in vain is told.
   */
  public void notePlace(CachingConnection connection, Throwable place) {
    pool.notePlace(connection, place);
  }

  /** Begins a write transaction, or a savepoint inside a transaction of this thread. */
  public Scope begin(String method) {
    CachingConnection connection = enterWrite(method);
    int depth = writing.depth;
    begin(connection, depth == 0 ? "BEGIN IMMEDIATE" : "SAVEPOINT alcove_" + depth, method);
    writing.depth++;
    return new TransactionScope(this, connection, method, depth + 1);
  }

  /**
   * Takes part in a transaction that is open on the connection already, and that someone else ends:
   * what this thread does from now on belongs to it.
   */
  public void join(String method) {
    enterWrite(method);
    writing.depth++;
  }

  /** Begins a snapshot; inside a transaction or another snapshot it joins that. */
  public Scope beginSnapshot(String method) {
    CachingConnection connection = enterRead(method);
    OpenScopes known = scopes(connection);
    OpenScopes scopes = known == null ? new OpenScopes(connection) : known;
    boolean owner = scopes.isEmpty();
    if (owner) {
      begin(connection, "BEGIN", method);
    }
    scopes.snapshots++;
    if (known == null) {
      reading.set(scopes);
    }
    SnapshotScope scope = new SnapshotScope(this, connection, scopes, owner);
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
      leave(connection);
      throw failure;
    }
  }

  /** What this thread has open on the connection; null if that is a reader without a snapshot. */
  private @Nullable OpenScopes scopes(CachingConnection connection) {
    if (pool.isWriter(connection)) {
      return writing;
    }
    OpenScopes snapshot = reading.get();
    return snapshot != null && snapshot.reader == connection ? snapshot : null;
  }

  /**
   * The typed error for a statement that failed. At some failures SQLite rolls the whole
   * transaction back; what the thread does next must not run outside of one, so that is found out
   * here (<a href="https://www.sqlite.org/lang_transaction.html">Response To Errors Within A
   * Transaction</a>).
   */
  public AlcoveException failure(
      CachingConnection connection, DriverException e, String method, @Nullable String sql) {
    OpenScopes scopes = scopes(connection);
    if (scopes != null
        && !scopes.isEmpty()
        && scopes.lostIn == null
        && !connection.driver().isInTransaction()) {
      scopes.lostIn = method;
    }
    return Failures.of(e, pool, pool.isWriter(connection), method, sql);
  }

  /** Refuses to commit what cannot be committed any more. */
  void checkCommit(String method, int level) {
    if (writing.depth != level || writing.snapshots > 0) {
      throw Failures.notInnermost(method);
    }
    if (writing.lostIn != null) {
      throw Failures.lost(method, writing.lostIn);
    }
    pool.checkGoingOn(method);
  }

  boolean isLost() {
    return writing.lostIn != null;
  }

  void ended(CachingConnection connection, int level) {
    writing.depth = level - 1;
    writing.forgetLossAtTheEnd();
    pool.release(connection);
  }

  void snapshotEnded(CachingConnection connection, OpenScopes scopes, boolean usable) {
    scopes.snapshots--;
    scopes.forgetLossAtTheEnd();
    if (scopes != writing && scopes.isEmpty()) {
      reading.remove();
    }
    pool.release(connection, usable);
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

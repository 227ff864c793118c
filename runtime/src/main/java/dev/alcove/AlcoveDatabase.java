// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import dev.alcove.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An open database; the interface of each {@code @Database} extends it. May be used by any thread.
 *
 * <p>A transaction belongs to the database and the thread that began it: DAO calls of that thread
 * join it. Other threads that write wait; those that read don't, and see what was committed. Close
 * the database when no thread needs it any more.
 */
public interface AlcoveDatabase extends AutoCloseable {
  /**
   * Runs the body in one write transaction and commits it. If the body throws, everything it wrote
   * is undone and the exception comes through as it is. Inside another transaction of this thread
   * it is a savepoint: undone alone, committed with the outer one.
   *
   * @throws dev.alcove.error.BusyException if another thread or process holds the database longer
   *     than the busy timeout
   * @throws dev.alcove.error.TransactionException inside {@link #inSnapshot}
   */
  <X extends Exception> void inTransaction(Body<X> body) throws X;

  /** As {@link #inTransaction(Body)}, and returns what the work returns. */
  <T extends @Nullable Object, X extends Exception> T inTransaction(Work<T, X> work) throws X;

  /**
   * As {@link #inTransaction(Body)}, for an import or another body that writes many rows: live
   * queries do not watch for them, which makes each write cheaper, and all of them run once at its
   * end; those whose results are equal deliver nothing. If it throws, none runs. Inside another
   * transaction of this thread it is a savepoint of that, as watched as the rest.
   */
  <X extends Exception> void inBulk(Body<X> body) throws X;

  /** As {@link #inBulk(Body)}, and returns what the work returns. */
  <T extends @Nullable Object, X extends Exception> T inBulk(Work<T, X> work) throws X;

  /**
   * Runs work that only reads, all of it on one state of the database. A write or a transaction
   * inside is refused. Inside a transaction of this thread it sees what that has written.
   */
  <T extends @Nullable Object, X extends Exception> T inSnapshot(Work<T, X> work) throws X;

  /** The schema that the database was opened with. */
  Schema schema();

  /**
   * Runs the {@link LiveQuery live queries} again that somebody subscribes to: for what other
   * processes may have written. Returns at once.
   */
  void refresh();

  /** Backup, compaction and checks. */
  Maintenance maintenance();

  /**
   * Closes the database; later calls do nothing. Nothing new begins from here on. What other
   * threads have open may end within the busy timeout; then its statement is stopped and its
   * transaction is undone. An interrupted thread closes the database too, and stays interrupted.
   *
   * @throws dev.alcove.error.TransactionException if this thread has a transaction open; also,
   *     after all was closed, if it had {@link Rows} open
   * @throws dev.alcove.error.BusyException if another thread keeps something open all the same; it
   *     closes the rest when it ends
   */
  @Override
  void close();
}

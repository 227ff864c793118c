// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A query with its arguments, whose result can be had now, and again whenever it has changed. DAO
 * methods return it. May be used by any thread, as often as one likes.
 *
 * <p>A commit that may have changed the result, of whatever thread of this database, lets the query
 * run again; a rollback does not. A result that equals the one before is not delivered. Commits
 * that follow each other fast are answered by one run, so a listener may miss results in between,
 * never the last one. What other processes write is seen after {@link AlcoveDatabase#refresh()}.
 *
 * @param <T> the result
 */
public interface LiveQuery<T extends @Nullable Object> {
  /** Reads the result now, on this thread; inside a transaction of this thread, as it sees it. */
  T get();

  /**
   * Delivers the result as it is, then each changed one, on the database's executor. Inside a
   * transaction the first one comes after its end.
   */
  Subscription subscribe(Listener<? super T> listener);

  /**
   * As the other {@code subscribe}, and calls the listener on an executor such as that of a user
   * interface. The query runs on the database's executor.
   */
  Subscription subscribe(Executor executor, Listener<? super T> listener);

  /**
   * Delivers a list, and what has changed in it since the one before; the first one is new as a
   * whole. Rows are the same if their primary key is, or, where the query does not read it, if they
   * are equal.
   *
   * @throws UnsupportedOperationException if the result is no list
   */
  Subscription subscribeChanges(Listener<? super ListChanges<T>> listener);

  /** As the other {@code subscribeChanges}, and calls the listener on this executor. */
  Subscription subscribeChanges(Executor executor, Listener<? super ListChanges<T>> listener);

  /**
   * Who is told of results. Called for one at a time, outside of locks and transactions, so it may
   * call anything. What it throws ends the subscription, and goes on to the executor.
   *
   * @param <V> what it is told
   */
  interface Listener<V extends @Nullable Object> {
    /** The result has changed. Others may be told of the same object: do not change it. */
    void onValue(V value);
  }
}

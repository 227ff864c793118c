// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import dev.alcove.statement.StatementWatch;
import java.util.List;

/**
 * Hears of each statement of a DAO method when it has ended: for logs, and to find slow ones. It is
 * called by the thread that ran the statement, which still has its connection; so it should be
 * quick. What it throws comes out of the DAO method: a write that stands alone is stored by then, a
 * transaction around it is undone as by any other exception.
 */
public interface StatementListener {
  /** A statement has ended, perhaps by failing. */
  void onStatement(Event event);

  /** What is known of a statement. May be used by any thread. */
  final class Event {
    private final StatementWatch watch;

    Event(StatementWatch watch) {
      this.watch = watch;
    }

    /** The DAO method, as in {@code MessageDao.history}. */
    public String method() {
      return watch.method();
    }

    /** The SQL, without the values bound to it; lists are shown as dots. */
    public String sql() {
      return watch.sql();
    }

    /**
     * How long SQLite took for all its runs, in nanoseconds: without the wait for a connection, and
     * without what the program did between rows.
     */
    public long nanos() {
      return watch.nanos();
    }

    /** How many rows it returned, or else changed itself, in all its runs. */
    public long rows() {
      return watch.rows();
    }

    /**
     * What SQLite does for it, one line a step (<a href="https://www.sqlite.org/eqp.html">EXPLAIN
     * QUERY PLAN</a>).
     *
     * @throws IllegalStateException after the listener has returned
     * @throws dev.alcove.error.AlcoveException if SQLite does not take the statement any more
     */
    public List<String> plan() {
      return watch.plan();
    }
  }
}

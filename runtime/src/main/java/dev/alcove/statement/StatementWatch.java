// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.statement;

import dev.alcove.driver.DriverStatement;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.DriverException;
import java.util.ArrayList;
import java.util.List;

/** Counts what a statement costs, and tells it at the end. Used by the thread that runs it. */
public final class StatementWatch {
  private static final int DETAIL = 3;

  private final CachingConnection connection;
  private final DriverStatement statement;
  private final String method;
  private final String sql;
  private long nanos;
  private long rows;

  /** Without the run that goes on. */
  private long rowsBefore;

  private volatile boolean over;

  StatementWatch(
      CachingConnection connection, DriverStatement statement, String method, String sql) {
    this.connection = connection;
    this.statement = statement;
    this.method = method;
    this.sql = sql;
  }

  /** Who is told. */
  public interface Listener {
    /** A statement has ended; its connection is still there. */
    void ended(StatementWatch watch);
  }

  /** Runs the statement up to the next row; false if there is none. */
  public boolean step() {
    long start = System.nanoTime();
    try {
      boolean row = statement.step();
      if (row) {
        rows++;
      }
      return row;
    } finally {
      nanos += System.nanoTime() - start;
    }
  }

  /** After a run to the end: counts the rows that it has changed, not those it returned. */
  public void countChanges() {
    rows = rowsBefore + connection.driver().changes();
    rowsBefore = rows;
  }

  /** Tells the listener. */
  public void end(Listener listener) {
    try {
      listener.ended(this);
    } finally {
      over = true;
    }
  }

  /** The DAO method. */
  public String method() {
    return method;
  }

  /** The SQL as messages show it. */
  public String sql() {
    return sql;
  }

  /** The time in SQLite. */
  public long nanos() {
    return nanos;
  }

  /** The rows that were returned or changed. */
  public long rows() {
    return rows;
  }

  /** What SQLite does for it. */
  public List<String> plan() {
    if (over) {
      throw new IllegalStateException("The plan is to be had only before the listener returns");
    }
    List<String> lines = new ArrayList<>();
    try (DriverStatement explain =
        connection.driver().prepare("EXPLAIN QUERY PLAN " + statement.sql())) {
      while (explain.step()) {
        lines.add(String.valueOf(explain.getText(DETAIL)));
      }
    } catch (DriverException e) {
      throw AlcoveException.of(e.resultCode(), e.getMessage(), method, sql, e);
    }
    return lines;
  }
}

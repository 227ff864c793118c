// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.statement;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.DriverException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The prepared statements that one connection keeps, the most recently used ones. A statement in
 * use is taken out, so that the same SQL may run again while its rows are being read. Used by the
 * thread that uses the connection.
 */
final class StatementCache {
  private final DriverConnection connection;
  private final int capacity;

  /** Idle statements by their SQL, the one unused for longest first. */
  private final Map<String, DriverStatement> idle = new LinkedHashMap<>();

  /** Makes an empty cache that keeps up to {@code capacity} idle statements. */
  StatementCache(DriverConnection connection, int capacity) {
    this.connection = connection;
    this.capacity = capacity;
  }

  /** Takes an idle statement for the SQL, or prepares one. Whoever takes it gives it back. */
  DriverStatement take(String sql) {
    DriverStatement statement = idle.remove(sql);
    return statement == null ? connection.prepare(sql) : statement;
  }

  /**
   * Takes a statement back, in whatever state it is. What it has done is done: if it cannot be used
   * again, that spoils nothing.
   *
   * @return why it cannot be used again; null if it can
   */
  @Nullable DriverException giveBack(DriverStatement statement) {
    try {
      statement.reset();
      statement.clearBindings();
    } catch (DriverException e) {
      free(statement);
      return e;
    }
    DriverStatement twin = idle.put(statement.sql(), statement);
    if (twin != null) {
      free(twin);
    } else if (idle.size() > capacity) {
      closeEldest();
    }
    return null;
  }

  private void closeEldest() {
    Iterator<DriverStatement> statements = idle.values().iterator();
    DriverStatement eldest = statements.next();
    statements.remove();
    free(eldest);
  }

  /**
   * SQLite frees it in any case, and tells only how its last run ended.
   *
   * @see <a href="https://www.sqlite.org/c3ref/finalize.html">sqlite3_finalize</a>
   */
  private static void free(DriverStatement statement) {
    try {
      statement.close();
    } catch (DriverException e) {
      // Whoever ran it was told.
    }
  }

  /** Closes all idle statements. */
  void close() {
    for (DriverStatement statement : idle.values()) {
      free(statement);
    }
    idle.clear();
  }
}

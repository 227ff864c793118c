// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.driver.DriverStatement;
import dev.alcove.error.DriverException;
import dev.alcove.statement.CachingConnection;
import dev.alcove.statement.FreeNumbers;

/**
 * The temp tables of one connection that hold long lists while statements run. Used by the thread
 * that holds the connection; statements that run at the same time have tables of their own.
 *
 * <p>A table is made when its number is first needed and stays, so that statements which name it
 * stay prepared.
 */
final class TempLists {
  /** Below every limit of variables; more rows at a time are no faster. */
  private static final int ROWS_PER_INSERT = 256;

  private static final String NAME = "alcove_list_";

  private final CachingConnection connection;

  TempLists(CachingConnection connection) {
    this.connection = connection;
  }

  static String name(int number) {
    return NAME + number;
  }

  /** The numbers of the tables. */
  FreeNumbers numbers() {
    return connection.listNumbers();
  }

  /**
   * Puts the elements of a list into the table of this number, and nothing else.
   *
   * @throws DriverException if SQLite fails
   */
  void fill(int number, ListArgument list) {
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS " + name(number) + " (value)");
    // One savepoint spares a transaction per INSERT, be it inside the caller's transaction or not.
    connection.execute("SAVEPOINT alcove_list");
    try {
      // The table may hold old rows: a rollback undoes the DELETE of release.
      connection.execute(deleteSql(number));
      insert(number, list);
    } finally {
      connection.execute("RELEASE alcove_list");
    }
  }

  /** Gives the number back. The statement that used the table must have been reset. */
  void release(int number) {
    try {
      connection.execute(deleteSql(number));
    } catch (DriverException e) {
      // Only memory is lost, until the next fill: a rollback may have taken the table itself away.
    } finally {
      numbers().giveBack(number);
    }
  }

  /** The last INSERT repeats the last element, which changes the meaning of no IN. */
  private void insert(int number, ListArgument list) {
    DriverStatement insert = connection.take(insertSql(number));
    try {
      for (int i = 0; i < list.size(); i += ROWS_PER_INSERT) {
        list.bind(insert, 1, i, ROWS_PER_INSERT);
        insert.step();
        insert.reset();
      }
    } finally {
      connection.giveBack(insert);
    }
  }

  private static String deleteSql(int number) {
    return "DELETE FROM temp." + name(number);
  }

  private static String insertSql(int number) {
    StringBuilder sql = new StringBuilder("INSERT INTO temp.").append(name(number));
    for (int i = 1; i <= ROWS_PER_INSERT; i++) {
      sql.append(i == 1 ? " VALUES (?" : ",(?").append(i).append(')');
    }
    return sql.toString();
  }
}

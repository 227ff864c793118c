// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.driver.DriverStatement;
import dev.alcove.statement.CachingConnection;

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

  /**
   * Puts the elements of a list into the table of this number, and nothing else.
   *
   * @throws dev.alcove.error.DriverException if SQLite fails
   */
  void fill(int number, ListArgument list) {
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS " + name(number) + " (value)");
    // The table may hold old rows: a rollback undoes the DELETE of release.
    connection.execute(deleteSql(number));
    insert(number, list);
  }

  /**
   * Empties the table and gives its number back. The statement that used it must have been reset.
   *
   * @throws dev.alcove.error.DriverException if the table cannot be emptied, perhaps because a
   *     rollback has taken it away; its number is free nevertheless
   */
  void release(int number) {
    connection.giveBackListNumber(number);
    connection.execute(deleteSql(number));
  }

  /**
   * The last INSERT repeats the last element, which changes the meaning of no IN. Outside a
   * transaction each is one by itself, at no cost: temp tables are in memory.
   */
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

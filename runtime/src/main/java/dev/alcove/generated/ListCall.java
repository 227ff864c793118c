// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.driver.DriverStatement;
import dev.alcove.error.DriverException;
import dev.alcove.statement.CachingConnection;
import org.jspecify.annotations.Nullable;

/**
 * The lists of one call while its statement runs: as variables, or in temp tables that are freed at
 * the end. Used by the thread that holds the connection.
 */
final class ListCall {
  private final ListSql sql;
  private final ListArgument[] lists;
  private final ListShape shape;
  private final TempLists tables;

  private ListCall(ListSql sql, ListArgument[] lists, ListShape shape, TempLists tables) {
    this.sql = sql;
    this.lists = lists;
    this.shape = shape;
    this.tables = tables;
  }

  /**
   * Decides how each list is written, and fills the temp tables.
   *
   * @throws DriverException if SQLite fails; nothing is left to close then
   */
  static ListCall open(ListSql sql, ListArgument[] lists, CachingConnection connection) {
    TempLists tables = new TempLists(connection);
    int variables = connection.driver().variableLimit() - sql.scalars();
    ListCall call = new ListCall(sql, lists, ListShape.of(lists, variables, connection), tables);
    boolean filled = false;
    try {
      call.fillTables();
      filled = true;
    } finally {
      if (!filled) {
        call.close();
      }
    }
    return call;
  }

  private void fillTables() {
    for (int i = 0; i < lists.length; i++) {
      if (shape.isTable(i)) {
        tables.fill(shape.table(i), lists[i]);
      }
    }
  }

  /**
   * Prepares the statement and binds the variables of its lists.
   *
   * @throws DriverException if SQLite fails; nothing is left to give back then
   */
  DriverStatement take(CachingConnection connection) {
    DriverStatement statement = connection.take(sql.text(shape));
    boolean bound = false;
    try {
      bindVariables(statement);
      bound = true;
    } finally {
      if (!bound) {
        connection.giveBack(statement);
      }
    }
    return statement;
  }

  private void bindVariables(DriverStatement statement) {
    int variable = sql.scalars() + 1;
    for (int i = 0; i < lists.length; i++) {
      if (!shape.isTable(i)) {
        lists[i].bind(statement, variable, 0, shape.variables(i));
        variable += shape.variables(i);
      }
    }
  }

  /**
   * Frees the temp tables; the statement must have been given back.
   *
   * @return SQLite's failure, after which only memory is lost: a table is emptied before it is used
   *     again. But that failure may have rolled a transaction back, so somebody should look.
   */
  @Nullable DriverException close() {
    DriverException failure = null;
    for (int i = 0; i < lists.length; i++) {
      if (shape.isTable(i)) {
        try {
          tables.release(shape.table(i));
        } catch (DriverException e) {
          failure = e;
        }
      }
    }
    return failure;
  }
}

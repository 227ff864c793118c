// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.driver.DriverStatement;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.DriverException;
import dev.alcove.error.MappingException;
import dev.alcove.error.NoRowException;
import dev.alcove.error.TooManyRowsException;
import dev.alcove.statement.CachingConnection;
import dev.alcove.statement.StatementWatch;
import dev.alcove.transaction.Transactions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a DAO method: its parameters (from 1), its run, and the columns (from 0) of the
 * row it is at. It keeps the connection until it is closed. Used by the thread that opened it.
 *
 * <p>Every failure names the DAO method and the SQL.
 */
public final class Statement extends StatementColumns implements AutoCloseable {
  private static final long IGNORED = -1;

  private final @Nullable ListCall lists;
  private final @Nullable StatementWatch watch;
  private boolean open = true;

  /** Whether rows have taken it over: until they end, {@link #close()} does nothing. */
  boolean isTakenOver;

  private Statement(
      Transactions transactions,
      CachingConnection connection,
      DriverStatement driver,
      String method,
      String sql,
      @Nullable ListCall lists) {
    super(transactions, connection, driver, method, sql);
    this.lists = lists;
    this.watch = connection.watch(driver, method, sql);
  }

  /** Opens a statement on a connection that was entered, which it leaves when it is closed. */
  static Statement open(
      Transactions transactions, CachingConnection connection, String method, String sql) {
    boolean opened = false;
    try {
      Interrupts.check();
      DriverStatement driver = connection.take(sql);
      Statement made = new Statement(transactions, connection, driver, method, sql, null);
      opened = true;
      return made;
    } catch (DriverException e) {
      throw transactions.failure(connection, e, method, sql);
    } finally {
      if (!opened) {
        transactions.leave(connection);
      }
    }
  }

  /** As the other {@code open}, for a statement with lists, whose variables are bound already. */
  static Statement open(
      Transactions transactions,
      CachingConnection connection,
      String method,
      ListSql sql,
      ListArgument[] lists) {
    ListCall call = null;
    boolean opened = false;
    try {
      call = ListCall.open(sql, lists, connection);
      Interrupts.check();
      DriverStatement driver = call.take(connection);
      Statement made =
          new Statement(transactions, connection, driver, method, sql.toString(), call);
      opened = true;
      return made;
    } catch (DriverException e) {
      if (call != null) {
        call.close();
      }
      throw transactions.failure(connection, e, method, sql.toString());
    } finally {
      if (!opened) {
        transactions.leave(connection);
      }
    }
  }

  /** Runs it to its end, whatever rows it returns. */
  public void execute() {
    try {
      Interrupts.check();
      boolean row = true;
      while (row) {
        row = step();
      }
      driver.reset();
      if (watch != null) {
        watch.countChanges();
      }
    } catch (DriverException e) {
      throw resetAfter(e);
    }
  }

  /** Runs an INSERT; the new row's id, or -1 if no row was inserted. */
  public long executeInsert() {
    execute();
    try {
      return connection.driver().changes() == 0 ? IGNORED : connection.driver().lastInsertRowId();
    } catch (DriverException e) {
      throw failure(e);
    }
  }

  /** Runs it; the rows it changed itself, without those of triggers and foreign keys. */
  public int executeUpdate() {
    execute();
    try {
      return (int) Math.min(connection.driver().changes(), Integer.MAX_VALUE);
    } catch (DriverException e) {
      throw failure(e);
    }
  }

  /** All rows, in order. */
  public <T extends @Nullable Object> List<T> list(RowReader<T> reader) {
    List<T> rows = new ArrayList<>();
    while (next()) {
      rows.add(read(reader));
    }
    return rows;
  }

  /** All rows without doubles, in order of their first. */
  public <T extends @Nullable Object> Set<T> set(RowReader<T> reader) {
    Set<T> rows = new LinkedHashSet<>();
    while (next()) {
      rows.add(read(reader));
    }
    return rows;
  }

  /**
   * The only row.
   *
   * @throws NoRowException if there is none
   * @throws TooManyRowsException if there are more
   * @throws MappingException if the reader gives null
   */
  public <T extends @Nullable Object> T one(RowReader<T> reader) {
    if (!next()) {
      throw new NoRowException(method + " finds no row where it promises one.", method, sql, null);
    }
    T row = only(reader);
    if (row == null) {
      throw mapping(" makes null of the only row", null);
    }
    return row;
  }

  /**
   * The only row, or null if there is none.
   *
   * @throws TooManyRowsException if there are more
   */
  public <T extends @Nullable Object> @Nullable T oneOrNull(RowReader<T> reader) {
    return next() ? only(reader) : null;
  }

  /**
   * All rows by their key, in order.
   *
   * @throws MappingException if two rows have the same key
   */
  public <K extends @Nullable Object, V extends @Nullable Object> Map<K, V> map(
      RowReader<K> key, RowReader<V> value) {
    Map<K, V> rows = new LinkedHashMap<>();
    while (next()) {
      K name = read(key);
      if (rows.containsKey(name)) {
        throw mapping(
            " finds two rows with the same key, and would lose one; return Map<K, List<V>>", null);
      }
      rows.put(name, read(value));
    }
    return rows;
  }

  /** All rows as lists by their key; keys in order of their first row, rows in order. */
  public <K extends @Nullable Object, V extends @Nullable Object> Map<K, List<V>> multimap(
      RowReader<K> key, RowReader<V> value) {
    Map<K, List<V>> rows = new LinkedHashMap<>();
    while (next()) {
      K name = read(key);
      List<V> group = rows.get(name);
      if (group == null) {
        group = new ArrayList<>();
        rows.put(name, group);
      }
      group.add(read(value));
    }
    return rows;
  }

  /**
   * Where the columns of these names are, for SQL that is only known at run time.
   *
   * @throws MappingException if the result has no column of a name
   */
  public int[] columns(String... names) {
    int[] columns = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      columns[i] = column(names[i]);
    }
    return columns;
  }

  @Override
  public int column(String name) {
    StringBuilder found = new StringBuilder();
    try {
      for (int i = 0; i < driver.columnCount(); i++) {
        String candidate = driver.columnName(i);
        if (candidate.equalsIgnoreCase(name)) {
          return i;
        }
        found.append(i == 0 ? "" : ", ").append(candidate);
      }
    } catch (DriverException e) {
      throw failure(e);
    }
    throw mapping(" returns no column \"" + name + "\", but " + found, null);
  }

  private <T extends @Nullable Object> @Nullable T only(RowReader<T> reader) {
    T row = read(reader);
    if (next()) {
      throw new TooManyRowsException(
          method + " finds several rows where it promises one.", method, sql, null);
    }
    return row;
  }

  private boolean step() {
    return watch == null ? driver.step() : watch.step();
  }

  /** Steps; after the last row the statement is ready to be bound again. */
  boolean next() {
    try {
      boolean row = step();
      if (!row) {
        driver.reset();
      }
      return row;
    } catch (DriverException e) {
      throw resetAfter(e);
    }
  }

  /** Makes something of the current row; what the reader throws gets a type and a place. */
  <T extends @Nullable Object> @Nullable T read(RowReader<T> reader) {
    try {
      return reader.read(this);
    } catch (DriverException e) {
      throw failure(e);
    } catch (AlcoveException e) {
      throw e;
    } catch (RuntimeException e) {
      // Its message may hold values of the row, so it is not repeated here.
      throw mapping(
          " cannot make its result of a row: " + e.getClass().getName() + " was thrown", e);
    }
  }

  private AlcoveException resetAfter(DriverException e) {
    AlcoveException failure = failure(e);
    driver.reset();
    return failure;
  }

  /**
   * A failure at the end spoils nothing, but it may have ended the transaction, which must be
   * noted.
   *
   * @return whether there was none
   */
  private boolean note(@Nullable DriverException atEnd) {
    if (atEnd != null) {
      failure(atEnd);
    }
    return atEnd == null;
  }

  /**
   * Gives the connection back, unless rows have taken the statement over; later calls do nothing.
   */
  @Override
  public void close() {
    if (!open || isTakenOver) {
      return;
    }
    open = false;
    boolean usable = false;
    try {
      usable = note(connection.giveBack(driver));
      note(lists == null ? null : lists.close());
      if (watch != null) {
        connection.tell(watch);
      }
    } finally {
      transactions.leave(connection, usable);
    }
  }
}

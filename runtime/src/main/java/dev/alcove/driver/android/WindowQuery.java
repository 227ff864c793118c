// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.android;

import android.database.Cursor;
import android.database.CursorWindow;
import android.database.sqlite.SQLiteBlobTooBigException;
import android.database.sqlite.SQLiteCursor;
import android.database.sqlite.SQLiteCursorDriver;
import android.database.sqlite.SQLiteDatabase;
import android.database.sqlite.SQLiteQuery;
import android.os.CancellationSignal;
import dev.alcove.error.DriverException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the platform runs it: to its end at once, copying as many rows as fit into a
 * window. For later rows the platform runs it again, and leaves out the rows before.
 */
final class WindowQuery implements SQLiteDatabase.CursorFactory {
  private final AndroidConnection connection;
  private final String sql;
  private final boolean brief;
  private @Nullable Object[] values;
  private CancellationSignal signal = new CancellationSignal();

  /** Made by the platform while it opens the cursor. */
  private @Nullable SQLiteQuery query;

  private SQLiteCursor cursor;
  private @Nullable CursorWindow window;
  private boolean large;

  /** The rows of the result; known after the first window. */
  private int count;

  WindowQuery(AndroidConnection connection, String sql, @Nullable Object[] values) {
    this.connection = connection;
    this.sql = sql;
    this.brief = StatementKind.of(sql) == StatementKind.BRIEF;
    this.values = values;
    // Waits for locks, too: the first statement of a connection reads the schema.
    this.cursor = connection.lockWait().repeat(this::open);
  }

  private SQLiteCursor open() {
    SQLiteCursor opened =
        (SQLiteCursor)
            connection.platform().rawQueryWithFactory(this, platformSql(), null, null, signal);
    for (int i = 0; i < values.length; i++) {
      bindNow(i + 1, values[i]);
    }
    return opened;
  }

  /**
   * The platform takes BEGIN, COMMIT and ROLLBACK, which it knows by three letters, for its own
   * transactions, and ROLLBACK TO for a rollback of everything. A semicolon in front hides them.
   */
  private String platformSql() {
    String word = sql.trim();
    for (String special : new String[] {"BEG", "COM", "END", "ROL"}) {
      if (word.regionMatches(true, 0, special, 0, special.length())) {
        return ";" + sql;
      }
    }
    return sql;
  }

  @Override
  public Cursor newCursor(
      SQLiteDatabase database, SQLiteCursorDriver driver, String table, SQLiteQuery made) {
    query = made;
    return new SQLiteCursor(driver, table, made);
  }

  void bind(int parameter, @Nullable Object value) {
    try {
      bindNow(parameter, value);
    } catch (RuntimeException e) {
      throw AndroidFailure.of(e);
    }
    if (parameter > values.length) {
      values = Arrays.copyOf(values, parameter);
    }
    values[parameter - 1] = value;
  }

  private void bindNow(int parameter, @Nullable Object value) {
    SQLiteQuery target = query;
    if (target == null) {
      throw new IllegalStateException("no query");
    }
    SqliteValues.bind(target, parameter, value);
  }

  void clearBindings() {
    values = new Object[0];
    if (query != null) {
      query.clearBindings();
    }
  }

  @Nullable Object[] values() {
    return values;
  }

  String[] columnNames() {
    return cursor.getColumnNames();
  }

  int count() {
    return count;
  }

  /** Whether the window holds all rows of the result. */
  boolean hasAll() {
    return window().getNumRows() == count;
  }

  /** The window, which has the rows around the current one under their numbers in the result. */
  CursorWindow window() {
    CursorWindow current = window;
    if (current == null) {
      throw new DriverException(
          AndroidFailure.SQLITE_MISUSE, "the statement is not at a row", null);
    }
    return current;
  }

  /**
   * Runs it, and waits for locks as long as it may.
   *
   * @param large whether the rows must fit into one window, since it must not run again
   * @return false if the first row is larger than a window
   */
  boolean run(boolean large) {
    LockWait wait = connection.lockWait();
    if (signal.isCanceled()) {
      cursor.close();
      signal = new CancellationSignal();
      cursor = wait.repeat(this::open);
    }
    boolean fits;
    do {
      fits = wait.repeat(() -> runOnce(large));
    } while (isKeptBusy() && wait.waits());
    return fits;
  }

  /** A checkpoint that others have kept from its work does not fail; its first column says so. */
  private boolean isKeptBusy() {
    return sql.startsWith("PRAGMA wal_checkpoint") && count == 1 && window().getLong(0, 0) == 1;
  }

  private boolean runOnce(boolean large) {
    finish();
    this.large = large;
    CursorWindow taken = connection.takeWindow(large);
    window = taken;
    // One reference is the cursor's, which gives it up when it likes.
    taken.acquireReference();
    cursor.requery();
    cursor.setWindow(taken);
    return fill(0);
  }

  /** Sees to it that the window has a row; false if the row is larger than a window. */
  boolean moveTo(int row) {
    return holds(row) || fill(row);
  }

  private boolean fill(int row) {
    connection.begin(brief ? null : signal);
    try {
      if (row == 0) {
        count = cursor.getCount();
      } else {
        cursor.moveToPosition(row);
      }
      return row >= count || holds(row);
    } catch (SQLiteBlobTooBigException e) {
      return false;
    } catch (RuntimeException e) {
      throw AndroidFailure.of(e);
    } finally {
      connection.end();
    }
  }

  private boolean holds(int row) {
    CursorWindow current = window();
    int start = current.getStartPosition();
    return row >= start && row < start + current.getNumRows();
  }

  /** Ends the run; the bindings stay. */
  void finish() {
    CursorWindow used = window;
    if (used != null) {
      window = null;
      cursor.setWindow(null);
      connection.giveBack(used, large);
    }
  }

  void close() {
    finish();
    cursor.close();
  }
}

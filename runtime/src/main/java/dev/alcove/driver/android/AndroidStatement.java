// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.android;

import android.database.Cursor;
import android.database.CursorWindow;
import android.database.sqlite.SQLiteStatement;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.DriverException;
import org.jspecify.annotations.Nullable;

/** A statement of the platform, which is a query unless it is a plain INSERT. */
final class AndroidStatement implements DriverStatement {
  private static final @Nullable Object[] NO_VALUES = {};
  private static final int BEFORE_FIRST = -1;
  private static final int NONE = -1;

  private final AndroidConnection connection;
  private final String sql;
  private final StatementKind kind;
  private final WindowQuery query;
  private final String[] columnNames;

  /** Runs it, if it is a plain INSERT. */
  private final @Nullable SQLiteStatement insert;

  private boolean open = true;
  private boolean started;
  private boolean inSnapshot;

  /** How many rows an ordinary window had when it had not all; 0 where that is not known. */
  private int fitted;

  /** Since the first row that was larger than a window. */
  private @Nullable LongRows longRows;

  private int row = BEFORE_FIRST;

  // The type of the column asked last, for most are asked more than once.
  private int typedColumn = NONE;
  private int type;

  AndroidStatement(AndroidConnection connection, String sql) {
    this.connection = connection;
    this.sql = sql;
    this.kind = StatementKind.of(sql);
    this.query = new WindowQuery(connection, sql, NO_VALUES);
    this.columnNames = query.columnNames();
    this.insert = kind == StatementKind.INSERT ? connection.platform().compileStatement(sql) : null;
  }

  @Override
  public String sql() {
    return sql;
  }

  @Override
  public void bindNull(int parameter) {
    bind(parameter, null);
  }

  @Override
  public void bindLong(int parameter, long value) {
    bind(parameter, value);
  }

  @Override
  public void bindDouble(int parameter, double value) {
    bind(parameter, value);
  }

  @Override
  public void bindText(int parameter, String value) {
    bind(parameter, value);
  }

  @Override
  public void bindBlob(int parameter, byte[] value) {
    bind(parameter, value);
  }

  private void bind(int parameter, @Nullable Object value) {
    if (insert == null) {
      query.bind(parameter, value);
      return;
    }
    try {
      SqliteValues.bind(insert, parameter, value);
    } catch (RuntimeException e) {
      throw AndroidFailure.of(e);
    }
  }

  @Override
  public boolean step() {
    typedColumn = NONE;
    if (started) {
      row++;
    } else {
      start();
    }
    if (columnNames.length == 0 || row >= rows().count()) {
      return false;
    }
    if (!rows().moveTo(row)) {
      readLongRows();
    }
    return true;
  }

  private void start() {
    started = true;
    row = 0;
    if (insert != null) {
      connection.insert(insert);
      return;
    }
    boolean large = kind == StatementKind.RETURNING || fitted > 0;
    boolean fits = query.run(large);
    if (columnNames.length > 0 && !(fits && query.hasAll())) {
      holdSnapshot(fits, large);
    } else if (query.count() <= fitted) {
      fitted = 0;
    }
  }

  /**
   * Runs it once more, for all rows are to come from one run. What does not fit into a large window
   * either comes from further ones, which must see what this one saw.
   */
  private void holdSnapshot(boolean fits, boolean wasLarge) {
    if (kind == StatementKind.RETURNING) {
      throw tooLarge();
    }
    if (!wasLarge) {
      fitted = Math.max(1, query.window().getNumRows());
    }
    inSnapshot = connection.enterSnapshot();
    boolean again = inSnapshot || (!wasLarge && Windows.canBeLarge());
    if (!(again ? query.run(true) : fits)) {
      readLongRows();
    }
  }

  private void readLongRows() {
    if (kind == StatementKind.RETURNING || longRows != null) {
      throw tooLarge();
    }
    if (!inSnapshot) {
      inSnapshot = connection.enterSnapshot();
    }
    LongRows made = new LongRows(connection, sql, columnNames.length, query.values());
    longRows = made;
    if (!made.rows().run(false) || !made.rows().moveTo(row)) {
      throw tooLarge();
    }
  }

  private static DriverException tooLarge() {
    return new DriverException(
        AndroidFailure.SQLITE_TOOBIG, "rows larger than a cursor window cannot be read", null);
  }

  private WindowQuery rows() {
    return longRows == null ? query : longRows.rows();
  }

  @Override
  public int columnCount() {
    return columnNames.length;
  }

  @Override
  public String columnName(int column) {
    return columnNames[column];
  }

  private int type(int column) {
    if (typedColumn != column) {
      checkColumn(column);
      type = longRows == null ? query.window().getType(row, column) : longRows.type(row, column);
      typedColumn = column;
    }
    return type;
  }

  /** In a window the columns of another purpose may follow. */
  private void checkColumn(int column) {
    if (column < 0 || column >= columnNames.length) {
      throw new DriverException(
          AndroidFailure.SQLITE_RANGE,
          "column " + column + " does not exist; the statement has " + columnNames.length,
          null);
    }
  }

  @Override
  public boolean isNull(int column) {
    return type(column) == Cursor.FIELD_TYPE_NULL;
  }

  @Override
  public boolean isNumber(int column) {
    int is = type(column);
    return is == Cursor.FIELD_TYPE_INTEGER || is == Cursor.FIELD_TYPE_FLOAT;
  }

  @Override
  public long getLong(int column) {
    switch (type(column)) {
      case Cursor.FIELD_TYPE_NULL:
        return 0;
      case Cursor.FIELD_TYPE_INTEGER:
        return window().getLong(row, column);
      case Cursor.FIELD_TYPE_FLOAT:
        return (long) window().getDouble(row, column);
      default:
        return SqliteValues.toLong(text(column));
    }
  }

  @Override
  public double getDouble(int column) {
    switch (type(column)) {
      case Cursor.FIELD_TYPE_NULL:
        return 0;
      case Cursor.FIELD_TYPE_INTEGER:
        return window().getLong(row, column);
      case Cursor.FIELD_TYPE_FLOAT:
        return window().getDouble(row, column);
      default:
        return SqliteValues.toDouble(text(column));
    }
  }

  @Override
  public @Nullable String getText(int column) {
    switch (type(column)) {
      case Cursor.FIELD_TYPE_NULL:
        return null;
      case Cursor.FIELD_TYPE_INTEGER:
        return String.valueOf(window().getLong(row, column));
      case Cursor.FIELD_TYPE_FLOAT:
        return SqliteValues.toText(window().getDouble(row, column));
      default:
        return text(column);
    }
  }

  @Override
  public byte @Nullable [] getBlob(int column) {
    if (type(column) == Cursor.FIELD_TYPE_BLOB) {
      return bytes(column);
    }
    String text = getText(column);
    return text == null ? null : text.getBytes(connection.charset());
  }

  @Override
  public @Nullable Object getValue(int column) {
    switch (type(column)) {
      case Cursor.FIELD_TYPE_INTEGER:
        return getLong(column);
      case Cursor.FIELD_TYPE_FLOAT:
        return getDouble(column);
      case Cursor.FIELD_TYPE_BLOB:
        return bytes(column);
      default:
        return getText(column);
    }
  }

  /** Of a TEXT, or of a BLOB as if it were one. */
  private String text(int column) {
    if (type(column) == Cursor.FIELD_TYPE_STRING
        && (longRows == null || !longRows.isLong(row, column))) {
      return window().getString(row, column);
    }
    return new String(bytes(column), connection.charset());
  }

  private byte[] bytes(int column) {
    return longRows != null && longRows.isLong(row, column)
        ? longRows.read(row, column)
        : window().getBlob(row, column);
  }

  private CursorWindow window() {
    return rows().window();
  }

  @Override
  public void reset() {
    started = false;
    row = BEFORE_FIRST;
    typedColumn = NONE;
    if (longRows != null) {
      longRows.rows().close();
      longRows = null;
    }
    query.finish();
    if (inSnapshot) {
      inSnapshot = false;
      connection.leaveSnapshot();
    }
  }

  @Override
  public void clearBindings() {
    if (insert == null) {
      query.clearBindings();
    } else {
      insert.clearBindings();
    }
  }

  @Override
  public void close() {
    if (!open) {
      return;
    }
    open = false;
    reset();
    connection.forget(this);
    query.close();
    if (insert != null) {
      insert.close();
    }
  }
}

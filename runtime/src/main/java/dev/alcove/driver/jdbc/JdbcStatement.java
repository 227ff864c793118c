// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.alcove.driver.DriverStatement;
import dev.alcove.error.DriverException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sqlite.core.CoreStatement;
import org.sqlite.core.DB;
import org.sqlite.core.SafeStmtPtr;

/**
 * A prepared statement of sqlite-jdbc. It runs on the level below JDBC: a {@code ResultSet} asks
 * for the names of all columns at each run, and locks twice for each value.
 */
final class JdbcStatement implements DriverStatement {
  private static final int SQLITE_MISUSE = 21;
  private static final int SQLITE_RANGE = 25;
  private static final int SQLITE_ROW = 100;
  private static final int SQLITE_DONE = 101;
  private static final int INTEGER = 1;
  private static final int FLOAT = 2;
  private static final int TEXT = 3;
  private static final int NULL = 5;

  private final JdbcConnection connection;
  private final String sql;
  private final DB database;
  private final @Nullable Object[] values;
  private PreparedStatement statement;

  /** Closed by sqlite-jdbc behind a failed step, so that the next run prepares again. */
  private SafeStmtPtr owner;

  /** The address of SQLite's statement; of use as long as its owner is not closed. */
  private long address;

  private boolean started;
  private boolean atRow;

  /** False where a run has ended without any row: then sqlite-jdbc has reset it. */
  private boolean needsReset;

  JdbcStatement(JdbcConnection connection, String sql) {
    this.connection = connection;
    this.sql = sql;
    database = connection.jdbc().getDatabase();
    try {
      statement = connection.jdbc().prepareStatement(sql);
      owner = ((CoreStatement) statement).pointer;
      address = owner.safeRunLong((db, pointer) -> pointer);
      values = new Object[statement.getParameterMetaData().getParameterCount()];
    } catch (SQLException e) {
      throw connection.failure(e);
    }
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
    if (parameter < 1 || parameter > values.length) {
      throw new DriverException(
          SQLITE_RANGE,
          "parameter " + parameter + " does not exist; the statement has " + values.length,
          null);
    }
    values[parameter - 1] = value;
  }

  @Override
  public boolean step() {
    try {
      if (!started) {
        repair();
        started = true;
        needsReset = true;
        atRow = database.execute((CoreStatement) statement, values);
        needsReset = atRow;
      } else if (atRow) {
        atRow = false;
        atRow = isRow(owner.isClosed() ? SQLITE_MISUSE : database.step(address));
      }
      return atRow;
    } catch (SQLException e) {
      throw connection.failure(e);
    }
  }

  private boolean isRow(int code) throws SQLException {
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
      database.throwex(code);
    }
    return code == SQLITE_ROW;
  }

  /** Not done after a failure, for it need not be done if the statement is not used again. */
  private void repair() throws SQLException {
    if (owner.isClosed()) {
      statement.close();
      statement = connection.jdbc().prepareStatement(sql);
      owner = ((CoreStatement) statement).pointer;
      address = owner.safeRunLong((db, pointer) -> pointer);
    }
  }

  @Override
  public int columnCount() {
    try {
      repair();
      return database.column_count(address);
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  @Override
  public String columnName(int column) {
    try {
      repair();
      return database.column_name(address, column);
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  @Override
  public boolean isNull(int column) {
    return type(column) == NULL;
  }

  @Override
  public boolean isNumber(int column) {
    int type = type(column);
    return type == INTEGER || type == FLOAT;
  }

  private int type(int column) {
    checkAtRow();
    try {
      int type = database.column_type(address, column);
      if (type == NULL) {
        checkRange(column);
      }
      return type;
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  /** Asked for NULL alone, which SQLite gives for a column that there is not. */
  private void checkRange(int column) throws SQLException {
    int count = database.column_count(address);
    if (column < 0 || column >= count) {
      throw new DriverException(
          SQLITE_RANGE, "column " + column + " does not exist; the row has " + count, null);
    }
  }

  @Override
  public @Nullable Object getValue(int column) {
    switch (type(column)) {
      case INTEGER:
        return getLong(column);
      case FLOAT:
        return getDouble(column);
      case TEXT:
        return getText(column);
      case NULL:
        return null;
      default:
        return getBlob(column);
    }
  }

  @Override
  public long getLong(int column) {
    checkAtRow();
    try {
      return database.column_long(address, column);
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  @Override
  public double getDouble(int column) {
    checkAtRow();
    try {
      return database.column_double(address, column);
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  /**
   * Takes the bytes of the text, for sqlite-jdbc's own texts are made from a direct buffer each,
   * which takes longer. SQLite gives numbers as UTF-8 text here too, but texts as the file has
   * them.
   */
  @Override
  public @Nullable String getText(int column) {
    try {
      if (!connection.isUtf8()) {
        checkAtRow();
        return database.column_text(address, column);
      }
      byte[] bytes = getBlob(column);
      return bytes == null ? null : new String(bytes, UTF_8);
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  @Override
  public byte @Nullable [] getBlob(int column) {
    checkAtRow();
    try {
      byte[] bytes = database.column_blob(address, column);
      if (bytes == null) {
        checkRange(column);
      }
      return bytes;
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  private void checkAtRow() {
    if (!atRow) {
      throw new DriverException(SQLITE_MISUSE, "the statement is not at a row", null);
    }
  }

  @Override
  public void reset() {
    boolean isOpen = needsReset && !owner.isClosed();
    started = false;
    atRow = false;
    needsReset = false;
    if (isOpen) {
      try {
        database.reset(address);
      } catch (SQLException e) {
        throw JdbcFailure.of(e);
      }
    }
  }

  @Override
  public void clearBindings() {
    Arrays.fill(values, null);
    if (values.length > 0 && !owner.isClosed()) {
      try {
        database.clear_bindings(address);
      } catch (SQLException e) {
        throw JdbcFailure.of(e);
      }
    }
  }

  @Override
  public void close() {
    try {
      statement.close();
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }
}

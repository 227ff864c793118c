// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.alcove.driver.DriverStatement;
import dev.alcove.error.DriverException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** A prepared statement of sqlite-jdbc. */
final class JdbcStatement implements DriverStatement {
  private static final int SQLITE_MISUSE = 21;
  private static final int SQLITE_RANGE = 25;
  private static final int NONE = -1;

  private final JdbcConnection connection;
  private final String sql;
  private PreparedStatement statement;
  private int parameters;

  /** The rows since the first step; null before it, and where there are no columns. */
  private @Nullable ResultSet rows;

  private boolean started;
  private String @Nullable [] columnNames;

  /** sqlite-jdbc frees the statement behind a failed step, so the next run prepares it again. */
  private boolean broken;

  /** The column read last, whose NULL is known without another conversion. */
  private int lastColumn = NONE;

  JdbcStatement(JdbcConnection connection, String sql) {
    this.connection = connection;
    this.sql = sql;
    this.statement = prepare();
    describe();
  }

  private PreparedStatement prepare() {
    try {
      return connection.jdbc().prepareStatement(sql);
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  private void describe() {
    try {
      parameters = statement.getParameterMetaData().getParameterCount();
      if (parameters > 0) {
        // sqlite-jdbc refuses to run a statement without any binding; SQLite takes NULL.
        statement.setNull(1, Types.NULL);
      }
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  @Override
  public String sql() {
    return sql;
  }

  @Override
  public void bindNull(int parameter) {
    checkRange(parameter);
    try {
      statement.setNull(parameter, Types.NULL);
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  @Override
  public void bindLong(int parameter, long value) {
    checkRange(parameter);
    try {
      statement.setLong(parameter, value);
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  @Override
  public void bindDouble(int parameter, double value) {
    checkRange(parameter);
    try {
      statement.setDouble(parameter, value);
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  @Override
  public void bindText(int parameter, String value) {
    checkRange(parameter);
    try {
      statement.setString(parameter, value);
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  @Override
  public void bindBlob(int parameter, byte[] value) {
    checkRange(parameter);
    try {
      statement.setBytes(parameter, value);
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  private void checkRange(int parameter) {
    repair();
    if (parameter < 1 || parameter > parameters) {
      throw new DriverException(
          SQLITE_RANGE,
          "parameter " + parameter + " does not exist; the statement has " + parameters,
          null);
    }
  }

  @Override
  public boolean step() {
    try {
      if (!started) {
        repair();
        started = true;
        start();
      }
      lastColumn = NONE;
      return rows != null && rows.next();
    } catch (SQLException e) {
      broken = true;
      throw connection.failure(e);
    }
  }

  private void start() throws SQLException {
    if (statement.execute()) {
      rows = statement.getResultSet();
    }
  }

  @Override
  public int columnCount() {
    return columnNames().length;
  }

  @Override
  public String columnName(int column) {
    return columnNames()[column];
  }

  private String[] columnNames() {
    String[] names = columnNames;
    if (names == null) {
      names = readColumnNames();
      columnNames = names;
    }
    return names;
  }

  /** From a second statement, for sqlite-jdbc forgets the names of one that was reset. */
  private String[] readColumnNames() {
    try (PreparedStatement fresh = connection.jdbc().prepareStatement(sql)) {
      ResultSetMetaData columns = fresh.getMetaData();
      String[] names = new String[columnCount(columns)];
      for (int i = 0; i < names.length; i++) {
        names[i] = columns.getColumnName(i + 1);
      }
      return names;
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  /** For a statement without columns sqlite-jdbc has no answer but an exception. */
  private static int columnCount(ResultSetMetaData columns) {
    try {
      return columns.getColumnCount();
    } catch (SQLException e) {
      return 0;
    }
  }

  @Override
  public boolean isNull(int column) {
    try {
      if (lastColumn != column) {
        // The cheapest way to make it the last one: sqlite-jdbc tells only of that.
        row(column).getInt(column + 1);
      }
      return row(column).wasNull();
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  @Override
  public boolean isNumber(int column) {
    try {
      return row(column).getObject(column + 1) instanceof Number;
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  @Override
  public @Nullable Object getValue(int column) {
    try {
      Object value = row(column).getObject(column + 1);
      return value instanceof Integer ? (Object) ((Integer) value).longValue() : value;
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  @Override
  public long getLong(int column) {
    try {
      return row(column).getLong(column + 1);
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  @Override
  public double getDouble(int column) {
    try {
      return row(column).getDouble(column + 1);
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
        return row(column).getString(column + 1);
      }
      byte[] bytes = row(column).getBytes(column + 1);
      return bytes == null ? null : new String(bytes, UTF_8);
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  @Override
  public byte @Nullable [] getBlob(int column) {
    try {
      return row(column).getBytes(column + 1);
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  private ResultSet row(int column) {
    ResultSet current = rows;
    if (current == null) {
      throw new DriverException(SQLITE_MISUSE, "the statement is not at a row", null);
    }
    lastColumn = column;
    return current;
  }

  @Override
  public void reset() {
    started = false;
    lastColumn = NONE;
    ResultSet current = rows;
    rows = null;
    if (current != null && !broken) {
      try {
        current.close();
      } catch (SQLException e) {
        throw JdbcFailure.of(e);
      }
    }
  }

  /** Not done by {@link #reset}, which must not fail, and need not be if it is not used again. */
  private void repair() {
    if (broken && !started) {
      close();
      statement = prepare();
      broken = false;
      describe();
    }
  }

  @Override
  public void clearBindings() {
    if (parameters > 0 && !broken) {
      try {
        statement.clearParameters();
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

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.oldest;

import dev.alcove.driver.DriverStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A statement of an old SQLite: prepared for each run, and all its rows are read at once. */
final class OldStatement implements DriverStatement {

  private final Connection connection;
  private final String sql;
  private final List<@Nullable Object> values = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  /** The rows of the run; null between runs. */
  private @Nullable List<List<@Nullable Object>> rows;

  private int current;

  OldStatement(Connection connection, String sql) {
    this.connection = connection;
    this.sql = sql;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int parameters = statement.getParameterMetaData().getParameterCount();
      values.addAll(Collections.nCopies(parameters, null));
    } catch (SQLException e) {
      throw OldDriver.failure(connection, e);
    }
  }

  @Override
  public String sql() {
    return sql;
  }

  @Override
  public void bindNull(int parameter) {
    values.set(parameter - 1, null);
  }

  @Override
  public void bindLong(int parameter, long value) {
    values.set(parameter - 1, value);
  }

  @Override
  public void bindDouble(int parameter, double value) {
    values.set(parameter - 1, value);
  }

  @Override
  public void bindText(int parameter, String value) {
    values.set(parameter - 1, value);
  }

  @Override
  public void bindBlob(int parameter, byte[] value) {
    values.set(parameter - 1, value);
  }

  @Override
  public boolean step() {
    List<List<@Nullable Object>> known = rows;
    if (known == null) {
      known = run();
      rows = known;
      current = -1;
    }
    current++;
    return current < known.size();
  }

  private List<List<@Nullable Object>> run() {
    List<List<@Nullable Object>> result = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      if (statement.execute()) {
        read(statement.getResultSet(), result);
      }
      return result;
    } catch (SQLException e) {
      throw OldDriver.failure(connection, e);
    }
  }

  private void read(ResultSet from, List<List<@Nullable Object>> to) throws SQLException {
    names.clear();
    int width = from.getMetaData().getColumnCount();
    for (int i = 1; i <= width; i++) {
      names.add(from.getMetaData().getColumnLabel(i));
    }
    while (from.next()) {
      List<@Nullable Object> row = new ArrayList<>();
      for (int i = 1; i <= width; i++) {
        Object value = from.getObject(i);
        // As an Integer where it fits, but a long as a whole only if asked for.
        row.add(value instanceof Integer ? (Object) from.getLong(i) : value);
      }
      to.add(row);
    }
  }

  private @Nullable Object value(int column) {
    return Objects.requireNonNull(rows, "rows").get(current).get(column);
  }

  @Override
  public int columnCount() {
    return names.size();
  }

  @Override
  public String columnName(int column) {
    return names.get(column);
  }

  @Override
  public boolean isNull(int column) {
    return value(column) == null;
  }

  @Override
  public boolean isNumber(int column) {
    return value(column) instanceof Number;
  }

  @Override
  public @Nullable Object getValue(int column) {
    return value(column);
  }

  @Override
  public long getLong(int column) {
    return value(column) instanceof Number number ? number.longValue() : 0;
  }

  @Override
  public double getDouble(int column) {
    return value(column) instanceof Number number ? number.doubleValue() : 0;
  }

  @Override
  public @Nullable String getText(int column) {
    Object value = value(column);
    return value == null ? null : value.toString();
  }

  @Override
  public byte @Nullable [] getBlob(int column) {
    return (byte[]) value(column);
  }

  @Override
  public void reset() {
    rows = null;
  }

  @Override
  public void clearBindings() {
    Collections.fill(values, null);
  }

  @Override
  public void close() {
    rows = null;
  }
}

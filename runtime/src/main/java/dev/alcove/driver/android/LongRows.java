// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.android;

import android.database.Cursor;
import dev.alcove.driver.SqlTokens;
import dev.alcove.error.DriverException;
import org.jspecify.annotations.Nullable;

/**
 * The result of a query with rows that are larger than a window. A second query over it has the
 * same rows with their short values, and the lengths of the long ones, which are read in pieces.
 */
final class LongRows {
  /** A window holds two megabytes. */
  private static final int PIECE = 1 << 20;

  private static final int SHORT = 1 << 16;

  private final AndroidConnection connection;
  private final String sql;
  private final int columns;
  private final WindowQuery rows;

  /** Makes it in a snapshot, in which it must stay. */
  LongRows(AndroidConnection connection, String sql, int columns, @Nullable Object[] values) {
    this.connection = connection;
    this.sql = sql;
    this.columns = columns;
    this.rows = new WindowQuery(connection, shortened(), values);
  }

  /** The query over short values: each column under its own number. */
  WindowQuery rows() {
    return rows;
  }

  private String shortened() {
    int most = Math.min(SHORT, PIECE / columns);
    StringBuilder values = new StringBuilder();
    StringBuilder lengths = new StringBuilder();
    for (int i = 0; i < columns; i++) {
      String bytes = "length(CAST(c" + i + " AS BLOB))";
      String isLong = "typeof(c" + i + ") IN ('text', 'blob') AND " + bytes + " > " + most;
      values.append("CASE WHEN ").append(isLong).append(" THEN NULL ELSE c").append(i);
      values.append(" END, ");
      lengths.append(i == 0 ? "" : ", ").append("CASE WHEN ").append(isLong).append(" THEN ");
      lengths.append(bytes).append(" * (CASE typeof(c").append(i);
      lengths.append(") WHEN 'text' THEN 1 ELSE -1 END) END");
    }
    return "WITH " + result() + " SELECT " + values + lengths + " FROM alcove_result";
  }

  /** The result as a table whose columns have names that differ. */
  private String result() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < columns; i++) {
      names.append(i == 0 ? "c" : ", c").append(i);
    }
    // On its own line, since a comment may end the query.
    return "alcove_result(" + names + ") AS (\n" + firstStatement() + "\n)";
  }

  private String firstStatement() {
    SqlTokens tokens = new SqlTokens(sql);
    while (tokens.next()) {
      if (tokens.is(";")) {
        return sql.substring(0, tokens.start());
      }
    }
    return sql;
  }

  /** The bytes of a long value; negative for a BLOB, positive for a TEXT, 0 for a short value. */
  private long length(int row, int column) {
    return rows.window().getLong(row, columns + column);
  }

  boolean isLong(int row, int column) {
    return length(row, column) != 0;
  }

  int type(int row, int column) {
    long length = length(row, column);
    if (length == 0) {
      return rows.window().getType(row, column);
    }
    return length < 0 ? Cursor.FIELD_TYPE_BLOB : Cursor.FIELD_TYPE_STRING;
  }

  /** The bytes of a long value. */
  byte[] read(int row, int column) {
    byte[] value = new byte[(int) Math.abs(length(row, column))];
    for (int start = 0; start < value.length; start += PIECE) {
      byte[] piece = piece(row, column, start);
      if (piece.length != Math.min(PIECE, value.length - start)) {
        throw new DriverException(
            AndroidFailure.SQLITE_TOOBIG,
            "a value larger than a cursor window could not be read in pieces; order the rows by a"
                + " key",
            null);
      }
      System.arraycopy(piece, 0, value, start, piece.length);
    }
    return value;
  }

  /** Numbers stand in the SQL, since the query's own parameters may have any number. */
  private byte[] piece(int row, int column, int start) {
    String value = "substr(CAST(c" + column + " AS BLOB), " + (start + 1) + ", " + PIECE + ")";
    WindowQuery query =
        new WindowQuery(
            connection,
            "WITH " + result() + " SELECT " + value + " FROM alcove_result LIMIT 1 OFFSET " + row,
            rows.values());
    try {
      return query.run(false) && query.count() == 1 ? query.window().getBlob(0, 0) : new byte[0];
    } finally {
      query.close();
    }
  }
}

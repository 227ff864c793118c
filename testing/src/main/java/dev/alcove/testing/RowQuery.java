// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.testing;

import dev.alcove.SqlQuery;
import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.AlcoveException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads rows with the types that SQLite has stored. Used by one thread. */
final class RowQuery {
  private static final Pattern READS =
      Pattern.compile("(?:SELECT|VALUES|WITH)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final DriverConnection connection;
  private final SqlQuery query;
  private final String sql;

  RowQuery(DriverConnection connection, SqlQuery query) {
    this.connection = connection;
    this.query = query;
    this.sql = query.sql();
  }

  List<Map<String, @Nullable Object>> rows() {
    List<String> names = names();
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    try (DriverStatement statement = connection.prepare(withTypes(names.size()))) {
      bind(statement, query);
      while (statement.step()) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
          row.put(names.get(i), value(statement, i));
        }
        rows.add(Collections.unmodifiableMap(row));
      }
    }
    return Collections.unmodifiableList(rows);
  }

  private List<String> names() {
    if (!READS.matcher(sql).matches()) {
      throw new AlcoveException(
          "A query of a test begins with SELECT, VALUES or WITH.\n  Run the rest by execute.",
          null,
          sql,
          0,
          null);
    }
    List<String> names = new ArrayList<>();
    try (DriverStatement statement = connection.prepare(sql)) {
      for (int i = 0; i < statement.columnCount(); i++) {
        String name = statement.columnName(i);
        if (names.contains(name)) {
          String message = "Two columns are called " + name + ".\n  Name one of them by AS.";
          throw new AlcoveException(message, null, sql, 0, null);
        }
        names.add(name);
      }
    }
    return names;
  }

  /** Drivers tell no types, and on Android 1.0 has the text 1; so SQLite says them itself. */
  private String withTypes(int columns) {
    StringBuilder head = new StringBuilder();
    StringBuilder values = new StringBuilder();
    for (int i = 0; i < columns; i++) {
      String comma = i == 0 ? "" : ", ";
      head.append(comma).append('c').append(i);
      values.append(comma).append("typeof(c").append(i).append("), c").append(i);
    }
    return "WITH alcove_rows ("
        + head
        + ") AS (\n"
        + sql
        + "\n) SELECT "
        + values
        + " FROM alcove_rows";
  }

  private static @Nullable Object value(DriverStatement row, int column) {
    int place = 2 * column + 1;
    switch (String.valueOf(row.getText(2 * column))) {
      case "null":
        return null;
      case "integer":
        return row.getLong(place);
      case "real":
        return row.getDouble(place);
      case "blob":
        byte[] bytes = row.getBlob(place);
        // The drivers say null for the blob without bytes, as SQLite's own interface does.
        return bytes == null ? new byte[0] : bytes;
      default:
        return row.getText(place);
    }
  }

  static void bind(DriverStatement statement, SqlQuery query) {
    int parameter = 0;
    for (Object value : query.arguments()) {
      parameter++;
      if (value == null) {
        statement.bindNull(parameter);
      } else if (value instanceof Long) {
        statement.bindLong(parameter, (Long) value);
      } else if (value instanceof Double) {
        statement.bindDouble(parameter, (Double) value);
      } else if (value instanceof String) {
        statement.bindText(parameter, (String) value);
      } else {
        statement.bindBlob(parameter, (byte[]) value);
      }
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import dev.alcove.driver.SqlTokens;
import dev.alcove.error.MappingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * SQL that is only known at run time, with the values of its {@code ?} in order. Immutable if its
 * {@code byte[]} values are left alone.
 */
public final class SqlQuery {
  private final String sql;
  private final List<@Nullable Object> arguments;

  private SqlQuery(String sql, List<@Nullable Object> arguments) {
    this.sql = sql;
    this.arguments = arguments;
  }

  /**
   * Makes a query.
   *
   * @param sql one statement; its parameters are {@code ?}
   * @param arguments one per parameter: null, String, boxed number or boolean, or {@code byte[]}
   * @throws MappingException if an argument has another type
   * @throws IllegalArgumentException if there is no statement, or more than one, or another number
   *     of arguments than of parameters
   */
  public static SqlQuery of(String sql, @Nullable Object... arguments) {
    Objects.requireNonNull(sql, "sql");
    check(sql, arguments.length);
    List<@Nullable Object> values = new ArrayList<>(arguments.length);
    for (int i = 0; i < arguments.length; i++) {
      values.add(storable(arguments[i], i + 1, sql));
    }
    return new SqlQuery(sql, Collections.unmodifiableList(values));
  }

  /**
   * SQLite would run the first statement and say nothing of the others, and take null for a value
   * that is not given.
   */
  private static void check(String sql, int arguments) {
    SqlTokens tokens = new SqlTokens(sql);
    boolean found = tokens.next();
    while (found && tokens.is(";")) {
      found = tokens.next();
    }
    if (!found) {
      throw new IllegalArgumentException("The SQL holds no statement.");
    }
    if (tokens.is("CREATE")) {
      return; // In a trigger semicolons end nothing.
    }
    int parameters = 0;
    boolean named = false;
    boolean ended = false;
    while (tokens.next()) {
      boolean end = tokens.is(";");
      if (ended && !end) {
        throw new IllegalArgumentException(
            "The SQL holds more than one statement: SQLite would run the first alone."
                + "\n  Give each to a call of its own.");
      }
      ended |= end;
      parameters += tokens.is("?") ? 1 : 0;
      named |= isNamed(sql, tokens);
    }
    if (!named && arguments != parameters) {
      throw new IllegalArgumentException(
          "The SQL takes "
              + parameters
              + (parameters == 1 ? " argument" : " arguments")
              + " (?), not "
              + arguments
              + ".");
    }
  }

  /** {@code ?1}, {@code :name}, {@code @name} or {@code $name}: these may stand several times. */
  private static boolean isNamed(String sql, SqlTokens tokens) {
    char first = sql.charAt(tokens.start());
    boolean numbered =
        first == '?' && tokens.end() < sql.length() && Character.isDigit(sql.charAt(tokens.end()));
    return numbered || first == ':' || first == '@' || first == '$';
  }

  private static @Nullable Object storable(@Nullable Object value, int position, String sql) {
    if (value instanceof Boolean) {
      return ((Boolean) value) ? 1L : 0L;
    }
    if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
      return ((Number) value).longValue();
    }
    if (value instanceof Float) {
      return ((Float) value).doubleValue();
    }
    if (value == null
        || value instanceof Long
        || value instanceof Double
        || value instanceof String
        || value instanceof byte[]) {
      return value;
    }
    throw new MappingException(
        "Argument "
            + position
            + " of the query is a "
            + value.getClass().getName()
            + ", which SQLite cannot store; give a String, a number, a boolean or a byte[].",
        null,
        sql,
        null);
  }

  /** The SQL. */
  public String sql() {
    return sql;
  }

  /** The values in order, unmodifiable; each null, Long, Double, String or {@code byte[]}. */
  public List<@Nullable Object> arguments() {
    return arguments;
  }
}

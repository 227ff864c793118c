// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import dev.alcove.driver.SqlTokens;
import dev.alcove.error.MappingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    Parameters parameters = new Parameters(sql);
    boolean ended = false;
    do {
      boolean end = tokens.is(";");
      if (ended && !end) {
        throw new IllegalArgumentException(
            "The SQL holds more than one statement: SQLite would run the first alone."
                + "\n  Give each to a call of its own.");
      }
      ended |= end;
      parameters.read(tokens);
    } while (tokens.next());
    if (arguments != parameters.count) {
      throw new IllegalArgumentException(
          "The SQL takes "
              + parameters.count
              + (parameters.count == 1 ? " argument" : " arguments")
              + ", not "
              + arguments
              + ".");
    }
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

  /**
   * Counts parameters as SQLite numbers them: {@code ?7} is the seventh, all others get the next
   * number, but for a name that was there before.
   */
  private static final class Parameters {
    private final String sql;
    private final Set<String> names = new HashSet<>();
    private char mark;
    private int markEnd = -1;
    int count;

    Parameters(String sql) {
      this.sql = sql;
    }

    void read(SqlTokens token) {
      char first = sql.charAt(token.start());
      if (token.start() == markEnd && mark == '?' && Character.isDigit(first)) {
        count = Math.max(count - 1, Integer.parseInt(token.text()));
      } else if (first == '?') {
        count++;
      } else if (first == '$' || (token.start() == markEnd && mark != '?')) {
        count += names.add((first == '$' ? "" : mark) + token.text()) ? 1 : 0;
      }
      boolean isMark = token.is("?") || token.is(":") || token.is("@");
      mark = first;
      markEnd = isMark ? token.end() : -1;
    }
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

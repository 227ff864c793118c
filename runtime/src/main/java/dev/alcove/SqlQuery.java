// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import dev.alcove.error.MappingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * SQL that is only known at run time, with the values of its {@code ?} in order. Immutable if its
 * {@code byte[]} values are left alone.
 */
public final class SqlQuery {
  /** Blanks and comments; what may hold a semicolon that ends nothing; a semicolon; other text. */
  private static final Pattern PART =
      Pattern.compile(
          "(\\s++|--[^\\n]*+|/\\*.*?(?:\\*/|$))"
              + "|'[^']*+'?|\"[^\"]*+\"?|`[^`]*+`?|\\[[^\\]]*+\\]?"
              + "|;|[^\\s;'\"`\\[/-]++|.",
          Pattern.DOTALL);

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
   * @throws IllegalArgumentException if there is no statement, or more than one
   */
  public static SqlQuery of(String sql, @Nullable Object... arguments) {
    Objects.requireNonNull(sql, "sql");
    checkIsOne(sql);
    List<@Nullable Object> values = new ArrayList<>(arguments.length);
    for (int i = 0; i < arguments.length; i++) {
      values.add(storable(arguments[i], i + 1, sql));
    }
    return new SqlQuery(sql, Collections.unmodifiableList(values));
  }

  /** SQLite would run the first and say nothing of the others. */
  private static void checkIsOne(String sql) {
    Matcher part = PART.matcher(sql);
    boolean begun = false;
    boolean ended = false;
    while (part.find()) {
      boolean isBlank = part.group(1) != null;
      if (part.group().equals(";")) {
        ended = begun;
      } else if (!isBlank && ended) {
        throw new IllegalArgumentException(
            "The SQL holds more than one statement: SQLite would run the first alone."
                + "\n  Give each to a call of its own.");
      } else if (!isBlank && !begun) {
        begun = true;
        if (sql.regionMatches(true, part.start(), "CREATE", 0, "CREATE".length())) {
          return; // In a trigger semicolons end nothing.
        }
      }
    }
    if (!begun) {
      throw new IllegalArgumentException("The SQL holds no statement.");
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

  /** The SQL. */
  public String sql() {
    return sql;
  }

  /** The values in order, unmodifiable; each null, Long, Double, String or {@code byte[]}. */
  public List<@Nullable Object> arguments() {
    return arguments;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.List;

/**
 * A sorted query as text without its order, but with columns that tell it: {@code alcove_1}, {@code
 * alcove_2} and so on, the last ones of its result.
 */
public final class PageText {

  /** What every column is called, followed by its number. */
  public static final String COLUMN = "alcove_";

  private PageText() {}

  /**
   * The text of a SELECT with columns of what it is sorted by.
   *
   * @param sql one SELECT with ORDER BY and without LIMIT
   * @param columns the expressions of the columns
   * @param around whether they are columns of its result, so that they are added around it
   */
  public static String rows(String sql, List<String> columns, boolean around) {
    StringBuilder added = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      added.append(", ").append(columns.get(i)).append(" AS ").append(COLUMN).append(i + 1);
    }
    TokenRow row = TokenRow.of(sql);
    String unsorted = sql.substring(0, endBefore(row, order(row)));
    if (around) {
      return "SELECT *" + added + " FROM (" + unsorted.stripLeading() + ")";
    }
    int end = endBefore(row, from(row));
    return unsorted.substring(0, end) + added + unsorted.substring(end);
  }

  /** The rows of such a text in an order, as many as the count says. */
  public static String sorted(String rows, String order, String limit) {
    return "SELECT * FROM (" + rows.strip() + ") ORDER BY " + order + " LIMIT " + limit;
  }

  private static int endBefore(TokenRow row, int index) {
    return row.get(index - 1).end();
  }

  /** Where the outermost ORDER BY stands. */
  private static int order(TokenRow row) {
    for (int i = 0; i < row.size(); i = row.after(i)) {
      if (row.is(i, "ORDER") && row.is(i + 1, "BY")) {
        return i;
      }
    }
    throw new IllegalArgumentException("a query without ORDER BY");
  }

  /** Where the outermost FROM stands; that of IS DISTINCT FROM is none. */
  private static int from(TokenRow row) {
    for (int i = 0; i < row.size(); i = row.after(i)) {
      if (row.is(i, "FROM") && !row.is(i - 1, "DISTINCT")) {
        return i;
      }
    }
    throw new IllegalArgumentException("a query without FROM");
  }
}

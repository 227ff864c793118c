// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.depend;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that the result of a query depends on.
 *
 * @param table their table
 * @param columns the columns of them that count, in the order of the table; whether a row is there
 *     counts always
 * @param key what all these rows have in common; null if any row of the table may be one
 */
public record Dependency(String table, List<String> columns, @Nullable Key key) {

  /**
   * A column that is equal to a parameter, as SQL compares the two.
   *
   * @param column the column
   * @param parameter the parameter's name, without sigil
   */
  public record Key(String column, String parameter) {}

  /** Copies the list. */
  public Dependency {
    columns = List.copyOf(columns);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CREATE TABLE whose columns' declared types carry numbers. Any other statement stays as it is.
 *
 * @param sql the statement
 * @param name the table's name; empty for another statement
 * @param columns the names of the columns whose types carry numbers, in the order of these
 * @param rowId the column that is the row id, whose type must stay as it is; null if none
 */
record TaggedTable(String sql, String name, List<String> columns, @Nullable String rowId) {

  /** Contains none of the groups of letters from which SQLite derives an affinity. */
  private static final String TAG = "_alcove";

  TaggedTable {
    columns = List.copyOf(columns);
  }

  /** The end that a type gets to carry this number. */
  static String tag(int number) {
    return TAG + number;
  }

  /** The number that a declared type carries; -1 if none. */
  static int number(String declaredType) {
    int tag = declaredType.lastIndexOf(TAG);
    if (tag < 0) {
      return -1;
    }
    String digits = declaredType.substring(tag + TAG.length()).replaceFirst("\\D.*", "");
    return digits.isEmpty() ? -1 : Integer.parseInt(digits);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

/** Finds what stands between the parentheses of IN. */
public final class InList {

  private InList() {}

  /** Whether the place is one of several values of {@code IN (…, …)}. */
  public static boolean holds(String sql, Span place) {
    TokenRow row = TokenRow.of(sql);
    for (int i = 0; i < row.size(); i++) {
      if (row.is(i, "IN") && row.is(i + 1, "(") && isItem(row, i + 1, place)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isItem(TokenRow row, int open, Span place) {
    for (int i = open + 1; i < row.after(open) - 1; i = row.after(i)) {
      if (row.get(i).start() == place.start()) {
        return row.is(i - 1, ",") || row.is(i + 1, ",");
      }
    }
    return false;
  }
}

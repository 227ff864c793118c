// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

/** Finds which variable numbers a statement uses. */
final class VariableNumbers {
  private VariableNumbers() {}

  /** The highest n of all {@code ?n}, 0 without any. Text, names and comments do not count. */
  static int highest(String... fragments) {
    int highest = 0;
    for (String fragment : fragments) {
      int at = 0;
      while (at < fragment.length()) {
        if (fragment.charAt(at) == '?') {
          int end = endOfDigits(fragment, at + 1);
          if (end > at + 1) {
            highest = Math.max(highest, Integer.parseInt(fragment.substring(at + 1, end)));
          }
          at = end;
        } else {
          at = endOfToken(fragment, at);
        }
      }
    }
    return highest;
  }

  private static int endOfDigits(String sql, int from) {
    int end = from;
    while (end < sql.length() && sql.charAt(end) >= '0' && sql.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static int endOfToken(String sql, int at) {
    char first = sql.charAt(at);
    if (first == '\'' || first == '"' || first == '`') {
      return after(sql, String.valueOf(first), at + 1);
    }
    if (first == '[') {
      return after(sql, "]", at + 1);
    }
    if (sql.startsWith("--", at)) {
      return after(sql, "\n", at + 2);
    }
    if (sql.startsWith("/*", at)) {
      return after(sql, "*/", at + 2);
    }
    return at + 1;
  }

  /** A doubled quote ends one text and starts the next: the outcome is the same. */
  private static int after(String sql, String end, int from) {
    int found = sql.indexOf(end, from);
    return found < 0 ? sql.length() : found + end.length();
  }
}

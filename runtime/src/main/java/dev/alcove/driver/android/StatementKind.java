// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.android;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What a statement does, as far as the platform's calls differ for it. */
enum StatementKind {
  /** Adds rows that it is given, and returns none: the platform tells the last row id with it. */
  INSERT,

  /** Writes and may return rows, so it must not run again for those a window could not hold. */
  RETURNING,

  /**
   * Begins or ends a transaction, or asks for what the last statement did: nobody waits for it, and
   * what an interrupted thread has begun must be ended.
   */
  BRIEF,

  /** Anything else: it reads, or it returns no rows. */
  OTHER;

  private static final String[] READING = {"SELECT", "VALUES", "EXPLAIN", "PRAGMA"};

  /** All of a statement, or its first word. */
  private static final Set<String> BRIEF_ONES =
      new HashSet<>(
          Arrays.asList(
              "BEGIN",
              "SAVEPOINT",
              "RELEASE",
              "COMMIT",
              "END",
              "ROLLBACK",
              AndroidConnection.CHANGES.toUpperCase(Locale.ROOT),
              AndroidConnection.LAST_INSERT_ROW_ID.toUpperCase(Locale.ROOT)));

  static StatementKind of(String sql) {
    String text = sql.trim().toUpperCase(Locale.ROOT);
    if (BRIEF_ONES.contains(text) || BRIEF_ONES.contains(firstWord(text))) {
      return BRIEF;
    }
    for (String word : READING) {
      if (text.startsWith(word)) {
        return OTHER;
      }
    }
    if (text.contains("RETURNING")) {
      return RETURNING;
    }
    // What a SELECT adds can take long, so it is left to the call that can be stopped.
    return text.startsWith("INSERT") && !text.contains("SELECT") ? INSERT : OTHER;
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.android;

import java.util.Locale;

/** What a statement does, as far as the platform's calls differ for it. */
enum StatementKind {
  /** Adds rows that it is given, and returns none: the platform tells the last row id with it. */
  INSERT,

  /** Writes and may return rows, so it must not run again for those a window could not hold. */
  RETURNING,

  /** Anything else: it reads, or it returns no rows. */
  OTHER;

  private static final String[] READING = {"SELECT", "VALUES", "EXPLAIN", "PRAGMA"};

  static StatementKind of(String sql) {
    String text = sql.trim().toUpperCase(Locale.ROOT);
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
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

/**
 * The oldest SQLite that the app must run on.
 *
 * @param number as SQLite counts it: 3035000 for 3.35.0; {@link #NEWEST} where nothing was declared
 * @param androidLevel the Android API level it was derived from; 0 if none
 */
public record MinimumSqlite(int number, int androidLevel) {

  /** The SQLite that ships with the processor: nothing was declared. */
  public static final MinimumSqlite NEWEST = new MinimumSqlite(Integer.MAX_VALUE, 0);

  /** Whether every SQLite that the app meets is at least this one, such as {@code (3, 35)}. */
  public boolean isAtLeast(int major, int minor) {
    return isAtLeast(major * 1_000_000 + minor * 1_000);
  }

  /** Whether every SQLite that the app meets is at least this one, such as {@code 3_035_000}. */
  public boolean isAtLeast(int required) {
    return number >= required;
  }

  /**
   * Whether every SQLite that the app meets has an FTS5 that finds all rows. It came with 3.9, but
   * up to 3.18 it misses rows in searches for the beginning of a word, and Android leaves it out.
   */
  public boolean hasFts5() {
    return !isAndroid() && isAtLeast(3, 21);
  }

  /** Whether the app runs on Android's own SQLite, which lacks FTS5, JSON below 34 and more. */
  public boolean isAndroid() {
    return androidLevel > 0;
  }
}

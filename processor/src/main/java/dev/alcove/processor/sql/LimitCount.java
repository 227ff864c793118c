// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

/**
 * The count of a LIMIT that is bound. Where a variable is the whole count, SQLite since 3.47 looks
 * at its value to plan the query, and so prepares the statement anew for each value that is bound,
 * which takes longer than reading a page of rows. In an expression it does not look. The plan is
 * then also the one that was looked at while compiling.
 */
public final class LimitCount {

  private LimitCount() {}

  /**
   * The count as it stands in a statement.
   *
   * @param number the number of the variable, from 1
   */
  public static String of(int number) {
    return "?" + number + " + 0";
  }
}

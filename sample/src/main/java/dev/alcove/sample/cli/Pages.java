// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

/**
 * A page of a list.
 *
 * @param page which one, from 1
 * @param size rows per page
 * @param count rows in all
 */
record Pages(int page, int size, long count) {

  static Pages of(int page, int size, long count) {
    if (page < 1 || size < 1) {
      throw new UserException("--page and --size count from 1.");
    }
    return new Pages(page, size, count);
  }

  /** A number of rows; SQLite would take a negative one for no limit at all. */
  static int atMost(String option, int rows) {
    if (rows < 1) {
      throw new UserException(option + " counts from 1.");
    }
    return rows;
  }

  /** How many rows stand before the page; far behind the last one, as many as can be said. */
  int offset() {
    return (int) Math.min(Integer.MAX_VALUE, (page - 1L) * size);
  }

  /** Which page of how many this is, and how many things there are. */
  String footer(String thing) {
    long last = Math.max(1, (count + size - 1) / size);
    String next = page < last ? "; next: --page " + (page + 1) : "";
    return String.format("-- page %d of %d, %s%s", page, last, Counted.of(count, thing), next);
  }
}

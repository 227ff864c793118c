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

  /** How many rows stand before the page. */
  int offset() {
    return Math.multiplyExact(page - 1, size);
  }

  /** Which page of how many this is. */
  String footer(String things) {
    long last = Math.max(1, (count + size - 1) / size);
    String next = page < last ? "; next: --page " + (page + 1) : "";
    return String.format("-- page %d of %d, %,d %s%s", page, last, count, things, next);
  }
}

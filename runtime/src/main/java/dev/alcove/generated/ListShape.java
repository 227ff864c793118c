// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.statement.CachingConnection;
import java.util.Arrays;

/**
 * How each list of one call is written into the SQL: as so many variables, or as a temp table.
 *
 * <p>Sizes are rounded up to powers of two, so that lists of all lengths share a dozen prepared
 * statements.
 */
final class ListShape {
  /**
   * Longer lists go into a temp table even where SQLite would take more variables: the text of a
   * statement with 100,000 variables takes longer to prepare than the rows take to insert, and its
   * program would stay in the statement cache.
   */
  static final int MAX_VARIABLES = 1024;

  /** At least 0: the number of variables. Negative: the number of the temp table, negated. */
  private final int[] codes;

  private ListShape(int[] codes) {
    this.codes = codes;
  }

  /**
   * Decides for lists that share so many {@code variables}. The longest lists leave first. Their
   * temp tables take numbers of the connection.
   */
  static ListShape of(ListArgument[] lists, int variables, CachingConnection connection) {
    int[] codes = new int[lists.length];
    long used = 0;
    for (int i = 0; i < lists.length; i++) {
      codes[i] = padded(lists[i].size());
      used += codes[i];
    }
    for (int longest = longest(codes);
        longest >= 0 && (codes[longest] > MAX_VARIABLES || used > Math.max(0, variables));
        longest = longest(codes)) {
      used -= codes[longest];
      codes[longest] = -connection.takeListNumber();
    }
    return new ListShape(codes);
  }

  /** The place of the longest list; -1 where there is none. */
  private static int longest(int[] codes) {
    int longest = codes.length == 0 ? -1 : 0;
    for (int i = 1; i < codes.length; i++) {
      if (codes[i] > codes[longest]) {
        longest = i;
      }
    }
    return longest;
  }

  private static int padded(int size) {
    if (size > MAX_VARIABLES) {
      return size;
    }
    int floor = Integer.highestOneBit(size);
    return floor == size ? size : floor * 2;
  }

  int lists() {
    return codes.length;
  }

  boolean isTable(int list) {
    return codes[list] < 0;
  }

  int table(int list) {
    return -codes[list];
  }

  int variables(int list) {
    return codes[list];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ListShape && Arrays.equals(codes, ((ListShape) other).codes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(codes);
  }
}

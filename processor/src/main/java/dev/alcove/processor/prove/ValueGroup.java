// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import java.util.List;

/**
 * Columns of a table whose values are chosen together, because a rule looks at all of them.
 *
 * @param columns the columns
 * @param constants accepted values, one for each column
 * @param fresh likewise, other ones for each row
 * @param isUnique whether rows should rather have other values each
 */
record ValueGroup(
    List<String> columns,
    List<List<Candidate>> constants,
    List<List<Candidate>> fresh,
    boolean isUnique) {

  /** About as many values as a version makes rows. */
  private static final int FEW = 14;

  /** Copies the lists. */
  ValueGroup {
    columns = List.copyOf(columns);
    constants = List.copyOf(constants);
    fresh = List.copyOf(fresh);
  }

  boolean isEmpty() {
    return constants.isEmpty() && fresh.isEmpty();
  }

  /**
   * The values of a row.
   *
   * @param number the row's number, which no other row of the database has
   * @param place the row's place among those of its version
   * @param shift differs between the groups of a table, so that not all of them march in step
   */
  List<Candidate> values(int number, int place, int shift) {
    boolean takesFresh = !fresh.isEmpty() && (constants.isEmpty() || isFresh(place));
    if (takesFresh) {
      return fresh.get(number % fresh.size());
    }
    int size = constants.size();
    int turn = fresh.isEmpty() ? place : isUnique ? place / 3 : place - (place + 1) / 6;
    int stride = size > 2 * FEW ? size / FEW : 1 + shift % 3;
    // No common divisor, or some values would never have their turn.
    while (gcd(size, stride) > 1) {
      stride--;
    }
    return constants.get(turn * stride % size);
  }

  /** A unique column takes each of its constants once: a double would not be let in. */
  private boolean isFresh(int place) {
    return isUnique ? place % 3 != 0 || place / 3 >= constants.size() : place % 6 == 5;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

/**
 * Something in a plan that costs more the more rows there are.
 *
 * @param kind what it is
 * @param source what is read
 * @param always whether it is worth a word where no index helps, too
 */
record Finding(Kind kind, BlockSource source, boolean always) {

  /** What costs. */
  enum Kind {
    /** All of a table is read for a part of its rows. */
    SCAN,
    /** All of a table is read for each row of another one. */
    INNER_SCAN,
    /** An index of a whole table is made for one statement. */
    AUTOMATIC_INDEX,
    /** All of a table is read for its least or greatest value. */
    ENDS,
    /** Rows are sorted that an index could have in order. */
    SORT
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a query are sorted, so that each has its place.
 *
 * @param obstacle why they cannot have one
 * @param detail what the obstacle speaks of; empty for nothing
 * @param isWrapped whether terms are columns of the result, so that they are added around the query
 * @param terms the terms of its ORDER BY, and behind them those that were missing
 * @param key the places of those terms that tell each row from all others
 */
public record RowOrder(
    Obstacle obstacle, String detail, boolean isWrapped, List<Term> terms, List<Integer> key) {

  /** Why rows have no order. */
  public enum Obstacle {
    /** They have one. */
    NONE,
    /** The text cannot be read. */
    UNREAD,
    /** There is no ORDER BY. */
    UNSORTED,
    /** There is a LIMIT. */
    LIMITED,
    /** There is one row at most. */
    SINGLE,
    /** A term gives another value each time. */
    RANDOM,
    /** A term is a number, behind a star. */
    PLACE,
    /** A term of a query with DISTINCT, or of a compound one, is no column of its result. */
    NO_RESULT_COLUMN,
    /** Nothing tells the rows apart. */
    NO_KEY,
    /** The same, since a FULL or RIGHT JOIN has rows without a left side. */
    NO_KEY_OF_OUTER_JOIN,
    /** There are too many terms. */
    TOO_MANY
  }

  /**
   * A term.
   *
   * @param sql what is sorted by, as it can stand in the select list
   * @param collation how it is compared where it says so; empty for its own way
   * @param descending whether the greatest comes first
   * @param nullsMoved whether NULL comes where the greatest value would be
   * @param origin the table's column that it is; null where it is none
   */
  public record Term(
      String sql,
      String collation,
      boolean descending,
      boolean nullsMoved,
      @Nullable ColumnOrigin origin) {

    /** The same, compared in another way. */
    Term collated(String other) {
      return new Term(sql, other, descending, nullsMoved, origin);
    }
  }

  /** Copies the lists. */
  public RowOrder {
    terms = List.copyOf(terms);
    key = List.copyOf(key);
  }

  static RowOrder without(Obstacle obstacle, String detail) {
    return new RowOrder(obstacle, detail, false, List.of(), List.of());
  }
}

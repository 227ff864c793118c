// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.Set;

/**
 * Tells whether a select list contains an aggregate, so that a query without GROUP BY gives exactly
 * one row. Functions that the application adds are not known here.
 *
 * @see <a href="https://www.sqlite.org/lang_aggfunc.html">Built-in Aggregate Functions</a>
 */
final class AggregateFinder {

  private static final Set<String> AGGREGATES =
      Set.of(
          "AVG",
          "COUNT",
          "GROUP_CONCAT",
          "STRING_AGG",
          "SUM",
          "TOTAL",
          "JSON_GROUP_ARRAY",
          "JSON_GROUP_OBJECT",
          "JSONB_GROUP_ARRAY",
          "JSONB_GROUP_OBJECT");

  /** Aggregates with one argument, plain functions with more. */
  private static final Set<String> AGGREGATES_OF_ONE = Set.of("MIN", "MAX");

  private final TokenRow row;

  AggregateFinder(TokenRow row) {
    this.row = row;
  }

  boolean isAggregate(TokenRange list) {
    int i = list.from();
    while (i < list.to()) {
      if (isAggregateCall(i)) {
        return true;
      }
      // The aggregates of a subquery are its own; those in other parentheses belong to this query.
      i = row.opensQuery(i) ? row.after(i) : i + 1;
    }
    return false;
  }

  private boolean isAggregateCall(int i) {
    if (!row.is(i + 1, "(") || row.is(i - 1, ".")) {
      return false;
    }
    String name = row.symbol(i);
    boolean aggregates =
        AGGREGATES.contains(name) || (AGGREGATES_OF_ONE.contains(name) && hasOneArgument(i + 1));
    return aggregates && !isWindowCall(row.after(i + 1));
  }

  private boolean hasOneArgument(int open) {
    for (int i = open + 1; i < row.closing(open); i = row.after(i)) {
      if (row.is(i, ",")) {
        return false;
      }
    }
    return row.closing(open) > open + 1;
  }

  private boolean isWindowCall(int afterCall) {
    boolean isFiltered = row.is(afterCall, "FILTER") && row.is(afterCall + 1, "(");
    return row.is(isFiltered ? row.after(afterCall + 1) : afterCall, "OVER");
  }
}

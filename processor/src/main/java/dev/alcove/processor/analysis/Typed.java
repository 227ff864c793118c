// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import java.util.List;

/**
 * What is known of a query's result.
 *
 * @param columns its columns
 * @param atMostOne whether it surely gives no more than one row
 * @param exactlyOne whether it surely gives one row
 * @param key the columns, by their places, that tell its rows apart; empty where nobody knows
 */
record Typed(List<Column> columns, boolean atMostOne, boolean exactlyOne, List<Integer> key) {

  /** Rows of which nothing is known. */
  static final Typed UNKNOWN = new Typed(List.of(), false, false);

  Typed(List<Column> columns, boolean atMostOne, boolean exactlyOne) {
    this(columns, atMostOne, exactlyOne, List.of());
  }

  /**
   * A column.
   *
   * @param name its name
   * @param fact what is known of it
   */
  record Column(String name, ResultFact fact) {

    String text() {
      return fact.text();
    }

    Value value() {
      return fact.value();
    }

    /** The column of a query that gives either this or the other. */
    Column or(Column other) {
      return new Column(name, fact.or(other.fact));
    }
  }
}

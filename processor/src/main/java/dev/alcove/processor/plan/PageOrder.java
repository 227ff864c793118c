// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.check.PagedQuery;
import java.util.List;

/**
 * How the rows of a query that is read page by page are sorted.
 *
 * @param limit the number of the variable that gets the number of rows
 * @param hasRowValues whether several columns are compared at once
 * @param terms how they are sorted, by the last columns of the text
 * @param key the places of the key among these columns; empty if rows have none
 */
public record PageOrder(int limit, boolean hasRowValues, List<Term> terms, List<Integer> key) {

  /**
   * How rows are sorted by one column.
   *
   * @param descending whether the greatest comes first
   * @param nullable whether it may be NULL
   * @param nullsMoved whether NULL comes where the greatest value would be
   * @param collation how it is compared; empty for its own way
   */
  public record Term(boolean descending, boolean nullable, boolean nullsMoved, String collation) {}

  /** Copies the lists. */
  public PageOrder {
    terms = List.copyOf(terms);
    key = List.copyOf(key);
  }

  /** The order of one form of a query. */
  static PageOrder of(PagedQuery paging, int number) {
    PagedQuery.Form form = paging.forms().get(number);
    List<Term> terms =
        form.terms().stream()
            .map(t -> new Term(t.descending(), t.nullable(), t.nullsMoved(), t.collation()))
            .toList();
    boolean hasKey = !paging.key().isEmpty();
    return new PageOrder(
        paging.limit(), paging.hasRowValues(), terms, hasKey ? form.key() : List.of());
  }
}

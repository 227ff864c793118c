// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The outermost level of a statement, without what stands in parentheses.
 *
 * @param clauses the clauses that occur, optional parts in braces included
 * @param isCompound true if UNION, INTERSECT or EXCEPT joins several queries
 * @param isLimitedToOne true if the statement ends in a literal {@code LIMIT 1} (or 0) outside
 *     braces
 * @param isUngroupedAggregate true for one query that aggregates all its rows into one, such as
 *     {@code SELECT count(*) FROM t}; false also where it is not certain
 * @param valueRows how many rows VALUES lists (1 for DEFAULT VALUES), 0 without VALUES
 * @param resultColumns the select list of the (first) query, or the RETURNING list of a write
 */
public record StatementShape(
    Set<Clause> clauses,
    boolean isCompound,
    boolean isLimitedToOne,
    boolean isUngroupedAggregate,
    int valueRows,
    List<ResultColumn> resultColumns) {

  /** Copies the collections; the clauses in the order of {@link Clause}. */
  public StatementShape {
    Set<Clause> ordered = EnumSet.noneOf(Clause.class);
    ordered.addAll(clauses);
    clauses = Collections.unmodifiableSet(ordered);
    resultColumns = List.copyOf(resultColumns);
  }
}

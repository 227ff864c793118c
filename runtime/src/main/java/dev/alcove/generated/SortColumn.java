// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

/** How rows are sorted by one column. Immutable. */
final class SortColumn {
  private final boolean descending;
  private final boolean nullable;
  private final boolean nullsMoved;
  private final String collation;

  SortColumn(boolean descending, boolean nullable, boolean nullsMoved, String collation) {
    this.descending = descending;
    this.nullable = nullable;
    this.nullsMoved = nullsMoved;
    this.collation = collation;
  }

  SortColumn orNull() {
    return new SortColumn(descending, true, nullsMoved, collation);
  }

  /** Where NULL comes; the least value is where it would come by itself. */
  SortColumn withNulls(boolean first) {
    return new SortColumn(descending, nullable, first == descending, collation);
  }

  SortColumn collate(String name) {
    return new SortColumn(descending, nullable, nullsMoved, name);
  }

  /** Whether greater values come later, seen from this side. */
  boolean rises(boolean forward) {
    return descending != forward;
  }

  /** Whether NULL may come behind all values, seen from this side. */
  boolean mayEndInNull(boolean forward) {
    return nullable && !beginsWithNull(forward);
  }

  /** Whether NULL would come before all values, seen from this side. */
  boolean beginsWithNull(boolean forward) {
    return rises(forward) != nullsMoved;
  }

  /** Whether both sort the same way, so that their values can be compared together. */
  boolean sortsLike(SortColumn other) {
    return descending == other.descending;
  }

  /** Its place in a comparison. */
  String operand(int column) {
    String name = PageSql.name(column);
    return collation.isEmpty() ? name : name + " COLLATE " + collation;
  }

  String term(int column, boolean forward) {
    String term = operand(column) + (rises(forward) ? "" : " DESC");
    return nullsMoved ? term + (rises(forward) ? " NULLS LAST" : " NULLS FIRST") : term;
  }
}

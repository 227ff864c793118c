// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

/** Why a value can be NULL. */
public enum Cause {
  /** It cannot. */
  NONE("is never NULL"),
  /** A column of a table allows it. */
  COLUMN("can be NULL"),
  /** An outer join may find no row. */
  OUTER_JOIN("is NULL where the outer join finds no row"),
  /** An aggregate may have no rows. */
  NO_ROWS("is NULL when no row matches"),
  /** A query used as a value may give no row. */
  EMPTY_SUBQUERY("is NULL where the query in parentheses gives no row"),
  /** No condition of a CASE may hold, and it has no ELSE. */
  NO_ELSE("is NULL where no condition holds"),
  /** It is NULL by what is written. */
  WRITTEN("is NULL"),
  /** A parameter may be null. */
  PARAMETER("is NULL where the parameter is"),
  /** The divisor may be zero. */
  DIVISION("is NULL where the divisor is 0"),
  /** Floating point numbers may be infinite. */
  INFINITY("is NULL where infinite numbers cancel each other out"),
  /** A window may have no row there. */
  WINDOW("is NULL where the window has no such row"),
  /** JSON may lack what is looked for. */
  JSON("is NULL where the JSON has no such value"),
  /** The function gives NULL for some arguments. */
  FUNCTION("can be NULL for some arguments"),
  /** A row of a compound query, or a branch, may give NULL. */
  UNKNOWN("may be NULL, as far as Alcove can tell");

  private final String clause;

  Cause(String clause) {
    this.clause = clause;
  }

  /** What follows the expression in a sentence. */
  public String clause() {
    return clause;
  }
}

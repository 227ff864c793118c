// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql.tree;

import dev.alcove.processor.sql.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where rows come from: what stands behind FROM. */
public sealed interface Source {

  /**
   * A table, view, common table expression or table-valued function.
   *
   * @param schema the database before its name; empty for none
   * @param name its name
   * @param arguments the arguments of a function; null where none is called
   * @param alias its alias, or its name where it has none
   * @param span where it is named, alias not included
   */
  record Named(
      String schema, String name, @Nullable List<Expression> arguments, String alias, Span span)
      implements Source {}

  /**
   * A query in parentheses.
   *
   * @param query the query
   * @param alias its alias; empty for none
   */
  record Nested(Query query, String alias) implements Source {}

  /**
   * Two sources joined.
   *
   * @param left the left one
   * @param right the right one
   * @param kind which rows stay without a partner
   * @param natural whether columns of the same name are equal
   * @param on the condition
   * @param using the columns of USING
   */
  record Joined(
      Source left,
      Source right,
      Kind kind,
      boolean natural,
      @Nullable Expression on,
      List<String> using)
      implements Source {}

  /** Which rows stay in a join without a partner. */
  enum Kind {
    /** None: INNER, CROSS, or a comma. */
    INNER,
    /** Those of the left side. */
    LEFT,
    /** Those of the right side. */
    RIGHT,
    /** Those of both sides. */
    FULL
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql.tree;

import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.tree.Expression.Window;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A SELECT or VALUES, simple or compound.
 *
 * @param ctes what WITH defines
 * @param parts the simple queries, at least one
 * @param operators UNION, UNION ALL, INTERSECT or EXCEPT between them, one fewer
 * @param orderBy the terms of ORDER BY
 * @param limit the expression of LIMIT; null for none
 * @param offset the expression of OFFSET; null for none
 * @see <a href="https://www.sqlite.org/lang_select.html">SELECT</a>
 */
public record Query(
    List<Cte> ctes,
    List<Part> parts,
    List<String> operators,
    List<OrderTerm> orderBy,
    @Nullable Expression limit,
    @Nullable Expression offset) {

  /** What the terms of ORDER BY sort by, whichever way. */
  public List<Expression> orderExpressions() {
    return orderBy.stream().map(OrderTerm::expression).toList();
  }

  /**
   * A term of ORDER BY.
   *
   * @param expression what is sorted by
   * @param descending whether the greatest comes first
   * @param nulls where NULL comes
   */
  public record OrderTerm(Expression expression, boolean descending, Nulls nulls) {
    /** A term that says nothing of NULL. */
    public OrderTerm(Expression expression, boolean descending) {
      this(expression, descending, Nulls.LEAST);
    }
  }

  /** Where a term of ORDER BY puts NULL. */
  public enum Nulls {
    /** Where the least value would be: it is not said. */
    LEAST,
    /** NULLS FIRST. */
    FIRST,
    /** NULLS LAST. */
    LAST
  }

  /** One simple query of a compound. */
  public sealed interface Part {}

  /**
   * A SELECT.
   *
   * @param distinct whether doubles are left out
   * @param items the select list
   * @param from where rows come from; null for none
   * @param where the condition on rows
   * @param groupBy the terms of GROUP BY
   * @param having the condition on groups
   * @param windows the named windows, by names in lower case
   */
  public record Select(
      boolean distinct,
      List<Item> items,
      @Nullable Source from,
      @Nullable Expression where,
      List<Expression> groupBy,
      @Nullable Expression having,
      Map<String, Window> windows)
      implements Part {}

  /**
   * VALUES.
   *
   * @param rows the rows
   */
  public record Values(List<List<Expression>> rows) implements Part {}

  /**
   * An entry of a select list or RETURNING list.
   *
   * @param expression the expression; null for a star
   * @param starTable the table before a star; empty for none
   * @param alias its alias; empty for none
   * @param span where it stands, alias included
   */
  public record Item(@Nullable Expression expression, String starTable, String alias, Span span) {}

  /**
   * A common table expression.
   *
   * @param name its name
   * @param columns its columns' names, empty where they are not listed
   * @param query its query
   * @param span where its name stands
   */
  public record Cte(String name, List<String> columns, Query query, Span span) {}
}

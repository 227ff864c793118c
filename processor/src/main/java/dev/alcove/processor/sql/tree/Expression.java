// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql.tree;

import dev.alcove.processor.sql.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression. Parentheses leave no trace but in the tree's form.
 *
 * @see <a href="https://www.sqlite.org/lang_expr.html">SQL Language Expressions</a>
 */
public sealed interface Expression {

  /** Where it stands, parentheses around the whole left out. */
  Span span();

  /** What a literal is. */
  enum LiteralKind {
    /** NULL. */
    NULL,
    /** A whole number, TRUE or FALSE. */
    INTEGER,
    /** A number with point or exponent, or one too large for 64 bits. */
    REAL,
    /** A string, or one of CURRENT_DATE, CURRENT_TIME, CURRENT_TIMESTAMP. */
    TEXT,
    /** Bytes. */
    BLOB
  }

  /**
   * A constant.
   *
   * @param kind what it is
   * @param text a string's text without quotes; everything else as written
   * @param span where it stands
   */
  record Literal(LiteralKind kind, String text, Span span) implements Expression {}

  /**
   * The name of a column.
   *
   * @param table the table or alias before it; empty for none
   * @param name the name without quotes
   * @param span where it stands
   */
  record ColumnName(String table, String name, Span span) implements Expression {}

  /**
   * A variable.
   *
   * @param name its name without sigil; empty for a positional one
   * @param span where it stands
   */
  record Parameter(String name, Span span) implements Expression {}

  /**
   * An operator before its operand.
   *
   * @param operator {@code -}, {@code +}, {@code ~} or {@code NOT}
   * @param operand what follows
   * @param span where it stands
   */
  record Unary(String operator, Expression operand, Span span) implements Expression {}

  /**
   * An operator between two operands.
   *
   * @param operator as written, in upper case; {@code =} for {@code ==}, {@code <>} for {@code !=},
   *     {@code IS} and {@code IS NOT} also for their long forms
   * @param left what precedes it
   * @param right what follows it
   * @param span where it stands
   */
  record Binary(String operator, Expression left, Expression right, Span span)
      implements Expression {}

  /**
   * A pattern match.
   *
   * @param operator LIKE, GLOB, MATCH or REGEXP
   * @param negated whether NOT stands before it
   * @param left what is matched
   * @param pattern the pattern
   * @param escape what follows ESCAPE
   * @param span where it stands
   */
  record Like(
      String operator,
      boolean negated,
      Expression left,
      Expression pattern,
      @Nullable Expression escape,
      Span span)
      implements Expression {}

  /**
   * IS NULL, ISNULL, NOTNULL, NOT NULL; IS NOT NULL too.
   *
   * @param operand what is asked about
   * @param negated whether a value is wanted
   * @param span where it stands
   */
  record NullTest(Expression operand, boolean negated, Span span) implements Expression {}

  /**
   * BETWEEN.
   *
   * @param operand what is compared
   * @param negated whether NOT stands before it
   * @param low the lower bound
   * @param high the upper bound
   * @param span where it stands
   */
  record Between(Expression operand, boolean negated, Expression low, Expression high, Span span)
      implements Expression {}

  /**
   * IN.
   *
   * @param operand what is looked for
   * @param negated whether NOT stands before it
   * @param list the values listed; null where a query gives them
   * @param query the query; null where values are listed
   * @param span where it stands
   */
  record In(
      Expression operand,
      boolean negated,
      @Nullable List<Expression> list,
      @Nullable Query query,
      Span span)
      implements Expression {}

  /**
   * CASE.
   *
   * @param base what each WHEN is compared with; null where each is a condition
   * @param whens the conditions and their results
   * @param otherwise what follows ELSE
   * @param span where it stands
   */
  record Case(
      @Nullable Expression base, List<When> whens, @Nullable Expression otherwise, Span span)
      implements Expression {}

  /**
   * One WHEN of a CASE.
   *
   * @param condition what follows WHEN
   * @param result what follows THEN
   */
  record When(Expression condition, Expression result) {}

  /**
   * CAST.
   *
   * @param operand what is converted
   * @param type the type's name as written
   * @param span where it stands
   */
  record Cast(Expression operand, String type, Span span) implements Expression {}

  /**
   * COLLATE.
   *
   * @param operand what is collated
   * @param collation the collation's name
   * @param span where it stands
   */
  record Collate(Expression operand, String collation, Span span) implements Expression {}

  /**
   * A call of a function.
   *
   * @param name the function's name in lower case
   * @param arguments its arguments; empty for a star
   * @param filter the condition of FILTER
   * @param window what follows OVER; null for none
   * @param span where it stands
   */
  record Call(
      String name,
      List<Expression> arguments,
      @Nullable Expression filter,
      @Nullable Window window,
      Span span)
      implements Expression {}

  /**
   * A window.
   *
   * @param base the window that it names or builds on; empty for none
   * @param hasFrame whether it says which rows belong to it, beyond order and partition
   * @param terms what it sorts rows by: the terms of its PARTITION BY, then those of its ORDER BY
   */
  record Window(String base, boolean hasFrame, List<Query.OrderTerm> terms) {

    /** The expressions in it. */
    public List<Expression> parts() {
      return terms.stream().map(Query.OrderTerm::expression).toList();
    }
  }

  /**
   * A query in parentheses, as a value.
   *
   * @param query the query
   * @param span where it stands
   */
  record Subquery(Query query, Span span) implements Expression {}

  /**
   * EXISTS.
   *
   * @param query the query
   * @param span where it stands
   */
  record Exists(Query query, Span span) implements Expression {}

  /**
   * Several values in parentheses.
   *
   * @param values the values
   * @param span where they stand
   */
  record Row(List<Expression> values, Span span) implements Expression {}
}

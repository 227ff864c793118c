// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Between;
import dev.alcove.processor.sql.tree.Expression.Binary;
import dev.alcove.processor.sql.tree.Expression.Call;
import dev.alcove.processor.sql.tree.Expression.Cast;
import dev.alcove.processor.sql.tree.Expression.Collate;
import dev.alcove.processor.sql.tree.Expression.ColumnName;
import dev.alcove.processor.sql.tree.Expression.In;
import dev.alcove.processor.sql.tree.Expression.Like;
import dev.alcove.processor.sql.tree.Expression.NullTest;
import dev.alcove.processor.sql.tree.Expression.Parameter;
import dev.alcove.processor.sql.tree.Expression.Unary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells what cannot be NULL where a condition holds, or where it does not, and what is not 0. A
 * comparison with NULL is NULL, thus not true; nothing else is concluded from.
 */
final class Prover {

  /** Functions that give NULL for a NULL in their first argument. */
  private static final Set<String> STRICT =
      Set.of(
          "abs",
          "length",
          "lower",
          "upper",
          "trim",
          "ltrim",
          "rtrim",
          "round",
          "substr",
          "substring",
          "instr",
          "replace",
          "json_extract",
          "json_type",
          "unicode",
          "sign");

  private static final Set<String> COMPARISONS = Set.of("=", "<>", "<", "<=", ">", ">=");

  private static final Set<String> STRICT_OPERATORS =
      Set.of(
          "=", "<>", "<", "<=", ">", ">=", "+", "-", "*", "/", "%", "||", "&", "|", "<<", ">>",
          "->", "->>");

  private enum Outcome {
    TRUE,
    FALSE,
    NOT_TRUE
  }

  private final Context context;
  private final ExpressionTyper expressions;
  private final Divisors divisors;

  Prover(Context context, ExpressionTyper expressions) {
    this.divisors = new Divisors(context);
    this.context = context;
    this.expressions = expressions;
  }

  /** What is not NULL where the condition is true. */
  Set<String> whereTrue(Expression condition, Scope scope) {
    return prove(condition, Outcome.TRUE, scope);
  }

  /** What is not NULL where the condition is false or NULL. */
  Set<String> whereNotTrue(Expression condition, Scope scope) {
    return prove(condition, Outcome.NOT_TRUE, scope);
  }

  private Set<String> prove(Expression condition, Outcome outcome, Scope scope) {
    if (condition instanceof NullTest test) {
      boolean hasValue = test.negated() == (outcome == Outcome.TRUE);
      return hasValue ? notNull(List.of(test.operand()), scope) : Set.of();
    }
    if (condition instanceof Unary unary && unary.operator().equals("NOT")) {
      return not(unary.operand(), outcome, scope);
    }
    if (condition instanceof Binary binary) {
      return binary(binary, outcome, scope);
    }
    if (outcome == Outcome.NOT_TRUE) {
      return Set.of();
    }
    if (condition instanceof Like like) {
      boolean known = like.operator().equals("LIKE") || like.operator().equals("GLOB");
      return known ? notNull(List.of(like.left(), like.pattern()), scope) : Set.of();
    }
    if (condition instanceof Between between) {
      boolean inside = between.negated() == (outcome == Outcome.FALSE);
      return inside
          ? notNull(List.of(between.operand(), between.low(), between.high()), scope)
          : notNull(List.of(between.operand()), scope);
    }
    return condition instanceof In in ? in(in, outcome, scope) : notNull(List.of(condition), scope);
  }

  private Set<String> not(Expression operand, Outcome outcome, Scope scope) {
    return switch (outcome) {
      case TRUE -> prove(operand, Outcome.FALSE, scope);
      case FALSE -> prove(operand, Outcome.TRUE, scope);
      // Where NOT x is not true, x may be NULL.
      case NOT_TRUE -> operand instanceof NullTest ? prove(operand, Outcome.TRUE, scope) : Set.of();
    };
  }

  private Set<String> binary(Binary binary, Outcome outcome, Scope scope) {
    String operator = binary.operator();
    if (operator.equals("AND") || operator.equals("OR")) {
      Set<String> left = prove(binary.left(), outcome, scope);
      Set<String> right = prove(binary.right(), outcome, scope);
      boolean both = operator.equals("AND") == (outcome == Outcome.TRUE);
      return both ? Proofs.union(left, right) : Proofs.intersection(left, right);
    }
    if (operator.equals("IS") && outcome == Outcome.TRUE) {
      return same(binary, scope);
    }
    boolean strict = outcome != Outcome.NOT_TRUE && STRICT_OPERATORS.contains(operator);
    if (!strict) {
      return Set.of();
    }
    if (!COMPARISONS.contains(operator)) {
      return notNull(List.of(binary), scope);
    }
    Set<String> values = notNull(List.of(binary.left(), binary.right()), scope);
    return outcome == Outcome.TRUE ? Proofs.union(values, divisors.proven(binary, scope)) : values;
  }

  /** What is the same as something that is never NULL is not NULL either. */
  private Set<String> same(Binary binary, Scope scope) {
    if (expressions.type(binary.right(), scope).isNeverNull()) {
      return notNull(List.of(binary.left()), scope);
    }
    return expressions.type(binary.left(), scope).isNeverNull()
        ? notNull(List.of(binary.right()), scope)
        : Set.of();
  }

  /** NULL is not in any list; but NULL NOT IN an empty list is true. */
  private Set<String> in(In in, Outcome outcome, Scope scope) {
    boolean inside = in.negated() == (outcome == Outcome.FALSE);
    List<Expression> list = in.list();
    boolean filled =
        list != null
            && !list.isEmpty()
            && list.stream().noneMatch(each -> each instanceof Parameter);
    return inside || filled ? notNull(List.of(in.operand()), scope) : Set.of();
  }

  /** The names of these expressions, and of those without which they would be NULL. */
  private Set<String> notNull(List<Expression> values, Scope scope) {
    Set<String> proven = new HashSet<>();
    for (Expression value : values) {
      add(value, scope, proven);
    }
    return proven;
  }

  private void add(Expression value, Scope scope, Set<String> proven) {
    if (value instanceof ColumnName name) {
      column(name, scope, proven);
    } else if (value instanceof Binary binary && STRICT_OPERATORS.contains(binary.operator())) {
      proven.add(context.key(value));
      add(binary.left(), scope, proven);
      add(binary.right(), scope, proven);
    } else if (value instanceof Unary unary) {
      add(unary.operand(), scope, proven);
    } else if (value instanceof Cast cast) {
      add(cast.operand(), scope, proven);
    } else if (value instanceof Collate collate) {
      add(collate.operand(), scope, proven);
    } else if (value instanceof Call call && call.window() == null) {
      proven.add(context.key(value));
      if (STRICT.contains(call.name()) && !call.arguments().isEmpty()) {
        add(call.arguments().get(0), scope, proven);
      }
    }
  }

  private static void column(ColumnName name, Scope scope, Set<String> proven) {
    Scope.Place place = scope.column(name);
    if (place == null) {
      return;
    }
    if (place.index() >= 0) {
      proven.add(place.relation().key(place.index()));
    }
    place.relation().outerJoins().forEach(join -> proven.add(Relation.found(join)));
  }
}

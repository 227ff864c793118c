// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Between;
import dev.alcove.processor.sql.tree.Expression.Binary;
import dev.alcove.processor.sql.tree.Expression.Call;
import dev.alcove.processor.sql.tree.Expression.Case;
import dev.alcove.processor.sql.tree.Expression.Cast;
import dev.alcove.processor.sql.tree.Expression.Collate;
import dev.alcove.processor.sql.tree.Expression.ColumnName;
import dev.alcove.processor.sql.tree.Expression.Exists;
import dev.alcove.processor.sql.tree.Expression.In;
import dev.alcove.processor.sql.tree.Expression.Like;
import dev.alcove.processor.sql.tree.Expression.Literal;
import dev.alcove.processor.sql.tree.Expression.LiteralKind;
import dev.alcove.processor.sql.tree.Expression.NullTest;
import dev.alcove.processor.sql.tree.Expression.Parameter;
import dev.alcove.processor.sql.tree.Expression.Row;
import dev.alcove.processor.sql.tree.Expression.Subquery;
import dev.alcove.processor.sql.tree.Expression.Unary;
import dev.alcove.processor.sql.tree.Expression.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells the type and the nullness of expressions, and notes what parameters are expected to be. */
final class ExpressionTyper {

  private final Context context;
  private final QueryTyper queries;
  private final ComparisonTyper comparisons;
  private final ArithmeticTyper arithmetic = new ArithmeticTyper();
  private final CallTyper calls;
  private final Prover prover;
  private final Divisors divisors;

  ExpressionTyper(Context context, QueryTyper queries) {
    this.context = context;
    this.queries = queries;
    this.comparisons = new ComparisonTyper(context, this, queries);
    this.calls = new CallTyper(context, this);
    this.prover = new Prover(context, this);
    this.divisors = new Divisors(context);
  }

  Prover prover() {
    return prover;
  }

  /** The value of an expression at its place. */
  Value type(Expression expression, Scope scope) {
    Value value = typeOf(expression, scope);
    boolean isKeyed = expression instanceof Call || expression instanceof Binary;
    if (value.isNeverNull() || !isKeyed || scope.proofs().isEmpty()) {
      return value;
    }
    String key = context.key(expression);
    return scope.proofs().contains(key) && !key.contains("random") ? value.proven() : value;
  }

  private Value typeOf(Expression expression, Scope scope) {
    if (expression instanceof Literal literal) {
      return literal(literal);
    } else if (expression instanceof ColumnName name) {
      return column(name, scope);
    } else if (expression instanceof Parameter parameter) {
      return context.parameter(parameter.name());
    } else if (expression instanceof Unary unary) {
      return unary(unary, scope);
    } else if (expression instanceof Binary binary) {
      return binary(binary, scope);
    } else if (expression instanceof Call call) {
      return calls.type(call, scope);
    } else if (expression instanceof Case branches) {
      return caseOf(branches, scope);
    } else if (expression instanceof Cast cast) {
      return Value.strict(SqlType.ofCast(cast.type()), List.of(type(cast.operand(), scope)));
    } else if (expression instanceof Collate collate) {
      return type(collate.operand(), scope);
    } else if (expression instanceof Subquery subquery) {
      return queries.scalar(subquery.query(), scope);
    } else if (expression instanceof Row row) {
      row.values().forEach(value -> type(value, scope));
      return Value.UNKNOWN;
    }
    return condition(expression, scope);
  }

  private Value condition(Expression expression, Scope scope) {
    if (expression instanceof NullTest test) {
      type(test.operand(), scope);
      return Value.never(SqlType.INTEGER);
    } else if (expression instanceof Exists exists) {
      queries.columns(exists.query(), scope);
      return Value.never(SqlType.INTEGER);
    } else if (expression instanceof In in) {
      return comparisons.in(in, scope);
    } else if (expression instanceof Between between) {
      return comparisons.between(between, scope);
    } else if (expression instanceof Like like) {
      return comparisons.like(like, scope);
    }
    throw new UnclearException();
  }

  private static Value literal(Literal literal) {
    return switch (literal.kind()) {
      case NULL -> Value.possible(SqlType.NULL, Cause.WRITTEN);
      case INTEGER -> Value.never(SqlType.INTEGER);
      case REAL -> new Value(SqlType.REAL, Nullness.NEVER, Cause.NONE, null, isFinite(literal));
      case TEXT -> Value.never(SqlType.TEXT);
      case BLOB -> Value.never(SqlType.BLOB);
    };
  }

  private static boolean isFinite(Literal literal) {
    try {
      return Double.isFinite(Double.parseDouble(literal.text().replace("_", "")));
    } catch (NumberFormatException unusual) {
      return false;
    }
  }

  private Value column(ColumnName name, Scope scope) {
    Value value = scope.find(name);
    if (value != null) {
      return value;
    }
    Expression alias = scope.alias(name);
    if (alias == null) {
      throw new UnclearException(); // SQLite may take it for a string
    }
    return type(alias, scope.withoutAliases());
  }

  private Value unary(Unary unary, Scope scope) {
    if (isSmallest(unary)) {
      return Value.never(SqlType.INTEGER);
    }
    Value operand = type(unary.operand(), scope);
    if (unary.operator().equals("NOT")) {
      return Value.strict(SqlType.INTEGER, List.of(operand));
    }
    context
        .notes()
        .expect(unary.operand(), ParameterFact.Use.ARGUMENT, SqlType.NUMBER, unary.operator());
    boolean isLiteral =
        unary.operand() instanceof Literal literal && literal.kind() == LiteralKind.INTEGER;
    return arithmetic.unary(unary.operator(), operand, isLiteral);
  }

  /** The smallest whole number, whose digits alone would be too large for one. */
  private static boolean isSmallest(Unary unary) {
    return unary.operator().equals("-")
        && unary.operand() instanceof Literal literal
        && literal.text().equals("9223372036854775808");
  }

  private Value binary(Binary binary, Scope scope) {
    String operator = binary.operator();
    return switch (operator) {
      case "AND" -> {
        Value left = type(binary.left(), scope);
        Set<String> shown = prover.whereTrue(binary.left(), scope);
        yield Value.strict(SqlType.INTEGER, List.of(left, type(binary.right(), scope.with(shown))));
      }
      case "OR" ->
          Value.strict(
              SqlType.INTEGER, List.of(type(binary.left(), scope), type(binary.right(), scope)));
      case "=", "<>", "<", "<=", ">", ">=", "IS", "IS NOT" -> comparisons.compare(binary, scope);
      default -> operator(binary, scope);
    };
  }

  private Value operator(Binary binary, Scope scope) {
    Value left = type(binary.left(), scope);
    Value right = type(binary.right(), scope);
    switch (binary.operator()) {
      case "||" -> {
        return Value.strict(SqlType.TEXT, List.of(left, right));
      }
      case "->", "->>" -> {
        boolean isText = binary.operator().equals("->");
        return Value.possible(isText ? SqlType.TEXT : SqlType.ANY, Cause.JSON);
      }
      default -> {
        context.expect(binary.left(), ParameterFact.Use.ARGUMENT, SqlType.NUMBER, binary);
        context.expect(binary.right(), ParameterFact.Use.ARGUMENT, SqlType.NUMBER, binary);
        return arithmetic.binary(binary, left, right, divisors.isProven(binary.right(), scope));
      }
    }
  }

  private Value caseOf(Case branches, Scope scope) {
    Scope here = scope;
    List<Value> results = new ArrayList<>();
    Value base = branches.base() == null ? null : type(branches.base(), scope);
    for (When when : branches.whens()) {
      type(when.condition(), here);
      Scope then = here;
      if (branches.base() != null && base != null) {
        comparisons.expectEqual(branches.base(), base, when.condition(), scope);
      } else {
        then = here.with(prover.whereTrue(when.condition(), here));
        here = here.with(prover.whereNotTrue(when.condition(), here));
      }
      results.add(type(when.result(), then));
    }
    results.add(
        branches.otherwise() == null
            ? Value.possible(SqlType.NULL, Cause.NO_ELSE)
            : type(branches.otherwise(), here));
    return results.stream().reduce(Value::or).orElse(Value.UNKNOWN);
  }
}

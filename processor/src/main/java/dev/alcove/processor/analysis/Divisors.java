// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Binary;
import dev.alcove.processor.sql.tree.Expression.Call;
import dev.alcove.processor.sql.tree.Expression.Literal;
import dev.alcove.processor.sql.tree.Expression.LiteralKind;
import dev.alcove.processor.sql.tree.Expression.Unary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which divisors surely are not 0: by that alone a division gives NULL. */
final class Divisors {

  private final Context context;

  Divisors(Context context) {
    this.context = context;
  }

  /** What is not 0 where a comparison is true; names for the set of proofs. */
  Set<String> proven(Binary comparison, Scope scope) {
    Double right = number(comparison.right());
    if (right != null && excludesZero(comparison.operator(), right)) {
      return keys(comparison.left(), scope);
    }
    Double left = number(comparison.left());
    return left != null && excludesZero(mirrored(comparison.operator()), left)
        ? keys(comparison.right(), scope)
        : Set.of();
  }

  /** Whether {@code x operator number} keeps 0 out. */
  private static boolean excludesZero(String operator, double number) {
    return switch (operator) {
      case "<>" -> number == 0;
      case "=" -> number != 0;
      case ">" -> number >= 0;
      case ">=" -> number > 0;
      case "<" -> number <= 0;
      case "<=" -> number < 0;
      default -> false;
    };
  }

  private static String mirrored(String operator) {
    return switch (operator) {
      case ">" -> "<";
      case ">=" -> "<=";
      case "<" -> ">";
      case "<=" -> ">=";
      default -> operator;
    };
  }

  /** Whether a divisor is not 0 where these proofs hold, as far as it is a number at all. */
  boolean isProven(Expression divisor, Scope scope) {
    boolean isCountOfGroup =
        divisor instanceof Call call
            && call.name().equals("count")
            && call.arguments().isEmpty()
            && call.filter() == null
            && call.window() == null
            && scope.rows() != null
            && !scope.mayLackRows();
    return isCountOfGroup || keys(divisor, scope).stream().anyMatch(scope.proofs()::contains);
  }

  /** The name of a column or call; none for what may be another one each time. */
  private Set<String> keys(Expression expression, Scope scope) {
    Scope.Place place = scope.column(expression);
    if (place != null) {
      return Set.of("!0" + place.relation().key(place.index()));
    }
    String key = expression instanceof Call ? context.key(expression) : "random";
    return key.contains("random") ? Set.of() : Set.of("!0" + key);
  }

  /** The number that is written; null where none is. */
  static @Nullable Double number(Expression expression) {
    if (expression instanceof Unary unary && unary.operator().equals("-")) {
      Double number = number(unary.operand());
      return number == null ? null : Double.valueOf(-number);
    }
    if (!(expression instanceof Literal literal)
        || (literal.kind() != LiteralKind.INTEGER && literal.kind() != LiteralKind.REAL)) {
      return null;
    }
    try {
      double number = Double.parseDouble(literal.text().replace("_", ""));
      return Double.isFinite(number) ? Double.valueOf(number) : null;
    } catch (NumberFormatException hexadecimal) {
      return null;
    }
  }
}

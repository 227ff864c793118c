// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Binary;
import dev.alcove.processor.sql.tree.Expression.Literal;
import java.util.List;

/**
 * What arithmetic gives. Whole numbers that grow beyond 64 bits become floating point numbers;
 * infinite numbers that cancel each other out become NULL, as a division by zero does.
 */
final class ArithmeticTyper {

  Value unary(String operator, Value operand, boolean isLiteral) {
    return switch (operator) {
      case "+" -> new Value(operand.type(), operand.nullness(), operand.cause(), null, false);
      case "~" -> Value.strict(SqlType.INTEGER, List.of(operand));
      default -> {
        SqlType type =
            operand.type() == SqlType.REAL
                ? SqlType.REAL
                : isLiteral ? SqlType.INTEGER : SqlType.NUMBER;
        Value value = Value.strict(type, List.of(operand));
        yield new Value(type, value.nullness(), value.cause(), null, operand.isFinite());
      }
    };
  }

  /** What an operator gives; the right side may be proven not to be 0. */
  Value binary(Binary binary, Value left, Value right, boolean isProven) {
    List<Value> operands = List.of(left, right);
    return switch (binary.operator()) {
      case "&", "|", "<<", ">>" -> Value.strict(SqlType.INTEGER, operands);
      case "+", "-" -> {
        Value sum = Value.strict(type(left, right), operands);
        yield left.isFinite() || right.isFinite()
            ? finite(sum, left.isFinite() && right.isFinite())
            : sum.orNull(Cause.INFINITY);
      }
      case "*" -> {
        Value product = Value.strict(type(left, right), operands);
        boolean never =
            (left.isFinite() && right.isFinite())
                || isNonZero(binary.left())
                || isNonZero(binary.right());
        boolean whole = left.type() == SqlType.INTEGER && right.type() == SqlType.INTEGER;
        yield never ? finite(product, whole) : product.orNull(Cause.INFINITY);
      }
      case "/" -> quotient(binary, left, right, isProven);
      case "%" -> {
        boolean whole = left.type() == SqlType.INTEGER && right.type() == SqlType.INTEGER;
        Value rest = Value.strict(whole ? SqlType.INTEGER : SqlType.NUMBER, operands);
        boolean never =
            isNonZeroRest(binary.right()) || (isProven && right.type() == SqlType.INTEGER);
        yield never ? rest : rest.orNull(Cause.DIVISION);
      }
      default -> throw new UnclearException();
    };
  }

  private static Value quotient(Binary binary, Value left, Value right, boolean isProven) {
    boolean whole = left.type() == SqlType.INTEGER && isPositive(binary.right());
    SqlType type = whole && right.type() == SqlType.INTEGER ? SqlType.INTEGER : type(left, right);
    Value quotient = Value.strict(type, List.of(left, right));
    if (isNonZero(binary.right())) {
      return finite(quotient, left.isFinite());
    }
    // Infinity by infinity is NULL, and a text may be 0 as a number.
    boolean never = isProven && right.type().isNumber() && (left.isFinite() || right.isFinite());
    return never
        ? finite(quotient, left.isFinite() && right.type() == SqlType.INTEGER)
        : quotient.orNull(Cause.DIVISION);
  }

  /** A sum or product of whole numbers may grow beyond them. */
  private static SqlType type(Value left, Value right) {
    boolean real = left.type() == SqlType.REAL || right.type() == SqlType.REAL;
    boolean numbers = left.type().isNumber() && right.type().isNumber();
    return real && numbers ? SqlType.REAL : SqlType.NUMBER;
  }

  /** Floating point numbers may grow beyond all bounds, however small they were. */
  private static Value finite(Value value, boolean isFinite) {
    boolean bounded = isFinite && value.type() != SqlType.REAL;
    return new Value(value.type(), value.nullness(), value.cause(), null, bounded);
  }

  private static boolean isPositive(Expression expression) {
    return expression instanceof Literal && isNonZero(expression);
  }

  private static boolean isNonZero(Expression expression) {
    Double number = Divisors.number(expression);
    return number != null && number != 0;
  }

  /** Both sides of % are cut to whole numbers first, so that 0.5 divides by 0. */
  private static boolean isNonZeroRest(Expression expression) {
    Double number = Divisors.number(expression);
    return number != null && Math.abs(number) >= 1;
  }
}

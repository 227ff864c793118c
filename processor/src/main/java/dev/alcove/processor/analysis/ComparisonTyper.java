// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Between;
import dev.alcove.processor.sql.tree.Expression.Binary;
import dev.alcove.processor.sql.tree.Expression.ColumnName;
import dev.alcove.processor.sql.tree.Expression.In;
import dev.alcove.processor.sql.tree.Expression.Like;
import dev.alcove.processor.sql.tree.Expression.Literal;
import dev.alcove.processor.sql.tree.Expression.LiteralKind;
import dev.alcove.processor.sql.tree.Expression.Parameter;
import dev.alcove.processor.sql.tree.Expression.Row;
import java.util.ArrayList;
import java.util.List;

/** What comparisons give and expect, and which of them hardly do what is meant. */
final class ComparisonTyper {

  private final Context context;
  private final ExpressionTyper expressions;
  private final QueryTyper queries;
  private final MixedTypes mixedTypes;

  ComparisonTyper(Context context, ExpressionTyper expressions, QueryTyper queries) {
    this.mixedTypes = new MixedTypes(context);
    this.context = context;
    this.expressions = expressions;
    this.queries = queries;
  }

  Value compare(Binary binary, Scope scope) {
    if (binary.left() instanceof Row left && binary.right() instanceof Row right) {
      List<Value> values = rows(left, right, scope);
      remarkNull(binary, left, right, values);
      return binary.operator().startsWith("IS")
          ? Value.never(SqlType.INTEGER)
          : Value.strict(SqlType.INTEGER, values);
    }
    Value left = expressions.type(binary.left(), scope);
    Value right = expressions.type(binary.right(), scope);
    expectEqual(binary.left(), left, binary.right(), scope);
    expectEqual(binary.right(), right, binary.left(), scope);
    context.notes().compared(left, right, binary.span());
    if (binary.operator().startsWith("IS")) {
      return Value.never(SqlType.INTEGER);
    }
    if (isNull(binary.left()) || isNull(binary.right())) {
      Expression other = isNull(binary.right()) ? binary.left() : binary.right();
      note(Remark.Kind.EQUALS_NULL, binary.span(), other, binary.operator());
    } else {
      mixedTypes.check(binary, left, right);
      remarkNull(binary, binary.operator(), binary.left(), binary.right(), right);
      remarkNull(binary, binary.operator(), binary.right(), binary.left(), left);
    }
    return Value.strict(SqlType.INTEGER, List.of(left, right));
  }

  private void remarkNull(
      Expression whole, String operator, Expression subject, Expression other, Value value) {
    if (other instanceof Parameter parameter
        && !(subject instanceof Parameter)
        && value.nullness() == Nullness.POSSIBLE) {
      note(Remark.Kind.NULL_COMPARISON, whole.span(), subject, operator + " :" + parameter.name());
    }
  }

  /** The first values decide whether the others count, but for equality all do. */
  private void remarkNull(Binary binary, Row left, Row right, List<Value> values) {
    int counting = binary.operator().equals("=") ? values.size() / 2 : 1;
    if (!binary.operator().startsWith("IS") && !binary.operator().equals("<>")) {
      for (int i = 0; i < counting; i++) {
        Expression one = left.values().get(i);
        Expression other = right.values().get(i);
        remarkNull(binary, binary.operator(), one, other, values.get(2 * i + 1));
        remarkNull(binary, binary.operator(), other, one, values.get(2 * i));
      }
    }
  }

  /** The values that are compared, those of both rows in turn. */
  private List<Value> rows(Row left, Row right, Scope scope) {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < Math.min(left.values().size(), right.values().size()); i++) {
      Value one = expressions.type(left.values().get(i), scope);
      Value other = expressions.type(right.values().get(i), scope);
      expectEqual(left.values().get(i), one, right.values().get(i), scope);
      expectEqual(right.values().get(i), other, left.values().get(i), scope);
      context.notes().compared(one, other, left.values().get(i).span());
      values.add(one);
      values.add(other);
    }
    return values;
  }

  /** Notes that a value is compared with another, which may be a parameter. */
  void expectEqual(Expression known, Value value, Expression other, Scope scope) {
    if (known instanceof Row row && other instanceof Row others) {
      rows(row, others, scope);
    }
    context.compare(other, value, known);
  }

  private static boolean isNull(Expression expression) {
    return expression instanceof Literal literal && literal.kind() == LiteralKind.NULL;
  }

  private void note(Remark.Kind kind, Span span, Expression subject, String detail) {
    context.notes().remark(kind, span, context.text(subject), detail);
  }

  Value between(Between between, Scope scope) {
    Value operand = expressions.type(between.operand(), scope);
    Value low = expressions.type(between.low(), scope);
    Value high = expressions.type(between.high(), scope);
    expectEqual(between.operand(), operand, between.low(), scope);
    expectEqual(between.operand(), operand, between.high(), scope);
    expectEqual(between.low(), low, between.operand(), scope);
    context.notes().compared(operand, low, between.span());
    context.notes().compared(operand, high, between.span());
    if (!between.negated()) {
      remarkNull(between, "BETWEEN", between.operand(), between.low(), low);
      remarkNull(between, "BETWEEN", between.operand(), between.high(), high);
    }
    return Value.strict(SqlType.INTEGER, List.of(operand, low, high));
  }

  Value in(In in, Scope scope) {
    Value operand = expressions.type(in.operand(), scope);
    List<Value> values = new ArrayList<>();
    values.add(operand);
    if (in.query() != null) {
      List<ResultFact> columns = queries.columns(in.query(), scope);
      if (columns.size() == 1) {
        values.add(columns.get(0).value());
        context.notes().compared(operand, columns.get(0).value(), in.span());
        ResultFact column = columns.get(0);
        context
            .notes()
            .expect(
                in.operand(),
                ParameterFact.Use.COMPARED,
                column.value().type(),
                column.text(),
                column.value().form());
        remarkNotIn(in, columns.get(0).value(), columns.get(0).text());
      } else {
        columns.forEach(column -> values.add(column.value()));
      }
    } else if (in.list() != null) {
      for (Expression each : in.list()) {
        Value value = expressions.type(each, scope);
        values.add(value);
        context.notes().compared(operand, value, in.span());
        expectEqual(in.operand(), operand, each, scope);
        expectEqual(each, value, in.operand(), scope);
        if (!(each instanceof Parameter)) {
          remarkNotIn(in, value, context.text(each));
        }
      }
    }
    return Value.strict(SqlType.INTEGER, values);
  }

  private void remarkNotIn(In in, Value value, String text) {
    if (in.negated() && value.nullness() == Nullness.POSSIBLE) {
      note(Remark.Kind.NOT_IN_NULLABLE, in.span(), in.operand(), text);
    }
  }

  Value like(Like like, Scope scope) {
    Value left = expressions.type(like.left(), scope);
    Value pattern = expressions.type(like.pattern(), scope);
    context
        .notes()
        .expect(like.pattern(), ParameterFact.Use.ARGUMENT, SqlType.TEXT, like.operator());
    List<Value> operands = new ArrayList<>(List.of(left, pattern));
    if (like.escape() != null) {
      operands.add(expressions.type(like.escape(), scope));
      context.notes().expect(like.escape(), ParameterFact.Use.ARGUMENT, SqlType.TEXT, "ESCAPE");
    }
    boolean known = like.operator().equals("LIKE") || like.operator().equals("GLOB");
    if (!known) {
      return Value.possible(SqlType.INTEGER, Cause.FUNCTION);
    }
    if (like.left() instanceof ColumnName && left.origin() != null && startsOpen(like)) {
      note(Remark.Kind.LEADING_WILDCARD, like.pattern().span(), like.left(), left.origin().table());
    }
    for (Expression part : joined(like.pattern())) {
      remarkNull(like, like.operator(), like.left(), part, expressions.type(part, scope));
    }
    return Value.strict(SqlType.INTEGER, operands);
  }

  /** The texts of which a pattern is joined: where one is NULL, the whole is. */
  private static List<Expression> joined(Expression pattern) {
    List<Expression> parts = new ArrayList<>();
    Expression start = pattern;
    while (start instanceof Binary binary && binary.operator().equals("||")) {
      parts.add(binary.right());
      start = binary.left();
    }
    parts.add(start);
    return parts;
  }

  private static boolean startsOpen(Like like) {
    List<Expression> parts = joined(like.pattern());
    Expression start = parts.get(parts.size() - 1);
    if (!(start instanceof Literal literal) || literal.kind() != LiteralKind.TEXT) {
      return false;
    }
    String wildcards = like.operator().equals("GLOB") ? "*?[" : "%_";
    return !literal.text().isEmpty() && wildcards.indexOf(literal.text().charAt(0)) >= 0;
  }
}

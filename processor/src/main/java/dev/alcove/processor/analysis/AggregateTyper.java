// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.tree.Expression.Call;
import dev.alcove.processor.sql.tree.Expression.Literal;
import dev.alcove.processor.sql.tree.Expression.Window;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What aggregates and window functions give. */
final class AggregateTyper {

  private final Context context;
  private final ExpressionTyper expressions;

  AggregateTyper(Context context, ExpressionTyper expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  Value type(Call call, Scope scope) {
    Window window = call.window();
    Scope rows = window == null && scope.rows() != null ? scope.rows() : scope;
    List<Value> values = new ArrayList<>();
    call.arguments().forEach(argument -> values.add(expressions.type(argument, rows)));
    if (call.filter() != null) {
      expressions.type(call.filter(), rows);
    }
    if (window != null) {
      window.parts().forEach(part -> expressions.type(part, scope));
      expectOffset(call);
    }
    // Of a group or a usual window there is at least one row: the current one.
    boolean filled =
        call.filter() == null && (window == null ? !scope.mayLackRows() : !hasFrame(window, scope));
    return window == null || Aggregates.isAggregate(call)
        ? aggregate(call, values, filled)
        : windowFunction(call, values, filled);
  }

  private static Value aggregate(Call call, List<Value> values, boolean filled) {
    Value first = values.isEmpty() ? Value.UNKNOWN : values.get(0);
    return switch (call.name()) {
      case "count" -> Value.never(SqlType.INTEGER);
      case "json_group_array", "json_group_object" -> Value.never(SqlType.TEXT);
      case "jsonb_group_array", "jsonb_group_object" -> Value.never(SqlType.BLOB);
      case "total" ->
          first.isFinite()
              ? Value.never(SqlType.REAL)
              : Value.possible(SqlType.REAL, Cause.INFINITY);
      case "sum" -> sum(sumType(first), first, filled);
      case "avg" -> sum(SqlType.REAL, first, filled);
      case "min", "max" -> emptied(first, filled);
      case "group_concat", "string_agg" -> emptied(first.as(SqlType.TEXT), filled);
      default -> Value.possible(SqlType.NUMBER, Cause.NO_ROWS);
    };
  }

  private static SqlType sumType(Value first) {
    return first.type().isNumber() ? first.type() : SqlType.NUMBER;
  }

  private static Value sum(SqlType type, Value first, boolean filled) {
    Value sum = emptied(first.as(type), filled);
    return first.isFinite() ? sum : sum.orNull(Cause.INFINITY);
  }

  private static Value emptied(Value value, boolean filled) {
    Value one =
        new Value(
            value.type(), value.nullness(), value.cause(), null, value.form(), value.isFinite());
    return filled ? one : one.orNull(Cause.NO_ROWS);
  }

  private static Value windowFunction(Call call, List<Value> values, boolean filled) {
    Value first = values.isEmpty() ? Value.UNKNOWN : values.get(0);
    return switch (call.name()) {
      case "row_number", "rank", "dense_rank", "ntile" -> Value.never(SqlType.INTEGER);
      case "percent_rank", "cume_dist" -> Value.never(SqlType.REAL);
      case "first_value", "last_value" -> filled ? first : first.orNull(Cause.WINDOW);
      case "nth_value" -> first.orNull(Cause.WINDOW);
      case "lag", "lead" -> {
        boolean plainOffset = call.arguments().size() == 3 && isNumber(call);
        Value other = plainOffset ? values.get(2) : Value.possible(SqlType.NULL, Cause.WINDOW);
        Value either = first.or(other);
        yield plainOffset ? either : either.orNull(Cause.WINDOW);
      }
      default -> Value.UNKNOWN;
    };
  }

  private static boolean isNumber(Call call) {
    return call.arguments().get(1) instanceof Literal literal
        && literal.kind() == dev.alcove.processor.sql.tree.Expression.LiteralKind.INTEGER;
  }

  private void expectOffset(Call call) {
    boolean hasOffset = List.of("lag", "lead", "nth_value").contains(call.name());
    if (hasOffset && call.arguments().size() > 1) {
      context
          .notes()
          .expect(
              call.arguments().get(1),
              ParameterFact.Use.ARGUMENT,
              SqlType.INTEGER,
              call.name() + "()");
    }
  }

  /** Whether a window, or one that it builds on, says which rows belong to it. */
  private static boolean hasFrame(Window window, Scope scope) {
    @Nullable Window at = window;
    for (int steps = 0; at != null && steps < 10; steps++) {
      if (at.hasFrame()) {
        return true;
      }
      if (at.base().isEmpty()) {
        return false;
      }
      at = scope.window(at.base());
    }
    return true;
  }
}

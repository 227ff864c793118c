// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What calls of functions give. Functions that the application adds are unknown. */
final class CallTyper {

  private static final Set<String> ROUNDING = Set.of("ceil", "ceiling", "floor", "trunc");
  private static final Set<String> DATES =
      Set.of("date", "time", "datetime", "julianday", "unixepoch");

  private final Context context;
  private final ExpressionTyper expressions;
  private final AggregateTyper aggregates;

  CallTyper(Context context, ExpressionTyper expressions) {
    this.context = context;
    this.expressions = expressions;
    this.aggregates = new AggregateTyper(context, expressions);
  }

  Value type(Call call, Scope scope) {
    if (Aggregates.isAggregate(call) || call.window() != null) {
      return aggregates.type(call, scope);
    }
    if (call.filter() != null) {
      throw new UnclearException();
    }
    return switch (call.name()) {
      case "coalesce", "ifnull" -> firstValue(call, scope);
      case "iif", "if" -> conditional(call, scope);
      default -> {
        List<Value> values = new ArrayList<>();
        call.arguments().forEach(argument -> values.add(expressions.type(argument, scope)));
        yield plain(call, values);
      }
    };
  }

  private Value plain(Call call, List<Value> values) {
    Function function = Function.find(call.name());
    if (function != null) {
      expect(call, function.arguments());
      boolean known = DATES.contains(call.name()) && Moments.areKnown(call);
      return known ? Value.never(dateType(call)) : function.apply(values);
    }
    if (values.isEmpty()) {
      return Value.UNKNOWN;
    }
    return special(call, values);
  }

  /** What functions give whose type depends on their arguments. */
  private Value special(Call call, List<Value> values) {
    Value first = values.get(0);
    return switch (call.name()) {
      case "abs" -> {
        SqlType type = first.type().isNumber() ? first.type() : SqlType.NUMBER;
        yield number(call, type, values);
      }
      case "round" -> number(call, SqlType.REAL, values);
      case "sign" ->
          first.type().isNumber()
              ? Value.strict(SqlType.INTEGER, values)
              : Value.possible(SqlType.INTEGER, Cause.FUNCTION);
      case "substr", "substring" -> part(call, values);
      case "replace" -> {
        expect(call, List.of(SqlType.TEXT, SqlType.TEXT, SqlType.TEXT));
        yield Value.strict(first.type() == SqlType.TEXT ? SqlType.TEXT : SqlType.ANY, values);
      }
      case "nullif" -> {
        expectLike(call, values);
        yield Value.possible(first.type(), Cause.FUNCTION);
      }
      case "min", "max" -> {
        expectLike(call, values);
        Value either = values.stream().reduce(Value::or).orElse(Value.UNKNOWN);
        yield Value.strict(either.type(), values);
      }
      case "likely", "unlikely", "likelihood" -> first;
      default ->
          ROUNDING.contains(call.name()) && first.type().isNumber()
              ? Value.strict(first.type(), values)
              : Value.UNKNOWN;
    };
  }

  /** A number that is as finite as the first argument. */
  private Value number(Call call, SqlType type, List<Value> values) {
    expect(call, List.of(SqlType.NUMBER, SqlType.INTEGER));
    Value value = Value.strict(type, values);
    return new Value(type, value.nullness(), value.cause(), null, values.get(0).isFinite());
  }

  private static SqlType dateType(Call call) {
    return switch (call.name()) {
      case "julianday" -> SqlType.REAL;
      case "unixepoch" -> SqlType.INTEGER;
      default -> SqlType.TEXT;
    };
  }

  /** A part of bytes is NULL if there are none. */
  private Value part(Call call, List<Value> values) {
    expect(call, List.of(SqlType.ANY, SqlType.INTEGER, SqlType.INTEGER));
    SqlType type = values.get(0).type();
    if (type == SqlType.TEXT || type.isNumber()) {
      return Value.strict(SqlType.TEXT, values);
    }
    return Value.strict(type, values).orNull(Cause.FUNCTION);
  }

  /** The first argument that is not NULL. */
  private Value firstValue(Call call, Scope scope) {
    List<Value> values = new ArrayList<>();
    for (Expression argument : call.arguments()) {
      values.add(expressions.type(argument, scope));
    }
    expectLike(call, values);
    ColumnOrigin form = null;
    Value either = Value.possible(SqlType.NULL, Cause.UNKNOWN);
    for (int i = 0; i < values.size(); i++) {
      // What is bound beside a column is checked to have its form.
      boolean isBound = call.arguments().get(i) instanceof Expression.Parameter;
      either = either.or(isBound ? values.get(i).formedAs(form) : values.get(i));
      form = either.form();
      if (values.get(i).isNeverNull()) {
        return new Value(either.type(), Nullness.NEVER, Cause.NONE, null, form, either.isFinite());
      }
    }
    Value last = values.isEmpty() ? Value.UNKNOWN : values.get(values.size() - 1);
    boolean unknown = values.stream().allMatch(value -> value.nullness() == Nullness.UNKNOWN);
    return new Value(
        either.type(),
        unknown ? Nullness.UNKNOWN : Nullness.POSSIBLE,
        last.cause(),
        null,
        form,
        either.isFinite());
  }

  private Value conditional(Call call, Scope scope) {
    Scope here = scope;
    List<Value> results = new ArrayList<>();
    List<Expression> arguments = call.arguments();
    for (int i = 0; i + 1 < arguments.size(); i += 2) {
      Expression condition = arguments.get(i);
      expressions.type(condition, here);
      Prover prover = expressions.prover();
      results.add(
          expressions.type(arguments.get(i + 1), here.with(prover.whereTrue(condition, here))));
      here = here.with(prover.whereNotTrue(condition, here));
    }
    boolean hasElse = arguments.size() % 2 == 1;
    results.add(
        hasElse
            ? expressions.type(arguments.get(arguments.size() - 1), here)
            : Value.possible(SqlType.NULL, Cause.NO_ELSE));
    return results.stream().reduce(Value::or).orElse(Value.UNKNOWN);
  }

  private void expect(Call call, List<SqlType> types) {
    for (int i = 0; i < Math.min(types.size(), call.arguments().size()); i++) {
      context
          .notes()
          .expect(
              call.arguments().get(i),
              ParameterFact.Use.ARGUMENT,
              types.get(i),
              call.name() + "()");
    }
  }

  /** A parameter among arguments of one type is of that type too. */
  private void expectLike(Call call, List<Value> values) {
    SqlType type = SqlType.NULL;
    String beside = "";
    ColumnOrigin column = null;
    for (int i = 0; i < values.size(); i++) {
      if (!(call.arguments().get(i) instanceof Expression.Parameter)) {
        type = type.or(values.get(i).type());
        column = beside.isEmpty() ? values.get(i).form() : column;
        beside = beside.isEmpty() ? context.text(call.arguments().get(i)) : beside;
      }
    }
    for (Expression argument : call.arguments()) {
      context.notes().expect(argument, ParameterFact.Use.COMPARED, type, beside, column);
    }
  }
}

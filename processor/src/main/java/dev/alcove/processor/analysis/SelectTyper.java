// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Call;
import dev.alcove.processor.sql.tree.Expression.ColumnName;
import dev.alcove.processor.sql.tree.Operands;
import dev.alcove.processor.sql.tree.Query;
import dev.alcove.processor.sql.tree.Query.Item;
import dev.alcove.processor.sql.tree.Query.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells what a SELECT gives: sources, then conditions, then groups, then the select list. */
final class SelectTyper {

  private final Context context;
  private final QueryTyper queries;
  private final ExpressionTyper expressions;

  SelectTyper(Context context, QueryTyper queries, ExpressionTyper expressions) {
    this.context = context;
    this.queries = queries;
    this.expressions = expressions;
  }

  Typed type(Select select, List<Expression> orderBy, Scope outer) {
    SourceTyper sources = new SourceTyper(context, queries, expressions, outer);
    if (select.from() != null) {
      sources.add(select.from());
    }
    Scope base = sources.scope().named(aliases(select.items()), select.windows());
    Scope rows = base;
    if (select.where() != null) {
      expressions.type(select.where(), base);
      rows = base.with(expressions.prover().whereTrue(select.where(), base));
    }
    for (Expression term : select.groupBy()) {
      expressions.type(term, rows);
    }
    boolean aggregates = aggregates(select, orderBy, base);
    boolean hasGroups = !select.groupBy().isEmpty();
    Scope groups = aggregates || hasGroups ? rows.grouped(hasGroups) : rows;
    if (select.having() != null) {
      expressions.type(select.having(), groups);
      groups = groups.with(expressions.prover().whereTrue(select.having(), groups));
    }
    List<Typed.Column> columns = items(select.items(), groups);
    for (Expression term : orderBy) {
      expressions.type(term, groups);
    }
    new GroupedCalls(context).note(select, orderBy, aggregates || hasGroups);
    boolean ungrouped = aggregates && !hasGroups;
    boolean one = ungrouped || select.from() == null;
    boolean exactly = one && select.having() == null && (ungrouped || select.where() == null);
    boolean isOneGroup = hasGroups && sources.haveOneValue(select.groupBy(), select.where(), base);
    boolean atMostOne = one || isOneGroup || sources.isSingle(select.where(), base);
    return new Typed(columns, atMostOne, exactly, key(select, sources, base));
  }

  /** The columns that tell rows apart, as far as they are among those it gives. */
  private List<Integer> key(Select select, SourceTyper sources, Scope scope) {
    if (!select.groupBy().isEmpty()) {
      return key(select);
    }
    List<Scope.@Nullable Place> given = places(select.items(), scope);
    List<Integer> key = new ArrayList<>();
    for (Scope.Place place : new RowKey(sources, select.where(), scope, given::contains).find()) {
      int index = given.indexOf(place);
      if (index < 0) {
        return List.of();
      }
      key.add(index);
    }
    return key;
  }

  /** The column of a source that each column of the result is; null for others. */
  static List<Scope.@Nullable Place> places(List<Item> items, Scope scope) {
    List<Scope.@Nullable Place> places = new ArrayList<>();
    for (Item item : items) {
      if (item.expression() == null) {
        for (Relation relation : starred(item.starTable(), scope)) {
          visible(item.starTable(), relation)
              .forEach(i -> places.add(new Scope.Place(relation, i)));
        }
      } else {
        places.add(scope.column(item.expression()));
      }
    }
    return places;
  }

  /** The sources whose columns a star stands for. */
  private static List<Relation> starred(String table, Scope scope) {
    return scope.relations().stream()
        .filter(relation -> table.isEmpty() || SqlName.same(table, relation.alias()))
        .toList();
  }

  /** The columns of a source that a star stands for. */
  private static List<Integer> visible(String table, Relation relation) {
    List<Integer> visible = new ArrayList<>();
    for (int i = 0; i < relation.columns().size(); i++) {
      boolean isMerged = table.isEmpty() && relation.merged().contains(i);
      if (!relation.columns().get(i).hidden() && !isMerged) {
        visible.add(i);
      }
    }
    return visible;
  }

  /** What a query is grouped by, as far as it is among the columns it gives. */
  private List<Integer> key(Select select) {
    List<Integer> key = new ArrayList<>();
    for (Expression term : select.groupBy()) {
      int place = -1;
      for (int i = 0; i < select.items().size(); i++) {
        Expression item = select.items().get(i).expression();
        if (item == null) {
          return List.of(); // a star shifts the places
        }
        boolean isTerm = term instanceof ColumnName && context.key(item).equals(context.key(term));
        place = isTerm ? i : place;
      }
      if (place < 0) {
        return List.of();
      }
      key.add(place);
    }
    return key;
  }

  private static Map<String, Expression> aliases(List<Item> items) {
    Map<String, Expression> aliases = new HashMap<>();
    for (Item item : items) {
      if (!item.alias().isEmpty() && item.expression() != null) {
        aliases.putIfAbsent(SqlName.fold(item.alias()), item.expression());
      }
    }
    return aliases;
  }

  /** Whether a query has aggregates, as far as its text tells. */
  static boolean aggregates(Query query, Select select) {
    return !calls(select, query.orderExpressions()).isEmpty();
  }

  private static boolean aggregates(Select select, List<Expression> orderBy, Scope scope) {
    List<Call> found = calls(select, orderBy);
    found.forEach(call -> refuseOuter(call, scope));
    return !found.isEmpty();
  }

  private static List<Call> calls(Select select, List<Expression> orderBy) {
    return calls(ofGroups(select, orderBy)).stream()
        .filter(call -> call.window() == null && Aggregates.isAggregate(call))
        .toList();
  }

  /** What is computed for each group, where there are groups: the select list and what follows. */
  static List<Expression> ofGroups(Select select, List<Expression> orderBy) {
    List<Expression> expressions = new ArrayList<>(orderBy);
    select.items().stream()
        .map(Item::expression)
        .filter(Objects::nonNull)
        .forEach(expressions::add);
    if (select.having() != null) {
      expressions.add(select.having());
    }
    return expressions;
  }

  /** All calls of functions in some expressions. */
  static List<Call> calls(List<Expression> expressions) {
    List<Call> calls = new ArrayList<>();
    for (Expression expression : expressions) {
      Operands.visit(
          expression,
          each -> {
            if (each instanceof Call call) {
              calls.add(call);
            }
          });
    }
    return calls;
  }

  /** An aggregate over nothing but columns of an outer query belongs to that query. */
  private static void refuseOuter(Call call, Scope scope) {
    List<ColumnName> names = new ArrayList<>();
    for (Expression argument : call.arguments()) {
      Operands.visit(
          argument,
          each -> {
            if (each instanceof ColumnName name) {
              names.add(name);
            }
          });
    }
    boolean isOuter =
        !names.isEmpty()
            && names.stream().allMatch(name -> scope.place(name) == null && !scope.isMerged(name));
    if (isOuter) {
      throw new UnclearException();
    }
  }

  /** The columns of a select list or RETURNING list. */
  List<Typed.Column> items(List<Item> items, Scope scope) {
    List<Typed.Column> columns = new ArrayList<>();
    Scope inside = scope.withoutAliases();
    for (Item item : items) {
      Expression expression = item.expression();
      if (expression == null) {
        star(item, scope, columns);
      } else {
        String text = context.text(expression);
        String name =
            !item.alias().isEmpty()
                ? item.alias()
                : expression instanceof ColumnName column ? column.name() : text;
        Value value = expressions.type(expression, inside);
        columns.add(new Typed.Column(name, context.fact(expression, value)));
      }
    }
    return columns;
  }

  private static void star(Item item, Scope scope, List<Typed.Column> columns) {
    String table = item.starTable();
    for (Relation relation : starred(table, scope)) {
      for (int i : visible(table, relation)) {
        Relation.Column column = relation.columns().get(i);
        Value merged = table.isEmpty() ? scope.mergedValue(column.name()) : null;
        Value value = merged == null ? relation.value(i, scope.proofs()) : merged;
        Value here = scope.mayLackRows() ? value.orNull(Cause.NO_ROWS) : value;
        ResultFact fact = new ResultFact(column.name(), item.span(), here);
        columns.add(new Typed.Column(column.name(), fact));
      }
    }
  }
}

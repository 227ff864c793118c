// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Binary;
import dev.alcove.processor.sql.tree.Expression.Call;
import dev.alcove.processor.sql.tree.Expression.ColumnName;
import dev.alcove.processor.sql.tree.Expression.Literal;
import dev.alcove.processor.sql.tree.Expression.LiteralKind;
import dev.alcove.processor.sql.tree.Expression.Window;
import dev.alcove.processor.sql.tree.Operands;
import dev.alcove.processor.sql.tree.Query;
import dev.alcove.processor.sql.tree.Query.Item;
import dev.alcove.processor.sql.tree.Query.OrderTerm;
import dev.alcove.processor.sql.tree.Query.Select;
import dev.alcove.processor.sql.tree.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads out of a SELECT what it asks of its sources. */
final class BlockShape {

  private static final Set<String> AGGREGATES =
      Set.of(
          "count",
          "sum",
          "total",
          "avg",
          "group_concat",
          "string_agg",
          "json_group_array",
          "json_group_object");

  private static final Set<String> ENDS = Set.of("min", "max");

  private BlockShape() {}

  /** What a write asks of its target. */
  static Block.Asked ofWrite(@Nullable Expression where) {
    List<Expression> conditions = where == null ? List.of() : conjuncts(where);
    return new Block.Asked(
        List.of(),
        conditions,
        conditions,
        List.of(),
        List.of(),
        List.of(),
        new Block.Traits(false, false, false));
  }

  /** What a SELECT asks, as part of a query. */
  static Block.Asked of(Select select, Query query, boolean nested) {
    List<Expression> conditions = new ArrayList<>();
    List<Expression> filters = new ArrayList<>();
    if (select.from() != null) {
      joinConditions(select.from(), conditions);
      joinFilters(select.from(), filters);
    }
    if (select.where() != null) {
      conditions.addAll(conjuncts(select.where()));
      filters.addAll(conjuncts(select.where()));
    }
    boolean aggregated = !select.groupBy().isEmpty() || isAggregate(select);
    return new Block.Asked(
        select.items(),
        conditions,
        filters,
        select.groupBy().stream().map(term -> meant(term, select, select)).toList(),
        query.orderBy().stream().map(term -> order(term, select, query)).toList(),
        orders(select),
        new Block.Traits(query.limit() != null, aggregated, nested));
  }

  private static OrderTerm order(OrderTerm term, Select select, Query query) {
    Select first = query.parts().get(0) instanceof Select named ? named : select;
    return new OrderTerm(meant(term.expression(), first, select), term.descending());
  }

  /**
   * What a term of GROUP BY or ORDER BY stands for, if it is the number or the alias of a result
   * column.
   */
  private static Expression meant(Expression term, Select named, Select select) {
    boolean isCounted = true;
    for (int i = 0; i < named.items().size() && i < select.items().size(); i++) {
      Item item = named.items().get(i);
      Expression meant = select.items().get(i).expression();
      if (item.expression() == null || meant == null) {
        isCounted = false; // from here on nobody can count
        if (!named.equals(select)) {
          return term;
        }
        continue;
      }
      boolean isNumber =
          isCounted
              && term instanceof Literal literal
              && literal.kind() == LiteralKind.INTEGER
              && literal.text().equals(String.valueOf(i + 1));
      boolean isAlias =
          term instanceof ColumnName column
              && column.table().isEmpty()
              && SqlName.same(column.name(), item.alias());
      if (isNumber || isAlias) {
        return meant;
      }
    }
    return term;
  }

  /** The orders that DISTINCT, windows, min and max would like to find rows in. */
  private static List<List<OrderTerm>> orders(Select select) {
    List<List<OrderTerm>> orders = new ArrayList<>();
    List<Expression> items = new ArrayList<>();
    for (Item item : select.items()) {
      if (item.expression() != null) {
        items.add(item.expression());
        Operands.visit(item.expression(), part -> windows(part, orders));
      }
    }
    for (Window window : select.windows().values()) {
      orders.add(window.terms());
    }
    if (select.distinct()) {
      orders.add(items.stream().map(item -> new OrderTerm(item, false)).toList());
    }
    return orders;
  }

  private static void windows(Expression part, List<List<OrderTerm>> orders) {
    if (part instanceof Call call) {
      Window window = call.window();
      if (window != null) {
        orders.add(window.terms());
      } else if (isEnd(call)) {
        orders.add(List.of(new OrderTerm(call.arguments().get(0), false)));
      }
    }
  }

  private static boolean isEnd(Call call) {
    return ENDS.contains(call.name()) && call.arguments().size() == 1;
  }

  private static boolean isAggregate(Select select) {
    List<Expression> aggregates = new ArrayList<>();
    for (Item item : select.items()) {
      if (item.expression() != null) {
        Operands.visit(
            item.expression(),
            part -> {
              if (part instanceof Call call
                  && call.window() == null
                  && (AGGREGATES.contains(call.name()) || isEnd(call))) {
                aggregates.add(call);
              }
            });
      }
    }
    return !aggregates.isEmpty();
  }

  private static void joinConditions(Source source, List<Expression> conditions) {
    if (!(source instanceof Source.Joined joined)) {
      return;
    }
    joinConditions(joined.left(), conditions);
    joinConditions(joined.right(), conditions);
    if (joined.on() != null) {
      conditions.addAll(conjuncts(joined.on()));
    }
    for (String column : joined.using()) {
      for (String left : aliases(joined.left())) {
        for (String right : aliases(joined.right())) {
          conditions.add(equal(left, right, column));
        }
      }
    }
  }

  /** That a column of the same name is equal in two sources. */
  static Expression equal(String left, String right, String column) {
    return new Binary(
        "=",
        new ColumnName(left, column, ColumnTracer.NOWHERE),
        new ColumnName(right, column, ColumnTracer.NOWHERE),
        ColumnTracer.NOWHERE);
  }

  /** An outer join keeps the rows for which its condition is not true. */
  private static void joinFilters(Source source, List<Expression> filters) {
    if (source instanceof Source.Joined joined && joined.kind() == Source.Kind.INNER) {
      joinFilters(joined.left(), filters);
      joinFilters(joined.right(), filters);
      if (joined.on() != null) {
        filters.addAll(conjuncts(joined.on()));
      }
    }
  }

  private static List<String> aliases(Source source) {
    if (source instanceof Source.Named named) {
      return List.of(named.alias());
    }
    if (source instanceof Source.Nested nested) {
      return List.of(nested.alias());
    }
    Source.Joined joined = (Source.Joined) source;
    List<String> aliases = new ArrayList<>(aliases(joined.left()));
    aliases.addAll(aliases(joined.right()));
    return aliases;
  }

  /** The conditions that AND joins. */
  static List<Expression> conjuncts(Expression condition) {
    return split(condition, "AND");
  }

  /** The conditions that OR joins. */
  static List<Expression> disjuncts(Expression condition) {
    return split(condition, "OR");
  }

  private static List<Expression> split(Expression condition, String operator) {
    if (condition instanceof Binary binary && binary.operator().equals(operator)) {
      List<Expression> parts = new ArrayList<>(split(binary.left(), operator));
      parts.addAll(split(binary.right(), operator));
      return parts;
    }
    return List.of(condition);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.analysis.RowOrder.Obstacle;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.ColumnName;
import dev.alcove.processor.sql.tree.Operands;
import dev.alcove.processor.sql.tree.Query;
import dev.alcove.processor.sql.tree.Query.Item;
import dev.alcove.processor.sql.tree.Query.OrderTerm;
import dev.alcove.processor.sql.tree.Query.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells how the rows of a simple SELECT are sorted: by expressions over its sources. */
final class SelectOrder {

  private final Context context;
  private final Query query;
  private final Select select;
  private final List<RowOrder.Term> terms = new ArrayList<>();

  /** What each term sorts by, without its collation. */
  private final List<Expression> expressions = new ArrayList<>();

  private final List<Integer> key = new ArrayList<>();

  SelectOrder(Context context, Query query, Select select) {
    this.context = context;
    this.query = query;
    this.select = select;
  }

  RowOrder order() {
    boolean isSingle = select.groupBy().isEmpty() && SelectTyper.aggregates(query, select);
    if (select.from() == null || isSingle) {
      return RowOrder.without(Obstacle.SINGLE, "");
    }
    SourceTyper sources = SourceTyper.of(context, query, select);
    Scope scope = sources.scope();
    for (OrderTerm term : query.orderBy()) {
      Expression meant = OrderTyper.meant(OrderTyper.bare(term.expression()), select.items());
      if (meant == null) {
        return RowOrder.without(Obstacle.PLACE, context.text(term.expression()));
      }
      expressions.add(meant);
      terms.add(OrderTyper.term(term, text(meant, scope), origin(meant, scope)));
    }
    if (!select.groupBy().isEmpty()) {
      return addGroups(scope);
    }
    List<Scope.Place> places =
        new RowKey(sources, select.where(), scope, place -> find(place, scope) >= 0).find();
    if (places.isEmpty()) {
      Obstacle obstacle = sources.isLost() ? Obstacle.NO_KEY_OF_OUTER_JOIN : Obstacle.NO_KEY;
      return RowOrder.without(obstacle, "");
    }
    for (Scope.Place place : places) {
      int found = find(place, scope);
      key.add(found >= 0 ? found : terms.size());
      if (found < 0) {
        terms.add(OrderTyper.added(query, name(place), origin(place)));
      }
    }
    return new RowOrder(Obstacle.NONE, "", false, terms, key);
  }

  /** Groups are told apart by what they are grouped by. */
  private RowOrder addGroups(Scope scope) {
    for (Expression group : select.groupBy()) {
      boolean isColumn =
          group instanceof ColumnName name && scope.place(name) != null; // before any alias
      Expression meant = isColumn ? group : OrderTyper.meant(group, select.items());
      if (meant == null) {
        return RowOrder.without(Obstacle.PLACE, context.text(group));
      }
      String name = context.key(meant);
      int found = -1;
      for (int i = 0; i < expressions.size() && found < 0; i++) {
        boolean isSame = terms.get(i).collation().isEmpty();
        found = isSame && isSame(expressions.get(i), name, meant, scope) ? i : -1;
      }
      key.add(found >= 0 ? found : terms.size());
      if (found < 0) {
        terms.add(OrderTyper.added(query, text(meant, scope), origin(meant, scope)));
        expressions.add(meant);
      }
    }
    return new RowOrder(Obstacle.NONE, "", false, terms, key);
  }

  private boolean isSame(Expression term, String name, Expression group, Scope scope) {
    Scope.Place place = scope.column(term);
    return context.key(term).equals(name) || (place != null && place.equals(scope.column(group)));
  }

  /** The term that sorts by this column itself; -1 if there is none. */
  private int find(Scope.Place place, Scope scope) {
    for (int i = 0; i < expressions.size(); i++) {
      boolean isPlain = terms.get(i).collation().isEmpty();
      Scope.Place found = isPlain ? scope.column(expressions.get(i)) : null;
      if (found != null && found.relation() == place.relation() && isSame(found, place)) {
        return i;
      }
    }
    return -1;
  }

  /** The row id goes by two names where a column is one. */
  private static boolean isSame(Scope.Place one, Scope.Place other) {
    return one.index() == other.index() || (isRowId(one) && isRowId(other));
  }

  private static boolean isRowId(Scope.Place place) {
    var table = place.relation().table();
    return place.index() < 0 || (table != null && table.columns().get(place.index()).isRowId());
  }

  private static @Nullable ColumnOrigin origin(Expression expression, Scope scope) {
    Scope.Place place = scope.column(expression);
    return place == null ? null : origin(place);
  }

  private static @Nullable ColumnOrigin origin(Scope.Place place) {
    return place.index() < 0
        ? null
        : place.relation().columns().get(place.index()).value().origin();
  }

  private static String name(Scope.Place place) {
    String alias = place.relation().alias();
    String column =
        place.index() < 0
            ? "rowid"
            : SqlName.quoteIfNeeded(place.relation().columns().get(place.index()).name());
    return alias.isEmpty() ? column : SqlName.quoteIfNeeded(alias) + "." + column;
  }

  /**
   * An expression as it can stand in the select list, where aliases mean nothing: their expressions
   * take their places.
   */
  private String text(Expression expression, Scope scope) {
    TreeMap<Integer, ColumnName> aliases = new TreeMap<>();
    Operands.visit(
        expression,
        each -> {
          if (each instanceof ColumnName name
              && scope.place(name) == null
              && OrderTyper.aliased(name, select.items()) != null) {
            aliases.put(name.span().start(), name);
          }
        });
    StringBuilder text = new StringBuilder(context.raw(expression));
    int shift = -expression.span().start();
    for (Map.Entry<Integer, ColumnName> entry : aliases.entrySet()) {
      ColumnName name = entry.getValue();
      Item item = OrderTyper.aliased(name, select.items());
      Expression meant = item == null ? null : item.expression();
      if (meant != null) {
        String other = "(" + context.raw(meant) + ")";
        text.replace(name.span().start() + shift, name.span().end() + shift, other);
        shift += other.length() - (name.span().end() - name.span().start());
      }
    }
    return text.toString();
  }
}

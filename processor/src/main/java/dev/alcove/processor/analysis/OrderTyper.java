// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.analysis.RowOrder.Obstacle;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Call;
import dev.alcove.processor.sql.tree.Expression.Collate;
import dev.alcove.processor.sql.tree.Expression.ColumnName;
import dev.alcove.processor.sql.tree.Expression.Literal;
import dev.alcove.processor.sql.tree.Operands;
import dev.alcove.processor.sql.tree.Query;
import dev.alcove.processor.sql.tree.Query.Item;
import dev.alcove.processor.sql.tree.Query.Nulls;
import dev.alcove.processor.sql.tree.Query.OrderTerm;
import dev.alcove.processor.sql.tree.Query.Select;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells how the rows of one query are sorted. */
final class OrderTyper {

  /** More are no order that anybody means, and no index serves them. */
  private static final int MOST_TERMS = 16;

  private final Context context;

  OrderTyper(Context context) {
    this.context = context;
  }

  RowOrder order(Query query) {
    if (query.orderBy().isEmpty()) {
      return RowOrder.without(Obstacle.UNSORTED, "");
    }
    if (query.limit() != null) {
      return RowOrder.without(Obstacle.LIMITED, "");
    }
    for (OrderTerm term : query.orderBy()) {
      if (isRandom(term.expression())) {
        return RowOrder.without(Obstacle.RANDOM, context.text(term.expression()));
      }
    }
    RowOrder order;
    if (query.parts().size() == 1
        && query.parts().get(0) instanceof Select select
        && !select.distinct()) {
      order = new SelectOrder(context, query, select).order();
    } else {
      order = new ResultOrder(context, query).order();
    }
    return order.terms().size() > MOST_TERMS
        ? RowOrder.without(Obstacle.TOO_MANY, String.valueOf(order.terms().size()))
        : order;
  }

  private static boolean isRandom(Expression expression) {
    List<Expression> random = new ArrayList<>();
    Operands.visit(
        expression,
        each -> {
          if (each instanceof Call call && call.name().startsWith("random")) {
            random.add(each);
          }
        });
    return !random.isEmpty();
  }

  /** What is sorted by, without the collation. */
  static Expression bare(Expression term) {
    return term instanceof Collate collate ? collate.operand() : term;
  }

  static RowOrder.Term term(OrderTerm written, String sql, @Nullable ColumnOrigin origin) {
    String collation = written.expression() instanceof Collate collate ? collate.collation() : "";
    boolean nullsMoved = written.nulls() == (written.descending() ? Nulls.FIRST : Nulls.LAST);
    return new RowOrder.Term(sql, collation, written.descending(), nullsMoved, origin);
  }

  /**
   * A term that was missing. It goes the way of the last one that was written, so that an index
   * that has both serves them from either end.
   */
  static RowOrder.Term added(Query query, String sql, @Nullable ColumnOrigin origin) {
    boolean descending = query.orderBy().get(query.orderBy().size() - 1).descending();
    return new RowOrder.Term(sql, "", descending, false, origin);
  }

  /**
   * What a term or group stands for: an entry of the select list by number or alias, or itself;
   * null if a star hides the entry.
   */
  static @Nullable Expression meant(Expression written, List<Item> items) {
    if (isPlace(written)) {
      Item item = item((Literal) written, items);
      return item == null ? null : item.expression();
    }
    Item aliased = aliased(written, items);
    Expression expression = aliased == null ? null : aliased.expression();
    return expression == null ? written : expression;
  }

  /** The entry of the select list that a number stands for; null if a star hides it. */
  private static @Nullable Item item(Literal number, List<Item> items) {
    int place = place(number);
    if (place < 1 || place > items.size()) {
      return null;
    }
    boolean isHidden = items.subList(0, place).stream().anyMatch(item -> item.expression() == null);
    return isHidden ? null : items.get(place - 1);
  }

  static int place(Literal number) {
    return number.text().matches("[0-9]{1,4}") ? Integer.parseInt(number.text()) : 0;
  }

  static boolean isPlace(Expression expression) {
    return expression instanceof Literal literal
        && literal.kind() == Expression.LiteralKind.INTEGER;
  }

  /** The entry of the select list that has this alias; null if none has. */
  static @Nullable Item aliased(Expression expression, List<Item> items) {
    if (expression instanceof ColumnName name && name.table().isEmpty()) {
      for (Item item : items) {
        if (SqlName.same(item.alias(), name.name())) {
          return item;
        }
      }
    }
    return null;
  }
}

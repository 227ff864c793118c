// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.analysis.RowOrder.Obstacle;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Query;
import dev.alcove.processor.sql.tree.Query.OrderTerm;
import dev.alcove.processor.sql.tree.Query.Select;
import dev.alcove.processor.sqlite.Catalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Tells how the rows of a query without doubles are sorted, one with DISTINCT or a compound one: by
 * columns of its result, all of which together tell a row.
 */
final class ResultOrder {

  private final Context context;
  private final Query query;

  ResultOrder(Context context, Query query) {
    this.context = context;
    this.query = query;
  }

  RowOrder order() {
    List<String> operators = query.operators();
    boolean mayRepeat =
        !operators.isEmpty() && operators.get(operators.size() - 1).equals("UNION ALL");
    Query unsorted =
        new Query(query.ctes(), query.parts(), query.operators(), List.of(), null, null);
    List<Typed.Column> columns = new QueryTyper(context).type(unsorted, Scope.EMPTY).columns();
    long names = columns.stream().map(column -> SqlName.fold(column.name())).distinct().count();
    boolean isValues = !(query.parts().get(0) instanceof Select);
    if (mayRepeat || isValues || names < columns.size()) {
      return RowOrder.without(Obstacle.NO_KEY, "");
    }
    List<String> collations = collations(columns.size());
    List<ResultTerm> parts = parts();
    List<RowOrder.Term> terms = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (OrderTerm term : query.orderBy()) {
      int place = place(OrderTyper.bare(term.expression()), parts);
      if (place < 0) {
        return RowOrder.without(Obstacle.NO_RESULT_COLUMN, context.text(term.expression()));
      }
      RowOrder.Term found = OrderTyper.term(term, name(columns.get(place)), null);
      places.add(found.collation().isEmpty() ? place : -1);
      terms.add(found.collation().isEmpty() ? found.collated(collations.get(place)) : found);
    }
    List<Integer> key = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int found = places.indexOf(i);
      key.add(found >= 0 ? found : terms.size());
      if (found < 0) {
        terms.add(OrderTyper.added(query, name(columns.get(i)), null).collated(collations.get(i)));
      }
    }
    return new RowOrder(Obstacle.NONE, "", true, terms, key);
  }

  /**
   * How the columns of a compound query are compared, as its first part says; empty where that is
   * not to be said. Older SQLites (tried: 3.8 to 3.28) compare it as the part does that a row comes
   * from, unless the statement says it.
   *
   * @see <a href="https://www.sqlite.org/datatype3.html#collation">Collating Sequences</a>
   */
  private List<String> collations(int columns) {
    if (query.parts().size() == 1) {
      return Collections.nCopies(columns, "");
    }
    Query first =
        new Query(query.ctes(), query.parts().subList(0, 1), List.of(), List.of(), null, null);
    return new QueryTyper(context)
        .type(first, Scope.EMPTY).columns().stream().map(this::collation).toList();
  }

  private String collation(Typed.Column column) {
    ColumnOrigin origin = column.value().origin();
    Catalog.Relation table = origin == null ? null : context.catalog().find(origin.table());
    if (origin == null || table == null) {
      return SqlName.upper(column.text()).contains("COLLATE") ? "" : "BINARY";
    }
    return table.columns().get(table.indexOf(origin.column())).collation();
  }

  private static String name(Typed.Column column) {
    return SqlName.quoteIfNeeded(column.name());
  }

  private List<ResultTerm> parts() {
    List<ResultTerm> parts = new ArrayList<>();
    for (Query.Part part : query.parts()) {
      if (part instanceof Select select) {
        parts.add(new ResultTerm(context, query, select));
      }
    }
    return parts;
  }

  /** Of a compound query any part may tell, the first one first. */
  private static int place(Expression term, List<ResultTerm> parts) {
    for (ResultTerm part : parts) {
      int place = part.find(term);
      if (place >= 0) {
        return place;
      }
    }
    return -1;
  }
}

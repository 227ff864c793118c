// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Literal;
import dev.alcove.processor.sql.tree.Expression.Parameter;
import dev.alcove.processor.sql.tree.Query;
import dev.alcove.processor.sql.tree.Query.Cte;
import dev.alcove.processor.sql.tree.Query.Part;
import dev.alcove.processor.sql.tree.Query.Select;
import dev.alcove.processor.sql.tree.Query.Values;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what queries give, simple and compound ones. */
final class QueryTyper {

  private final Context context;
  private final ExpressionTyper expressions;
  private final SelectTyper selects;
  private Ctes ctes = new Ctes(null);

  QueryTyper(Context context) {
    this.context = context;
    this.expressions = new ExpressionTyper(context, this);
    this.selects = new SelectTyper(context, this, expressions);
  }

  ExpressionTyper expressions() {
    return expressions;
  }

  SelectTyper selects() {
    return selects;
  }

  /** Makes these common table expressions known to whatever follows. */
  void enter(List<Cte> added) {
    ctes = ctes.and(added, Scope.EMPTY);
    ctes.entries().forEach(this::typed);
  }

  /** What a query gives. */
  Typed type(Query query, Scope outer) {
    return type(query, outer, null);
  }

  private Typed type(Query query, Scope outer, Ctes.@Nullable Entry defined) {
    Ctes before = ctes;
    ctes = ctes.and(query.ctes(), outer);
    try {
      if (ctes != before) {
        ctes.entries().forEach(this::typed);
      }
      return parts(query, outer, defined);
    } finally {
      ctes = before;
    }
  }

  /** The columns that a query gives. */
  List<ResultFact> columns(Query query, Scope outer) {
    return type(query, outer).columns().stream().map(Typed.Column::fact).toList();
  }

  /** A query as a value: its first row, or NULL where it has none. */
  Value scalar(Query query, Scope outer) {
    Typed typed = type(query, outer);
    if (typed.columns().size() != 1) {
      return Value.UNKNOWN;
    }
    Value value = typed.columns().get(0).value();
    return typed.exactlyOne() ? value : value.orNull(Cause.EMPTY_SUBQUERY);
  }

  /** What a common table expression of this name gives; null if there is none. */
  @Nullable Typed cte(String name) {
    Ctes.Entry entry = ctes.find(name);
    return entry == null ? null : typed(entry);
  }

  private Typed typed(Ctes.Entry entry) {
    return entry.typed(this::analyse);
  }

  private Typed analyse(Ctes.Entry entry, Cte cte) {
    Ctes before = ctes;
    ctes = entry.home();
    try {
      return type(cte.query(), entry.outer(), entry);
    } finally {
      ctes = before;
    }
  }

  private Typed parts(Query query, Scope outer, Ctes.@Nullable Entry defined) {
    boolean isSimple = query.parts().size() == 1;
    Typed whole =
        part(query.parts().get(0), isSimple ? query.orderExpressions() : List.of(), outer);
    if (defined != null) {
      defined.assume(whole);
    }
    for (int i = 1; i < query.parts().size(); i++) {
      Typed next = part(query.parts().get(i), List.of(), outer);
      boolean onlyFirst = query.operators().get(i - 1).equals("EXCEPT");
      whole = onlyFirst ? new Typed(whole.columns(), false, false) : either(whole, next);
    }
    return limited(query, whole, outer);
  }

  private static Typed either(Typed one, Typed other) {
    if (one.columns().size() != other.columns().size()) {
      throw new UnclearException();
    }
    List<Typed.Column> columns = new ArrayList<>();
    for (int i = 0; i < one.columns().size(); i++) {
      columns.add(one.columns().get(i).or(other.columns().get(i)));
    }
    return new Typed(columns, false, false);
  }

  private Typed limited(Query query, Typed typed, Scope outer) {
    Expression limit = query.limit();
    Expression offset = query.offset();
    if (limit == null) {
      return typed;
    }
    context.notes().expect(limit, ParameterFact.Use.LIMIT, SqlType.INTEGER, "LIMIT");
    expressions.type(limit, outer);
    if (offset != null) {
      context.notes().expect(offset, ParameterFact.Use.LIMIT, SqlType.INTEGER, "OFFSET");
      expressions.type(offset, outer);
      boolean isBound = offset instanceof Parameter;
      if (isBound) {
        String text = context.text(offset);
        context.notes().remark(Remark.Kind.OFFSET, offset.span(), text, "");
      }
    }
    boolean one = isNumber(limit, "1") || isNumber(limit, "0");
    boolean exactly = typed.exactlyOne() && offset == null && isNumber(limit, "1");
    return new Typed(typed.columns(), typed.atMostOne() || one, exactly, typed.key());
  }

  private static boolean isNumber(Expression expression, String number) {
    return expression instanceof Literal literal && literal.text().equals(number);
  }

  private Typed part(Part part, List<Expression> orderBy, Scope outer) {
    if (part instanceof Select select) {
      return selects.type(select, orderBy, outer);
    }
    List<List<Expression>> rows = ((Values) part).rows();
    @Nullable Typed all = null;
    for (List<Expression> row : rows) {
      List<Typed.Column> columns = new ArrayList<>();
      for (Expression value : row) {
        String name = "column" + (columns.size() + 1);
        columns.add(new Typed.Column(name, context.fact(value, expressions.type(value, outer))));
      }
      Typed one = new Typed(columns, true, true);
      all = all == null ? one : either(all, one);
    }
    return all == null ? new Typed(List.of(), false, false) : all;
  }
}

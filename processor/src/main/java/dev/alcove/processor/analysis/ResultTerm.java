// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.ColumnName;
import dev.alcove.processor.sql.tree.Expression.Literal;
import dev.alcove.processor.sql.tree.Query;
import dev.alcove.processor.sql.tree.Query.Item;
import dev.alcove.processor.sql.tree.Query.Select;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the column of the result that a term of ORDER BY means: the one of that number, else the
 * one with that alias, else the one that is the same expression over the same tables. What a column
 * is called for lack of an alias is no name of it here.
 *
 * @see <a href="https://www.sqlite.org/lang_select.html#orderby">The ORDER BY clause</a>
 */
final class ResultTerm {

  /** One column of the result, of which a star gives several. */
  private record Entry(
      String alias, @Nullable Expression expression, Scope.@Nullable Place place) {}

  private final Context context;
  private final Scope scope;
  private final List<Entry> entries;

  /** Of one part of a query. */
  ResultTerm(Context context, Query query, Select select) {
    this.context = context;
    this.scope = SourceTyper.of(context, query, select).scope();
    this.entries = new ArrayList<>();
    for (Item item : select.items()) {
      for (Scope.Place place : SelectTyper.places(List.of(item), scope)) {
        entries.add(new Entry(item.alias(), item.expression(), place));
      }
    }
  }

  /** The place of the column, from 0; -1 if the term means none. */
  int find(Expression term) {
    if (OrderTyper.isPlace(term)) {
      int place = OrderTyper.place((Literal) term) - 1;
      return place < entries.size() ? place : -1;
    }
    int aliased = aliased(term);
    return aliased >= 0 ? aliased : same(term);
  }

  private int aliased(Expression term) {
    for (int i = 0; i < entries.size(); i++) {
      boolean isAlias =
          term instanceof ColumnName name
              && name.table().isEmpty()
              && SqlName.same(name.name(), entries.get(i).alias());
      if (isAlias) {
        return i;
      }
    }
    return -1;
  }

  private int same(Expression term) {
    Scope.Place place = scope.column(term);
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      boolean isSame =
          place != null
              ? place.equals(entry.place())
              : entry.expression() != null
                  && context.key(entry.expression()).equals(context.key(term));
      if (isSame) {
        return i;
      }
    }
    return -1;
  }
}

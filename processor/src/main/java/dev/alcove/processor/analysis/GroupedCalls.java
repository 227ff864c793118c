// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Call;
import dev.alcove.processor.sql.tree.Expression.Literal;
import dev.alcove.processor.sql.tree.Operands;
import dev.alcove.processor.sql.tree.Query.Item;
import dev.alcove.processor.sql.tree.Query.Select;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Finds calls of the functions of a full-text index that are made when the index has been left
 * already: for groups and windows the rows are gathered first. SQLite prepares them, and each fails
 * as "unable to use function … in the requested context".
 *
 * @see <a href="https://www.sqlite.org/fts5.html#_auxiliary_functions_">Auxiliary Functions</a>
 */
final class GroupedCalls {

  private static final Set<String> OF_INDEXES =
      Set.of("snippet", "highlight", "bm25", "offsets", "matchinfo");

  private final Context context;

  GroupedCalls(Context context) {
    this.context = context;
  }

  /**
   * Notes them.
   *
   * @param select a query
   * @param orderBy what it is sorted by
   * @param isGrouped whether it has groups or aggregates
   */
  void note(Select select, List<Expression> orderBy, boolean isGrouped) {
    List<Expression> places = new ArrayList<>(orderBy);
    select.items().stream().map(Item::expression).filter(Objects::nonNull).forEach(places::add);
    if (select.having() != null) {
      places.add(select.having());
    }
    boolean hasWindow = calls(places).stream().anyMatch(call -> call.window() != null);
    if (isGrouped || hasWindow) {
      Set<String> keys = keys(select);
      places.removeIf(place -> keys.contains(context.key(place)));
      String gathered = isGrouped ? "groups" : "windows";
      for (Call call : calls(places)) {
        if (OF_INDEXES.contains(call.name())) {
          context.notes().remark(Remark.Kind.GROUPED_CALL, call.span(), call.name(), gathered);
        }
      }
    }
  }

  private static List<Call> calls(List<Expression> places) {
    List<Call> calls = new ArrayList<>();
    for (Expression place : places) {
      Operands.visit(
          place,
          each -> {
            if (each instanceof Call call) {
              calls.add(call);
            }
          });
    }
    return calls;
  }

  /** The expressions that make the groups: SQLite has gathered their values. */
  private Set<String> keys(Select select) {
    Set<String> keys = new HashSet<>();
    for (Expression term : select.groupBy()) {
      keys.add(context.key(term));
      for (int i = 0; i < select.items().size(); i++) {
        Item item = select.items().get(i);
        boolean isPlace = term instanceof Literal literal && literal.text().equals("" + (i + 1));
        boolean isAlias = SqlName.same(SqlName.unquote(context.text(term)), item.alias());
        if (item.expression() != null && (isPlace || isAlias)) {
          keys.add(context.key(item.expression()));
        }
      }
    }
    return keys;
  }
}

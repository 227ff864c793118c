// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Call;
import dev.alcove.processor.sql.tree.Query.Select;
import java.util.HashSet;
import java.util.List;
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
    List<Expression> places = SelectTyper.ofGroups(select, orderBy);
    boolean hasWindow = SelectTyper.calls(places).stream().anyMatch(call -> call.window() != null);
    if (isGrouped || hasWindow) {
      Set<String> keys = keys(select);
      places.removeIf(place -> keys.contains(context.key(place)));
      String gathered = isGrouped ? "groups" : "windows";
      for (Call call : SelectTyper.calls(places)) {
        if (OF_INDEXES.contains(call.name())) {
          context.notes().remark(Remark.Kind.GROUPED_CALL, call.span(), call.name(), gathered);
        }
      }
    }
  }

  /** The expressions that make the groups: SQLite has gathered their values. */
  private Set<String> keys(Select select) {
    Set<String> keys = new HashSet<>();
    for (Expression term : select.groupBy()) {
      keys.add(context.key(term));
      Expression meant = OrderTyper.meant(term, select.items());
      if (meant != null) {
        keys.add(context.key(meant));
      }
    }
    return keys;
  }
}

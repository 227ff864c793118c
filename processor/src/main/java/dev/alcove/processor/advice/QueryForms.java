// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.check.CheckedQuery;
import dev.alcove.processor.check.QueryVariants;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.model.SortOrder;
import dev.alcove.processor.sql.SqlTemplate;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the forms of a query. */
final class QueryForms {

  private QueryForms() {}

  static List<PlannedForm> plan(CheckedQuery query, SqliteDatabase sqlite) {
    List<SqlTemplate> templates = query.variants().templates();
    List<PlannedForm> forms = new ArrayList<>();
    for (int i = 0; i < templates.size(); i++) {
      String sql = explained(templates.get(i));
      forms.add(new PlannedForm(label(query.variants(), i), sql, sqlite.plan(sql)));
    }
    return forms;
  }

  /** A list of one is a single value to SQLite, which it looks up another way. */
  private static String explained(SqlTemplate template) {
    StringBuilder sql = new StringBuilder();
    for (SqlTemplate.Fragment fragment : template.fragments()) {
      if (fragment instanceof SqlTemplate.Text text) {
        sql.append(text.sql());
      } else if (fragment instanceof SqlTemplate.ListSlot slot) {
        String variable = "?" + slot.binding().number();
        sql.append(variable).append(", ").append(variable).append(", ").append(variable);
      }
    }
    return sql.toString();
  }

  /** The parameters whose parts are in it, and the order. */
  private static String label(QueryVariants variants, int form) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < variants.parts().size(); i++) {
      if ((form >> i & 1) == 1) {
        words.add(String.join(" and ", variants.parts().get(i).variables()));
      }
    }
    Optional<Parameter> order = variants.order().stream().findFirst();
    order.ifPresent(
        parameter -> {
          List<SortOrder> orders = QueryVariants.orders(parameter).orders();
          words.add(orders.get(form >> variants.parts().size()).constant());
        });
    return !variants.isChosen() ? "" : words.isEmpty() ? "none" : String.join(", ", words);
  }
}

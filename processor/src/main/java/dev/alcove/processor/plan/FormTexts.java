// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.check.CheckedQuery;
import dev.alcove.processor.check.PagedQuery;
import dev.alcove.processor.check.QueryVariants;
import dev.alcove.processor.check.RelationQuery;
import dev.alcove.processor.model.SortOrder;
import dev.alcove.processor.sql.SqlTemplate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out the texts of a query, one for each of its forms. */
final class FormTexts {

  private FormTexts() {}

  /** The only text of a statement without lists. */
  static SqlConstant.Form plain(String sql) {
    return new SqlConstant.Form(List.of(SqlLines.of(sql)), List.of(), "");
  }

  /** The text that loads the children of a relation, cut at the list of keys. */
  static SqlConstant.Form ofRelation(RelationQuery query) {
    return new SqlConstant.Form(
        List.of(SqlLines.of(query.beforeKeys()), SqlLines.of(query.afterKeys())), List.of(0), "");
  }

  static List<SqlConstant.Form> of(CheckedQuery query) {
    QueryVariants variants = query.variants();
    List<String> slots = slots(variants.whole());
    List<SqlConstant.Form> forms = new ArrayList<>();
    for (int i = 0; i < variants.templates().size(); i++) {
      String comment = variants.isChosen() ? comment(variants, i) : "";
      PagedQuery paging = query.paging();
      forms.add(
          paging == null
              ? form(variants.templates().get(i), slots, comment, null)
              : form(paging.forms().get(i).rows(), slots, comment, PageOrder.of(paging, i)));
    }
    return forms;
  }

  private static SqlConstant.Form form(
      SqlTemplate template, List<String> slots, String comment, @Nullable PageOrder order) {
    StringBuilder text = new StringBuilder();
    List<String> texts = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (SqlTemplate.Fragment fragment : template.fragments()) {
      if (fragment instanceof SqlTemplate.Text plain) {
        text.append(plain.sql());
      } else {
        places.add(slots.indexOf(((SqlTemplate.ListSlot) fragment).binding().name()));
        texts.add(text.toString());
        text.setLength(0);
      }
    }
    texts.add(text.toString());
    int last = texts.size() - 1;
    texts.set(0, texts.get(0).stripLeading());
    texts.set(last, texts.get(last).stripTrailing());
    return new SqlConstant.Form(texts.stream().map(SqlLines::of).toList(), places, comment, order);
  }

  /** The lists of the whole text, place by place. */
  private static List<String> slots(SqlTemplate whole) {
    return whole.fragments().stream()
        .filter(SqlTemplate.ListSlot.class::isInstance)
        .map(slot -> ((SqlTemplate.ListSlot) slot).binding().name())
        .toList();
  }

  /** What is in a form, such as {@code NEWEST; role, from}. */
  private static String comment(QueryVariants variants, int number) {
    int parts = variants.parts().size();
    List<String> words = new ArrayList<>();
    if (!variants.order().isEmpty()) {
      List<SortOrder> orders = QueryVariants.orders(variants.order().get(0)).orders();
      words.add(orders.get(number >> parts).constant());
    }
    if (parts > 0) {
      List<String> names = new ArrayList<>();
      for (int i = 0; i < parts; i++) {
        if ((number >> i & 1) == 1) {
          names.addAll(variants.parts().get(i).variables());
        }
      }
      words.add(names.isEmpty() ? "no optional part" : "with " + String.join(", ", names));
    }
    return String.join("; ", words);
  }
}

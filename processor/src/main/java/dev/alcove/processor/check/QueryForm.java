// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.sql.OptionalParts;
import dev.alcove.processor.sql.PieceEnd;
import dev.alcove.processor.sql.QueryVariant;
import dev.alcove.processor.sql.SqlTemplate;
import dev.alcove.processor.sql.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One form of a query, as it is checked.
 *
 * @param template the text for SQLite
 * @param text the text for the analysis: that of the user, with blanks for what is left out
 * @param named the text as the user would have written it alone
 * @param given the variables that surely have a value in it
 * @param values the names of all single values of the query, in the order of their numbers
 * @param order what the query sorts by in it; null where there is no choice
 */
record QueryForm(
    SqlTemplate template,
    String text,
    String named,
    Set<String> given,
    Set<String> values,
    @Nullable OrderTerms order) {

  /** Copies the set. */
  QueryForm {
    given = Set.copyOf(given);
    values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
  }

  /** All forms of a query, by their numbers. */
  static List<QueryForm> of(QuerySubject subject) {
    OptionalParts parts = OptionalParts.of(subject.sql());
    List<QueryForm> forms = new ArrayList<>();
    List<@Nullable OrderTerms> orders = new ArrayList<>(OrderTerms.of(subject));
    if (orders.isEmpty()) {
      orders.add(null);
    }
    for (OrderTerms order : orders) {
      Map<String, String> terms = terms(subject, order);
      for (int included = 0; included < 1 << parts.parts().size(); included++) {
        QueryVariant variant = QueryVariant.of(subject.sql(), parts, included, terms);
        Set<String> values = values(subject, terms);
        forms.add(
            new QueryForm(
                variant.template(values, lists(subject)),
                variant.blanked(),
                variant.text(),
                Set.copyOf(parts.variables(included)),
                values,
                order));
      }
    }
    return forms;
  }

  /** Another text over the same variables. */
  SqlTemplate template(QuerySubject subject, String other) {
    SqlTemplate.Builder builder = SqlTemplate.builder(other).numbering(values);
    lists(subject).forEach(builder::list);
    return builder.build();
  }

  /** The parameter that chooses the order; none or one. */
  static List<Parameter> order(QuerySubject subject) {
    return subject.method().parameters().stream()
        .filter(parameter -> parameter.element() instanceof Element.Order)
        .toList();
  }

  private static Map<String, String> terms(QuerySubject subject, @Nullable OrderTerms order) {
    return order == null
        ? Map.of()
        : Map.of(order(subject).get(0).name(), PieceEnd.closed(order.sql()));
  }

  private static List<String> lists(QuerySubject subject) {
    return subject.method().parameters().stream()
        .filter(parameter -> parameter.container() != Container.NONE)
        .map(Parameter::name)
        .toList();
  }

  /** The names of all single values, in the order of the text. */
  private static Set<String> values(QuerySubject subject, Map<String, String> orders) {
    Set<String> names = new LinkedHashSet<>();
    for (Variable variable : subject.outline().variables()) {
      if (!orders.containsKey(variable.name())) {
        names.add(variable.name());
      }
    }
    lists(subject).forEach(names::remove);
    return names;
  }
}

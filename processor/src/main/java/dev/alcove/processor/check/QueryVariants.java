// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.sql.OptionalPart;
import dev.alcove.processor.sql.SqlTemplate;
import java.util.List;

/**
 * The forms that a query takes at run time.
 *
 * <p>The number of a form has a bit for each optional part that is in it, the first being the
 * lowest; above them counts the order, if there is a choice.
 *
 * @param parts its optional parts
 * @param order the parameter that chooses the order; none or one
 * @param templates the text of each form, by its number; one for a query without choice
 */
public record QueryVariants(
    List<OptionalPart> parts, List<Parameter> order, List<SqlTemplate> templates) {

  /** Copies the lists. */
  public QueryVariants {
    parts = List.copyOf(parts);
    order = List.copyOf(order);
    templates = List.copyOf(templates);
  }

  /** A query that is always the same. */
  public static QueryVariants of(SqlTemplate template) {
    return new QueryVariants(List.of(), List.of(), List.of(template));
  }

  /** Whether there is more than one form. */
  public boolean isChosen() {
    return !parts.isEmpty() || !order.isEmpty();
  }

  /** The form with all parts, in the first order. */
  public SqlTemplate whole() {
    return templates.get((1 << parts.size()) - 1);
  }

  /** The orders of a parameter that chooses one. */
  public static Element.Order orders(Parameter parameter) {
    return (Element.Order) parameter.element();
  }
}

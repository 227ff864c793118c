// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.check.CheckedQuery;
import dev.alcove.processor.check.QueryVariants;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.model.SortOrder;
import dev.alcove.processor.sql.OptionalPart;
import dev.alcove.processor.sql.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans how a call chooses among the forms of its query. */
final class VariantPlanner {

  private final CheckedQuery query;
  private final CallPlanner calls;

  VariantPlanner(CheckedQuery query, CallPlanner calls) {
    this.query = query;
    this.calls = calls;
  }

  /** The choice; null for a query that is always the same. */
  @Nullable VariantChoice plan(Names locals) {
    QueryVariants variants = query.variants();
    if (!variants.isChosen()) {
      return null;
    }
    List<VariantChoice.Part> parts = new ArrayList<>();
    for (OptionalPart part : variants.parts()) {
      parts.add(new VariantChoice.Part(presences(part)));
    }
    return new VariantChoice(locals.take("variant"), parts, order(variants));
  }

  private List<VariantChoice.Presence> presences(OptionalPart part) {
    List<VariantChoice.Presence> presences = new ArrayList<>();
    for (String name : part.variables()) {
      boolean isOrder = query.variants().order().stream().anyMatch(o -> o.name().equals(name));
      if (isOrder) {
        presences.add(new VariantChoice.Presence(ValuePath.of(name, true), false));
        continue;
      }
      ValuePath path = calls.path(name);
      boolean isOptional = calls.conversion(name) instanceof Conversion.OptionalOf;
      if (path.isNullable() || isOptional) {
        presences.add(new VariantChoice.Presence(path, isOptional));
      }
    }
    return presences;
  }

  private static VariantChoice.@Nullable Order order(QueryVariants variants) {
    if (variants.order().isEmpty()) {
      return null;
    }
    Parameter order = variants.order().get(0);
    List<String> constants =
        QueryVariants.orders(order).orders().stream().map(SortOrder::constant).toList();
    return new VariantChoice.Order(
        order.name(), order.type(), constants, 1 << variants.parts().size(), order.nullable());
  }

  /** The parts that need a variable, as bits; 0 where the query always has it. */
  int mask(String name) {
    List<OptionalPart> parts = query.variants().parts();
    int mask = 0;
    for (Variable variable : query.outline().variables()) {
      if (variable.name().equals(name)) {
        int part = partOf(variable, parts);
        if (part < 0) {
          return 0;
        }
        mask |= 1 << part;
      }
    }
    return mask;
  }

  private static int partOf(Variable variable, List<OptionalPart> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).holds(variable.span())) {
        return i;
      }
    }
    return -1;
  }
}

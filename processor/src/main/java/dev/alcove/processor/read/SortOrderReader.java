// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.SortOrder;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads enums whose constants say how a query sorts. */
final class SortOrderReader {

  private final ReadContext context;

  SortOrderReader(ReadContext context) {
    this.context = context;
  }

  /** The orders of an enum; null where the type is none, or none of its constants says anything. */
  Element.@Nullable Order read(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)
        || declared.asElement().getKind() != ElementKind.ENUM) {
      return null;
    }
    TypeElement element = ReadContext.elementOf(declared);
    List<SortOrder> orders = new ArrayList<>();
    boolean isMarked = false;
    for (var member : element.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        Mark mark = context.marks().find(member, "OrderBy");
        isMarked |= mark != null;
        orders.add(order(member, mark));
      }
    }
    return isMarked ? new Element.Order(TypeRefs.of(type), orders) : null;
  }

  private SortOrder order(javax.lang.model.element.Element constant, @Nullable Mark mark) {
    String name = ReadContext.name(constant);
    if (mark == null) {
      return new SortOrder(name, "", Origin.NONE);
    }
    Origin origin =
        context.sources().contains(constant) ? context.origins().at(mark, "value") : Origin.NONE;
    return new SortOrder(name, mark.text("value").strip(), origin);
  }
}

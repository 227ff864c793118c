// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Access;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Injection;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.Result;
import dev.alcove.processor.model.RowClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a map with rows as keys reads, as one class: the key is a part of it, and so is the value.
 */
final class MapRows {

  private MapRows() {}

  /** The class for such a map; null for any other result. */
  static @Nullable RowClass of(Result result) {
    if (!(result.mapKey() instanceof Element.Row key)) {
      return null;
    }
    List<Property> parts = new ArrayList<>();
    parts.add(part("key", key, result));
    if (result.element() instanceof Element.Row value) {
      parts.add(part("value", value, result));
    }
    return new RowClass(result.type(), 0, parts, result.origin());
  }

  private static Property part(String name, Element.Row row, Result result) {
    return new Property(
        name,
        row.type(),
        row.nullable(),
        new Access.Unreadable(),
        new Injection.Unwritable(),
        new Property.EmbeddedContent(row.rowClass(), ""),
        result.origin());
  }

  /** The result whose key and value are those of this class. */
  static Result with(Result result, RowClass parts) {
    Element value = result.element();
    Element.Row key = (Element.Row) Objects.requireNonNull(result.mapKey(), "a key of rows");
    return result.with(
        value instanceof Element.Row row ? row(row, parts.properties().get(1)) : value,
        row(key, parts.properties().get(0)));
  }

  private static Element row(Element.Row row, Property part) {
    RowClass rowClass = ((Property.EmbeddedContent) part.content()).part();
    return new Element.Row(row.type(), row.nullable(), rowClass);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.lang.model.element.TypeElement;

/**
 * How a row class is to be read.
 *
 * @param use for what it is used
 * @param converters converters in reach
 * @param naming how columns get their names
 * @param since the version that brought its table
 * @param prefix what stands before each column's name
 * @param nullable whether it is part of something that may be null, so that each column may be NULL
 * @param open classes being read around it, to notice circles
 * @param columns is told of each property that has columns, those of embedded classes included
 */
record RowRequest(
    RowUse use,
    ConverterScope converters,
    Naming naming,
    int since,
    String prefix,
    boolean nullable,
    List<TypeElement> open,
    BiConsumer<PropertyElement, List<Column>> columns) {

  RowRequest {
    open = List.copyOf(open);
  }

  /** A request for a class of its own. */
  static RowRequest of(RowUse use, ConverterScope converters, Naming naming, int since) {
    return new RowRequest(
        use, converters, naming, since, "", false, List.of(), (property, columns) -> {});
  }

  /** This request, telling {@code listener} which columns properties have. */
  RowRequest telling(BiConsumer<PropertyElement, List<Column>> listener) {
    return new RowRequest(use, converters, naming, since, prefix, nullable, open, listener);
  }

  /** Whether other tables may have the property too: it is inherited, or of an embedded part. */
  boolean isShared(PropertyElement property) {
    return !open.isEmpty() || !ReadContext.owner(property.field()).equals(property.row());
  }

  /** This request with the converters and the naming of a table. */
  RowRequest as(ConverterScope otherConverters, Naming otherNaming) {
    return new RowRequest(
        use, otherConverters, otherNaming, since, prefix, nullable, open, columns);
  }

  /** The request for a class embedded into one that is being read. */
  RowRequest embedding(TypeElement outer, String morePrefix, boolean mayBeNull, int version) {
    List<TypeElement> path = new ArrayList<>(open);
    path.add(outer);
    return new RowRequest(
        use,
        converters,
        naming,
        version,
        prefix + morePrefix,
        nullable || mayBeNull,
        path,
        columns);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.View;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads the classes of views. */
final class ViewReader {

  private final ReadContext context;
  private final RowClassReader rowClasses;
  private final ConverterScope converters;

  ViewReader(ReadContext context, RowClassReader rowClasses, ConverterScope converters) {
    this.context = context;
    this.rowClasses = rowClasses;
    this.converters = converters;
  }

  View read(TypeElement element, Mark mark) {
    int since = TableReader.since(context.marks(), element);
    RowRequest request = RowRequest.of(RowUse.RESULT, converters, Naming.SNAKE_CASE, since);
    RowClass rowClass = rowClasses.read((DeclaredType) element.asType(), request);
    String name = mark.text("name");
    return new View(
        name.isEmpty() ? Naming.SNAKE_CASE.sqlName(ReadContext.name(element)) : name,
        mark.text("value"),
        rowClass,
        since,
        context.origins().at(element),
        context.origins().at(mark, "value"));
  }
}

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
  private final DatabaseDefaults defaults;

  ViewReader(ReadContext context, RowClassReader rowClasses, DatabaseDefaults defaults) {
    this.context = context;
    this.rowClasses = rowClasses;
    this.defaults = defaults;
  }

  View read(TypeElement element, Mark mark) {
    int since = TableReader.since(context.marks(), element);
    Naming naming = defaults.naming();
    RowRequest request = RowRequest.of(RowUse.RESULT, defaults.converters(), naming, since);
    RowClass rowClass = rowClasses.read((DeclaredType) element.asType(), request);
    String name = mark.text("name");
    return new View(
        name.isEmpty() ? naming.sqlName(ReadContext.name(element)) : name,
        mark.text("value"),
        rowClass,
        since,
        context.origins().at(element),
        context.origins().at(mark, "value"));
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.Database.UnlistedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the tables and views of a compilation that a database does not list: most likely one was
 * forgotten where its SQL names it.
 */
final class UnlistedClasses {

  private final ReadContext context;
  private final DatabaseDefaults defaults;
  private final Set<TypeElement> listed;
  private final List<UnlistedTable> found = new ArrayList<>();

  private UnlistedClasses(ReadContext context, DatabaseDefaults defaults, Set<TypeElement> listed) {
    this.context = context;
    this.defaults = defaults;
    this.listed = listed;
  }

  /** All but those that are listed, in the order of their names. */
  static List<UnlistedTable> find(
      ReadContext context, DatabaseDefaults defaults, Set<TypeElement> listed) {
    UnlistedClasses classes = new UnlistedClasses(context, defaults, listed);
    for (String root : context.sources().roots()) {
      TypeElement type = context.elements().getTypeElement(root);
      if (type != null) {
        classes.visit(type);
      }
    }
    return classes.found;
  }

  private void visit(TypeElement type) {
    if (!listed.contains(type)) {
      add(type, "Table", "value");
      add(type, "View", "name");
    }
    List<? extends Element> members = type.getEnclosedElements();
    ElementFilter.typesIn(members).forEach(this::visit);
  }

  private void add(TypeElement type, String annotation, String attribute) {
    Mark mark = context.marks().find(type, annotation);
    if (mark != null) {
      boolean isView = annotation.equals("View");
      String written = mark.text(attribute);
      Naming naming = isView ? defaults.naming() : defaults.naming(mark);
      String name = written.isEmpty() ? naming.sqlName(ReadContext.name(type)) : written;
      found.add(new UnlistedTable(name, TypeRefs.of(type), isView));
    }
  }
}

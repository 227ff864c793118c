// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.Origin;
import dev.alcove.processor.report.Places;
import java.util.List;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Makes origins: where a message about something must point, and how the user calls it. */
final class Origins {

  private final Places places;
  private final SourceTypes sources;

  /** What messages about elements from class files, which have no position, point at. */
  private final Element owner;

  Origins(Places places, SourceTypes sources, Element owner) {
    this.places = places;
    this.sources = sources;
    this.owner = owner;
  }

  /** An element. */
  Origin at(Element element) {
    return at(element, label(element));
  }

  /** An element that users call by another name than its own. */
  Origin at(Element element, String label) {
    return places.at(sources.contains(element) ? element : owner, label);
  }

  /** An annotation; where it is repeated, its element, with the annotation quoted. */
  Origin at(Mark mark) {
    if (!sources.contains(mark.element())) {
      return places.at(owner, label(mark));
    }
    return mark.isRepeated()
        ? places.at(mark.element(), label(mark))
        : places.at(mark.element(), mark.mirror(), label(mark));
  }

  /** A value of an annotation. */
  Origin at(Mark mark, String value) {
    return mark.isWritten(value) ? at(mark, mark.value(value)) : at(mark);
  }

  /** An element of an array value; the value itself where the array has no such element. */
  Origin at(Mark mark, String value, int index) {
    List<AnnotationValue> items = mark.items(value);
    return index < items.size() ? at(mark, items.get(index)) : at(mark, value);
  }

  /** A value in an annotation. */
  Origin at(Mark mark, AnnotationValue value) {
    if (mark.isRepeated() || !sources.contains(mark.element())) {
      return at(mark);
    }
    return places.at(mark.element(), mark.mirror(), value, label(mark.element()));
  }

  private static String label(Mark mark) {
    String element = label(mark.element());
    return mark.isRepeated() ? mark.source() + " on " + element : element;
  }

  /** How the user calls a parameter, whose name a class file may hide from the compiler. */
  static String parameterLabel(String name, Element method) {
    return "parameter \"" + name + "\" of " + label(method);
  }

  /** How the user calls an element: {@code Message}, {@code Message.sessionId}. */
  static String label(Element element) {
    if (element instanceof TypeElement) {
      return TypeRefs.nestedName(element);
    }
    if (element instanceof VariableElement
        && element.getEnclosingElement() instanceof ExecutableElement method) {
      return parameterLabel(ReadContext.name(element), method);
    }
    Element enclosing = element.getEnclosingElement();
    return enclosing instanceof TypeElement
        ? label(enclosing) + "." + element.getSimpleName()
        : element.getSimpleName().toString();
  }
}

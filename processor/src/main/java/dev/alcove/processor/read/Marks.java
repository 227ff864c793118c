// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds Alcove's annotations on elements, by simple name. */
final class Marks {

  private static final String PACKAGE = "dev.alcove.annotations.";

  private final Elements elements;

  Marks(Elements elements) {
    this.elements = elements;
  }

  /** The annotation of this name; null if there is none. */
  @Nullable Mark find(Element element, String name) {
    List<Mark> all = all(element, name);
    return all.isEmpty() ? null : all.get(0);
  }

  boolean has(Element element, String name) {
    return find(element, name) != null;
  }

  /**
   * All annotations of this name in source order, whether javac put them into a container or not.
   */
  List<Mark> all(Element element, String name) {
    List<Mark> found = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String type = nameOf(mirror);
      if (type.equals(PACKAGE + name)) {
        found.add(new Mark(element, mirror, false, elements));
      } else if (type.equals(PACKAGE + name + ".List")) {
        for (AnnotationValue item : new Mark(element, mirror, false, elements).items("value")) {
          found.add(new Mark(element, (AnnotationMirror) item.getValue(), true, elements));
        }
      }
    }
    return found;
  }

  /** Whether the element carries any annotation of Alcove. */
  static boolean hasAny(Element element) {
    return element.getAnnotationMirrors().stream()
        .anyMatch(mirror -> nameOf(mirror).startsWith(PACKAGE));
  }

  private static String nameOf(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }
}

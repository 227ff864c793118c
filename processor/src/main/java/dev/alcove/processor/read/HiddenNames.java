// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the simple names that mean something else in a class that implements a type: the names of
 * the member types that it inherits, which hide imports, and those types of {@code java.lang} which
 * the package has too.
 */
final class HiddenNames {

  private HiddenNames() {}

  /** The names, as seen from beside this type. */
  static Set<String> in(TypeElement type, Elements elements) {
    Set<String> names = new TreeSet<>();
    for (Element member : ElementFilter.typesIn(elements.getAllMembers(type))) {
      names.add(ReadContext.name(member));
    }
    for (Element neighbour : elements.getPackageOf(type).getEnclosedElements()) {
      String name = ReadContext.name(neighbour);
      if (elements.getTypeElement("java.lang." + name) != null) {
        names.add(name);
      }
    }
    return names;
  }
}

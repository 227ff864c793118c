// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Knows which types this compilation reads as source. All others come as class files, where the
 * compiler shows neither positions nor, before JDK 22, annotations on uses of types.
 */
public final class SourceTypes {

  private final Set<String> names = new HashSet<>();

  /** Notes what a round compiles. */
  public void enter(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      names.add(root.toString());
    }
  }

  /** Whether the element was declared in source. */
  boolean contains(Element element) {
    return names.contains(outermost(element).toString());
  }

  private static Element outermost(Element element) {
    Element at = element;
    while (!(at instanceof PackageElement)
        && !(at instanceof TypeElement && at.getEnclosingElement() instanceof PackageElement)
        && at.getEnclosingElement() != null) {
      at = at.getEnclosingElement();
    }
    return at;
  }
}

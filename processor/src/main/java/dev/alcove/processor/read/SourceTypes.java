// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Knows which types this compilation reads as source. All others come as class files, where the
 * compiler shows neither positions nor, before JDK 22, annotations on uses of types.
 */
final class SourceTypes {

  private final Set<String> names = new HashSet<>();
  private final @Nullable Trees trees;

  SourceTypes(ProcessingEnvironment environment) {
    this.trees = trees(environment);
  }

  /** Javac's trees, which also know sources that it found by itself; null where they are hidden. */
  private static @Nullable Trees trees(ProcessingEnvironment environment) {
    try {
      return Trees.instance(environment);
    } catch (IllegalArgumentException | LinkageError e) {
      // Another compiler, or a build tool that wraps javac's environment: its roots must do.
      return null;
    }
  }

  /** Notes what a round compiles. */
  void enter(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      names.add(root.toString());
    }
  }

  /** Whether the element was declared in source. */
  boolean contains(Element element) {
    Element outermost = outermost(element);
    return names.contains(outermost.toString())
        || (trees != null && trees.getTree(outermost) != null);
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

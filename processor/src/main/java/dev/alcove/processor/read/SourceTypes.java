// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import com.sun.source.util.Trees;
import dev.alcove.processor.read.classfile.SourceTrees;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
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

  private final Set<String> names = new TreeSet<>();

  /** They also know sources that javac found by itself; where they are hidden, roots must do. */
  private final @Nullable Trees trees;

  SourceTypes(ProcessingEnvironment environment) {
    this.trees = SourceTrees.of(environment);
  }

  /** Notes what a round compiles. */
  void enter(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      names.add(root.toString());
    }
  }

  /** The types at the top of what was compiled so far, by name and in order. */
  Set<String> roots() {
    return Collections.unmodifiableSet(names);
  }

  /** Whether the element was declared in source. */
  boolean contains(Element element) {
    Element outermost = outermost(element);
    return (trees == null || outermost instanceof PackageElement)
        ? names.contains(outermost.toString())
        : trees.getTree(outermost) != null;
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

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.read.classfile.Nullness;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a use of a type may be null: what is written there first, then the scope. Any
 * annotation of the usual names counts, whoever made it.
 */
final class NullnessReader {

  private final Elements elements;
  private final CompiledFacts compiled;

  NullnessReader(Elements elements, CompiledFacts compiled) {
    this.elements = elements;
    this.compiled = compiled;
  }

  boolean isNullable(TypeUse use) {
    if (use.type().getKind().isPrimitive()) {
      return false;
    }
    Boolean written = written(use);
    return written == null ? !isNullMarked(use.carrier()) : written;
  }

  /** Whether the use itself says that it may be null, whatever its scope says of others. */
  boolean isMarkedNullable(TypeUse use) {
    return Boolean.TRUE.equals(written(use));
  }

  /** What annotations at the very place say; null if nothing. */
  private @Nullable Boolean written(TypeUse use) {
    Boolean said = Nullness.said(use.written());
    if (said == null && use.written().getKind() == TypeKind.TYPEVAR) {
      said = Nullness.said(use.type());
    }
    if (said == null && use.isWhole()) {
      said = Nullness.said(use.carrier());
    }
    return said == null ? compiled.said(use) : said;
  }

  private boolean isNullMarked(Element element) {
    for (Element at = element; at != null; at = enclosing(at)) {
      for (AnnotationMirror mirror : at.getAnnotationMirrors()) {
        String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
        if (name.equals("NullMarked")) {
          return true;
        }
        if (name.equals("NullUnmarked")) {
          return false;
        }
      }
    }
    return false;
  }

  private @Nullable Element enclosing(Element element) {
    return element instanceof PackageElement
        ? elements.getModuleOf(element)
        : element.getEnclosingElement();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
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

  private static final Set<String> NULLABLE =
      Set.of("Nullable", "CheckForNull", "PossiblyNull", "NullableDecl", "RecentlyNullable");
  private static final Set<String> NON_NULL =
      Set.of("NonNull", "NotNull", "Nonnull", "NonNullDecl", "RecentlyNonNull");

  private final Elements elements;
  private final CompiledNullness compiled;

  NullnessReader(Elements elements, CompiledNullness compiled) {
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

  /** What annotations at the very place say; null if nothing. */
  private @Nullable Boolean written(TypeUse use) {
    Boolean said = said(use.written());
    if (said == null && use.written().getKind() == TypeKind.TYPEVAR) {
      said = said(use.type());
    }
    if (said == null && use.isWhole()) {
      said = said(use.carrier());
    }
    return said == null ? compiled.said(use) : said;
  }

  private static @Nullable Boolean said(AnnotatedConstruct place) {
    for (AnnotationMirror mirror : place.getAnnotationMirrors()) {
      Boolean said = meaning(mirror.getAnnotationType().asElement().getSimpleName().toString());
      if (said != null) {
        // JSR 305 can say the contrary of the annotation's name: @Nonnull(when = When.MAYBE).
        return said || mirror.getElementValues().toString().contains("MAYBE");
      }
    }
    return null;
  }

  /** Whether an annotation of this simple name means that null may be there; null if neither. */
  static @Nullable Boolean meaning(String simpleName) {
    if (NULLABLE.contains(simpleName)) {
      return true;
    }
    return NON_NULL.contains(simpleName) ? false : null;
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

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read.classfile;

import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import org.jspecify.annotations.Nullable;

/** The annotations that tell whether null may be somewhere, by simple name, whoever made them. */
public final class Nullness {

  private static final Set<String> NULLABLE =
      Set.of("Nullable", "CheckForNull", "PossiblyNull", "NullableDecl", "RecentlyNullable");
  private static final Set<String> NON_NULL =
      Set.of("NonNull", "NotNull", "Nonnull", "NonNullDecl", "RecentlyNonNull");

  private Nullness() {}

  /** Whether the annotations there say that null may be; null if they say nothing. */
  public static @Nullable Boolean said(AnnotatedConstruct place) {
    for (AnnotationMirror mirror : place.getAnnotationMirrors()) {
      Boolean said = meaning(mirror.getAnnotationType().asElement().getSimpleName().toString());
      if (said != null) {
        // JSR 305 can say the contrary of the annotation's name: @Nonnull(when = When.MAYBE).
        return said || mirror.getElementValues().toString().contains("MAYBE");
      }
    }
    return null;
  }

  /** Whether an annotation of this simple name means that null may be; null if it is another. */
  static @Nullable Boolean meaning(String simpleName) {
    if (NULLABLE.contains(simpleName)) {
      return true;
    }
    return NON_NULL.contains(simpleName) ? false : null;
  }
}

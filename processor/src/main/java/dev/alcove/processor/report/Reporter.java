// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.report;

import dev.alcove.processor.model.Origin;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Prints problems: the only one who talks to the compiler's {@link Messager}. */
public final class Reporter {

  private final Messager messager;
  private final Places places;
  private final boolean warningsAreErrors;

  /** A reporter for one compilation. */
  public Reporter(Messager messager, Places places, boolean warningsAreErrors) {
    this.messager = messager;
    this.places = places;
    this.warningsAreErrors = warningsAreErrors;
  }

  /** Prints what is not suppressed; whether anything printed stops the build. */
  public boolean print(List<Problem> problems) {
    return print(problems, problem -> Origin.NONE);
  }

  /**
   * Prints what is not suppressed; whether anything printed stops the build.
   *
   * @param problems the problems
   * @param databases the database of each, where a warning can be suppressed too
   */
  public boolean print(List<Problem> problems, Function<Problem, Origin> databases) {
    boolean stops = false;
    for (Problem problem : problems) {
      Places.@Nullable Place place = places.find(problem.origin());
      Severity severity = problem.id().severity();
      if (severity != Severity.ERROR
          && isSuppressed(problem.id(), place, places.find(databases.apply(problem)))) {
        continue;
      }
      Diagnostic.Kind kind = kind(severity);
      stops |= kind == Diagnostic.Kind.ERROR;
      if (place == null) {
        messager.printMessage(kind, problem.text());
      } else {
        messager.printMessage(
            kind, problem.text(), place.element(), place.annotation(), place.value());
      }
    }
    return stops;
  }

  private Diagnostic.Kind kind(Severity severity) {
    return switch (severity) {
      case ERROR -> Diagnostic.Kind.ERROR;
      case WARNING -> warningsAreErrors ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
      case NOTE -> Diagnostic.Kind.NOTE;
    };
  }

  private static boolean isSuppressed(
      ProblemId id, Places.@Nullable Place place, Places.@Nullable Place database) {
    return (place != null && isSuppressed(id, place.element()))
        || (database != null && isSuppressed(id, database.element()));
  }

  private static boolean isSuppressed(ProblemId id, Element element) {
    for (Element at = element; at != null; at = at.getEnclosingElement()) {
      SuppressWarnings suppressed = at.getAnnotation(SuppressWarnings.class);
      if (suppressed != null && List.of(suppressed.value()).contains(id.id())) {
        return true;
      }
    }
    return false;
  }
}

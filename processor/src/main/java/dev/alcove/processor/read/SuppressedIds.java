// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import static java.util.Comparator.comparing;

import dev.alcove.processor.report.Places;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.report.Severity;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Warns of suppressed ids that no problem has: whoever wrote one still waits for silence. */
public final class SuppressedIds {

  private static final String OURS = "alcove";

  private final Elements elements;
  private final Places places;
  private final Report report;

  /** The annotations on a record's component are on its field, accessor and parameter, too. */
  private final Set<List<String>> seen = new HashSet<>();

  /** The suppressed ids of one compilation. */
  public SuppressedIds(Elements elements, Places places, Report report) {
    this.elements = elements;
    this.places = places;
    this.report = report;
  }

  /** Looks at what a round compiles. */
  public void enter(RoundEnvironment round) {
    List<Element> annotated =
        new ArrayList<>(round.getElementsAnnotatedWith(SuppressWarnings.class));
    // Of what a component became, every JDK knows where the field's annotation stands.
    annotated.sort(comparing(element -> element.getKind() != ElementKind.FIELD));
    for (Element element : annotated) {
      for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
        if (mirror.getAnnotationType().toString().equals(SuppressWarnings.class.getName())) {
          for (AnnotationValue item : new Mark(element, mirror, false, elements).items("value")) {
            check(element, mirror, item);
          }
        }
      }
    }
  }

  private void check(Element element, AnnotationMirror mirror, AnnotationValue item) {
    String id = String.valueOf(item.getValue());
    String folded = SqlName.fold(id);
    if ((folded.equals(OURS) || folded.startsWith(OURS + "/"))
        && Arrays.stream(ProblemId.values()).noneMatch(problem -> problem.id().equals(id))
        && seen.add(List.of(owner(element), element.getSimpleName().toString(), id))) {
      report(element, mirror, item, id);
    }
  }

  private void report(Element element, AnnotationMirror mirror, AnnotationValue item, String id) {
    List<String> suppressible =
        Arrays.stream(ProblemId.values())
            .filter(problem -> problem.severity() != Severity.ERROR)
            .map(ProblemId::id)
            .toList();
    String closest = Suggestion.closest(id, suppressible);
    String label = Origins.label(element);
    report.add(
        ProblemId.UNKNOWN_SUPPRESSION,
        places.at(element, mirror, item, label),
        label + " suppresses \"" + id + "\", which is the id of no problem.",
        closest == null
            ? "Write the id that the warning itself begins with, in brackets."
            : "Closest: \"" + closest + "\".");
  }

  private static String owner(Element element) {
    Element at = element;
    while (at != null && !(at instanceof TypeElement)) {
      at = at.getEnclosingElement();
    }
    return String.valueOf(at);
  }
}

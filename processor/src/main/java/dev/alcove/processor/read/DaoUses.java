// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.report.Places;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which DAOs a compilation declares, and which of them its databases return. A compilation without
 * a database is not judged: its DAOs may be for those of another module.
 */
public final class DaoUses {

  private static final String ANNOTATIONS = "dev.alcove.annotations.";

  private final ProcessingEnvironment environment;
  private final Places places;
  private final Report report;
  private final Set<String> daos = new LinkedHashSet<>();
  private final Set<String> databases = new LinkedHashSet<>();

  /** The uses in one compilation. */
  public DaoUses(ProcessingEnvironment environment, Places places, Report report) {
    this.environment = environment;
    this.places = places;
    this.report = report;
  }

  /** Notes, by their names, what a round compiles. */
  public void enter(RoundEnvironment round) {
    note(round, "Dao", daos);
    note(round, "Database", databases);
  }

  private void note(RoundEnvironment round, String annotation, Set<String> names) {
    TypeElement type = element(ANNOTATIONS + annotation);
    if (type != null) {
      round.getElementsAnnotatedWith(type).forEach(element -> names.add(element.toString()));
    }
  }

  /** Warns of the DAOs that no database returns. To be called in the last round. */
  public void reportUnused() {
    if (databases.isEmpty()) {
      return;
    }
    Set<String> used = used();
    for (String name : daos) {
      TypeElement dao = element(name);
      if (dao != null && !used.contains(name)) {
        String label = Origins.label(dao);
        report.add(
            ProblemId.DAO_IN_NO_DATABASE,
            places.at(dao, label),
            "No database returns " + label + ", so nothing in it is checked or generated.",
            "Add a method that returns it to a database, or remove @Dao.");
      }
    }
  }

  private Set<String> used() {
    Set<String> used = new HashSet<>();
    for (String name : databases) {
      TypeElement database = element(name);
      if (database != null) {
        for (ExecutableElement method :
            ElementFilter.methodsIn(environment.getElementUtils().getAllMembers(database))) {
          addWithSupertypes(method.getReturnType(), used);
        }
      }
    }
    return used;
  }

  /** What a DAO inherits is checked with it. */
  private void addWithSupertypes(TypeMirror type, Set<String> names) {
    if (type.getKind() == TypeKind.DECLARED && names.add(ReadContext.qualifiedName(type))) {
      environment
          .getTypeUtils()
          .directSupertypes(type)
          .forEach(supertype -> addWithSupertypes(supertype, names));
    }
  }

  private @Nullable TypeElement element(String name) {
    return environment.getElementUtils().getTypeElement(name);
  }
}

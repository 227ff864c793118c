// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.JavaStep;
import dev.alcove.processor.report.ProblemId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Reads the methods with which a user changes data in a migration. */
final class JavaStepReader {

  private static final String CONTEXT = "dev.alcove.MigrationContext";

  private final ReadContext context;

  JavaStepReader(ReadContext context) {
    this.context = context;
  }

  /** The steps ascending by version; a method that cannot be one is reported and left out. */
  List<JavaStep> read(TypeElement database) {
    List<JavaStep> steps = new ArrayList<>();
    for (TypeElement owner : MethodScanner.lineage(database)) {
      for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
        Mark mark = context.marks().find(method, "MigrationStep");
        if (mark != null && isStep(method, mark, owner, database)) {
          steps.add(
              new JavaStep(
                  (int) mark.number("to"),
                  TypeRefs.of(owner),
                  ReadContext.name(method),
                  context.bodies().statements(method),
                  context.origins().at(mark)));
        }
      }
    }
    steps.sort(Comparator.comparingInt(JavaStep::to));
    return steps;
  }

  private boolean isStep(
      ExecutableElement method, Mark mark, TypeElement owner, TypeElement database) {
    if (!owner.equals(database)) {
      report(
          mark,
          "Migration step " + Origins.label(method) + " stands outside the database.",
          "Move it into " + Origins.label(database) + ": a database tells its own history.");
      return false;
    }
    String defect = defect(method);
    if (!defect.isEmpty()) {
      report(
          mark,
          "Migration step " + Origins.label(method) + " " + defect + ".",
          "Write: static void " + ReadContext.name(method) + "(MigrationContext step).");
    }
    return defect.isEmpty();
  }

  private static String defect(ExecutableElement method) {
    if (!ReadContext.isStatic(method)) {
      return "is not static";
    }
    if (ReadContext.isPrivate(method)) {
      return "is private";
    }
    if (method.getReturnType().getKind() != TypeKind.VOID) {
      return "returns a value, which nobody takes";
    }
    if (method.getParameters().size() != 1) {
      return "has " + method.getParameters().size() + " parameters";
    }
    return ReadContext.qualifiedName(method.getParameters().get(0).asType()).equals(CONTEXT)
        ? ""
        : "takes something else than a MigrationContext";
  }

  private void report(Mark mark, String sentence, String remedy) {
    context.report().add(ProblemId.MIGRATION_STEP, context.origins().at(mark), sentence, remedy);
  }
}

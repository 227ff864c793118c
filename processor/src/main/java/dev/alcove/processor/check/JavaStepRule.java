// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.JavaStep;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import java.util.HashMap;
import java.util.Map;

/** A version has one migration method. */
final class JavaStepRule implements DeclarationRule {

  @Override
  public void check(Database database, Report report) {
    Map<Integer, JavaStep> steps = new HashMap<>();
    for (JavaStep step : database.javaSteps()) {
      JavaStep first = steps.putIfAbsent(step.to(), step);
      if (first != null && !report.hasErrorAt(step.origin())) {
        report.add(
            ProblemId.MIGRATION_STEP,
            step.origin(),
            "Migration steps "
                + first.origin().label()
                + " and "
                + step.origin().label()
                + " both lead to version "
                + step.to()
                + ".",
            "A version has one step; let it call the methods that do the work, in their order.");
      }
    }
  }
}

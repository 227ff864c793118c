// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.history.History;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.JavaStep;
import dev.alcove.processor.model.Version;
import dev.alcove.processor.plan.HistoryPlan.PlannedStatement;
import dev.alcove.processor.plan.HistoryPlan.PlannedStep;
import dev.alcove.processor.plan.HistoryPlan.StepMethod;
import org.jspecify.annotations.Nullable;

/** Plans the class that holds the steps from version to version. */
final class HistoryPlanner {

  private HistoryPlanner() {}

  static HistoryPlan plan(Database database, History history) {
    return new HistoryPlan(
        ClassNames.history(database.type()),
        database.type(),
        history.version(1).statements().stream().map(SqlLines::argument).toList(),
        history.steps().stream().map(step -> step(database, step)).toList());
  }

  private static PlannedStep step(Database database, History.Step step) {
    return new PlannedStep(
        step.version(),
        about(database.versions().get(step.version() - 1)),
        step.step().keptTables(),
        step.removedTables(),
        step.step().statements().stream()
            .map(sql -> new PlannedStatement(sql.phase(), SqlLines.argument(sql.sql())))
            .toList(),
        method(step.javaStep()));
  }

  private static String about(Version version) {
    String day = version.date().isEmpty() ? "a draft" : version.date();
    return version.note().isEmpty() ? day : day + ": " + version.note();
  }

  private static @Nullable StepMethod method(@Nullable JavaStep step) {
    return step == null ? null : new StepMethod(step.owner(), step.method());
  }
}

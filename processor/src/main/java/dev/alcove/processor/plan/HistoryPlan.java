// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.migrate.MigrationStep.KeptTable;
import dev.alcove.processor.migrate.StepStatement.Phase;
import dev.alcove.processor.model.TypeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The class that holds the steps from version to version.
 *
 * @param type the class to write
 * @param database the user's interface
 * @param initial the statements that create version 1, each cut into lines
 * @param steps the steps in order
 */
public record HistoryPlan(
    TypeRef type, TypeRef database, List<SqlConstant.Fragment> initial, List<PlannedStep> steps) {

  /**
   * One step.
   *
   * @param to the version that it leads to
   * @param about what the version brought, with its day; empty if nothing was said
   * @param kept the tables that are there before and after
   * @param removed the tables that go
   * @param statements the statements in order
   * @param method the user's method, if there is one
   */
  public record PlannedStep(
      int to,
      String about,
      List<KeptTable> kept,
      List<String> removed,
      List<PlannedStatement> statements,
      @Nullable StepMethod method) {

    /** Copies the lists. */
    public PlannedStep {
      kept = List.copyOf(kept);
      removed = List.copyOf(removed);
      statements = List.copyOf(statements);
    }
  }

  /**
   * A statement of a step.
   *
   * @param phase the part of the step it belongs to
   * @param sql the statement, cut into lines
   */
  public record PlannedStatement(Phase phase, SqlConstant.Fragment sql) {}

  /**
   * A method of the user's.
   *
   * @param owner the interface that has it
   * @param name its name
   */
  public record StepMethod(TypeRef owner, String name) {}

  /** Copies the lists. */
  public HistoryPlan {
    initial = List.copyOf(initial);
    steps = List.copyOf(steps);
  }
}

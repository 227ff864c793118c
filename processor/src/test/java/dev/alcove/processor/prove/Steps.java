// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.Hints;
import dev.alcove.processor.migrate.MigrationStep;
import dev.alcove.processor.migrate.SchemaSnapshot;
import dev.alcove.processor.migrate.StepPlanner;
import dev.alcove.processor.migrate.StepStatement;
import dev.alcove.processor.migrate.StepStatement.Phase;
import dev.alcove.processor.model.MinimumSqlite;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Steps for proofs: as planned, or spoiled. */
final class Steps {

  static final MinimumSqlite OLDEST = new MinimumSqlite(3008006, 21);

  private Steps() {}

  static VersionStep plan(List<String> from, List<String> to, Hints hints) {
    return plan(2, SchemaSnapshot.of(from), SchemaSnapshot.of(to), hints, MinimumSqlite.NEWEST);
  }

  static VersionStep plan(
      int version, SchemaSnapshot from, SchemaSnapshot to, Hints hints, MinimumSqlite minimum) {
    return new VersionStep(version, from, to, hints, StepPlanner.plan(from, to, hints, minimum));
  }

  /** The step with other statements. */
  static VersionStep spoil(VersionStep step, UnaryOperator<List<StepStatement>> change) {
    MigrationStep planned = step.step();
    return new VersionStep(
        step.version(),
        step.from(),
        step.to(),
        step.hints(),
        new MigrationStep(
            change.apply(new ArrayList<>(planned.statements())),
            planned.hasJavaStep(),
            planned.needsForeignKeysOff(),
            planned.keptTables()));
  }

  /** The step with a text replaced in all its statements. */
  static VersionStep spoil(VersionStep step, String text, String replacement) {
    return spoil(
        step,
        statements ->
            statements.stream()
                .map(s -> new StepStatement(s.phase(), s.sql().replace(text, replacement)))
                .toList());
  }

  /** The step without the statements that contain a text. */
  static VersionStep without(VersionStep step, String text) {
    return spoil(
        step, statements -> statements.stream().filter(s -> !s.sql().contains(text)).toList());
  }

  /** The step with one more statement at its end. */
  static VersionStep with(VersionStep step, String sql) {
    return spoil(
        step,
        statements -> {
          statements.add(new StepStatement(Phase.CREATE_DEPENDENTS, sql));
          return statements;
        });
  }

  static List<ProofFinding> prove(VersionStep step) {
    return new StepProof(new MadeUpRows(KnownValues.NONE)).prove(step);
  }

  static Hints sql(String... statements) {
    return new Hints(List.of(), List.of(), List.of(), List.of(statements), false);
  }
}

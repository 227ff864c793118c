// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.prove.KnownValues;
import dev.alcove.processor.prove.MadeUpRows;
import dev.alcove.processor.prove.ProofFinding;
import dev.alcove.processor.prove.VersionStep;
import dev.alcove.processor.prove.WalkProof;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Five random versions, each step without risk; rows join at each. */
final class RandomChain {

  private static final int VERSIONS = 5;
  private static final int ATTEMPTS = 12;

  private final int seed;
  private final RandomSchema make;
  private final List<VersionStep> steps = new ArrayList<>();

  RandomChain(int seed) {
    this.seed = seed;
    this.make = new RandomSchema(new Random(seed));
    SchemaModel model = make.schema();
    SchemaSnapshot schema = SchemaSnapshot.of(model.statements());
    for (int attempt = 0; attempt < ATTEMPTS && steps.size() + 1 < VERSIONS; attempt++) {
      SchemaMutation mutation = new SchemaMutation(make, model);
      mutation.mutate();
      Hints all = mutation.hints();
      Hints hints = new Hints(all.tables(), all.columns(), List.of(), List.of(), false);
      SchemaSnapshot next = SchemaSnapshot.of(mutation.to.statements());
      if (DataRisks.find(schema, next, hints).isEmpty()) {
        MigrationStep step = StepPlanner.plan(schema, next, hints, MinimumSqlite.NEWEST);
        steps.add(new VersionStep(steps.size() + 2, schema, next, hints, step));
        model = mutation.to;
        schema = next;
      }
    }
  }

  /** How many steps were proved. */
  int check() {
    List<ProofFinding> findings =
        new WalkProof(new MadeUpRows(KnownValues.NONE))
            .prove(steps).stream()
                .filter(finding -> finding.kind() != ProofFinding.Kind.NO_ROWS)
                .toList();
    if (!findings.isEmpty()) {
      StringBuilder text = new StringBuilder("seed " + seed + ": " + findings);
      for (VersionStep step : steps) {
        text.append("\n-- version ").append(step.version() - 1).append('\n');
        text.append(String.join("\n", step.from().statements()));
        text.append("\n-- ").append(step.hints()).append("\n-- step\n");
        text.append(String.join("\n", step.step().sql()));
      }
      throw new AssertionError(text.toString());
    }
    return steps.size();
  }
}

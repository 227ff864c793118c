// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Proves the walk from the first version to the last: at each version new made-up rows join those
 * that came along, and all that {@link StepProof} asks of a step must hold for all of them.
 */
public final class WalkProof {

  private final MadeUpRows rows;

  /** A proof on these rows, which may serve many proofs. */
  public WalkProof(MadeUpRows rows) {
    this.rows = rows;
  }

  /**
   * What is found, with the version of the step at fault; empty if the walk is proved. The walk
   * ends at the first step that is refused or loses something: what follows would only follow from
   * that.
   *
   * @param steps the steps in order, each beginning where the one before ends
   */
  public List<ProofFinding> prove(List<VersionStep> steps) {
    List<ProofFinding> findings = new ArrayList<>();
    if (steps.isEmpty()) {
      return findings;
    }
    SchemaProof schemas = new SchemaProof();
    try (TrialDatabase database = TrialDatabase.open()) {
      steps.get(0).from().createIn(database);
      Set<String> filled = new HashSet<>();
      Set<String> emptyTables = new HashSet<>();
      for (VersionStep step : steps) {
        for (ProofFinding empty : rows.insert(database, step.from(), step.version() - 1, filled)) {
          if (emptyTables.add(SqlName.fold(empty.table()))) {
            findings.add(empty);
          }
        }
        List<ProofFinding> found = new StepTrial(database, step, schemas, rows).onRows();
        findings.addAll(found);
        if (!found.isEmpty()) {
          break;
        }
      }
    }
    return findings;
  }
}

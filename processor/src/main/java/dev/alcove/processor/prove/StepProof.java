// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.StepStatement.Phase;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.StatementOutline;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Proves a single step on made-up rows; if users wrote parts of it, on an empty database too.
 *
 * <p>It runs as it will run for users: foreign keys switched off before one transaction, names
 * changed everywhere. Afterwards the schema must be the next one; each row of a kept table be
 * there, by its row id or key, with the values and types it had, but for what is declared to
 * change; the counters of AUTOINCREMENT, foreign keys, full-text indexes and SQLite's own check be
 * in order.
 *
 * <p>What depends on users' rows, and is not handled by the declarations, fails here too: look for
 * {@link dev.alcove.processor.migrate.DataRisks} first, and prove what has none.
 *
 * <p>Columns that hold certain values only, such as the constants of an enum, must hold no other.
 *
 * <p>Java code of a step cannot run in the compiler. Where a step has some, made-up values stand
 * where the Java code promises to fill something in, and rows that only Java code could bring into
 * their new form are left out. That the Java code keeps its promise, what it does to values, and
 * whether it loses rows is not proved.
 */
public final class StepProof {

  private final MadeUpRows rows;

  /** A proof on these rows, which may serve many proofs. */
  public StepProof(MadeUpRows rows) {
    this.rows = rows;
  }

  /** What is found; empty if the step is proved. */
  public List<ProofFinding> prove(VersionStep step) {
    List<ProofFinding> findings = new ArrayList<>();
    SchemaProof schemas = new SchemaProof();
    try (TrialDatabase database = TrialDatabase.open()) {
      step.from().createIn(database);
      StepTrial trial = new StepTrial(database, step, schemas, rows);
      if (hasUsersParts(step)) {
        findings.addAll(trial.onNoRows());
      }
      if (findings.isEmpty()) {
        // A few rows will show whether a table is left alone, if nobody looks at it either.
        Set<String> read = tablesInUsersParts(step);
        Set<String> few = new HashSet<>();
        trial.untouched().stream()
            .filter(table -> !read.contains(SqlName.fold(table.name())))
            .forEach(table -> few.add(rows.key(table, step.version() - 1)));
        findings.addAll(rows.insert(database, step.from(), step.version() - 1, few));
        findings.addAll(trial.onRows());
      }
    }
    return findings;
  }

  /** The names, in small letters, of all tables that users' statements and expressions name. */
  private static Set<String> tablesInUsersParts(VersionStep step) {
    List<String> texts = new ArrayList<>(step.step().sql(Phase.DATA));
    step.hints().conversions().forEach(c -> texts.add(TransitionCheck.query(c)));
    Set<String> names = new HashSet<>();
    for (String sql : texts) {
      StatementOutline.of(sql).tables().forEach(table -> names.add(SqlName.fold(table.name())));
    }
    return names;
  }

  /** What is planned does not care whether there are rows; what users write may. */
  private static boolean hasUsersParts(VersionStep step) {
    return step.step().hasJavaStep()
        || !step.step().sql(Phase.DATA).isEmpty()
        || !step.hints().conversions().isEmpty();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.prove.KnownValues;
import dev.alcove.processor.prove.MadeUpRows;
import dev.alcove.processor.prove.ProofFinding;
import dev.alcove.processor.prove.StepProof;
import dev.alcove.processor.prove.VersionStep;
import dev.alcove.processor.sqlite.Rejection;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Two random schemas and the step between them, to be tried on rows. */
final class RandomPair {

  private static final List<Integer> VERSIONS =
      List.of(
          3008006,
          3022000,
          3025000,
          3026000,
          3032000,
          3035000,
          3035005,
          3037000,
          Integer.MAX_VALUE);

  private final int seed;
  private final MinimumSqlite minimum;
  private final SchemaModel before;
  private final SchemaModel after;
  private final Hints hints;
  private final SchemaSnapshot from;
  private final SchemaSnapshot to;
  private final MigrationStep step;

  RandomPair(int seed) {
    this.seed = seed;
    RandomSchema make = new RandomSchema(new Random(seed));
    this.minimum = new MinimumSqlite(make.pick(VERSIONS), 0);
    this.before = make.schema();
    SchemaMutation mutation = new SchemaMutation(make, before);
    mutation.mutate();
    this.after = mutation.to;
    this.hints = mutation.hints();
    this.from = snapshot(before);
    this.to = snapshot(after);
    this.step = StepPlanner.plan(from, to, hints, minimum);
  }

  private SchemaSnapshot snapshot(SchemaModel model) {
    try {
      return SchemaSnapshot.of(model.statements());
    } catch (SchemaRejectedException e) {
      throw new AssertionError("seed " + seed + ": " + e.getMessage() + e.statement(), e);
    }
  }

  /** Whether the rows let the step run. */
  boolean check() {
    String steps = String.join("\n", step.sql());
    require(!steps.contains("RENAME COLUMN") || minimum.isAtLeast(3, 25), "RENAME COLUMN");
    require(!steps.contains("DROP COLUMN") || minimum.isAtLeast(3, 35), "DROP COLUMN");
    List<DataRisk> risks = risks();
    boolean ran = check(risks, false);
    if (!minimum.isAtLeast(3, 26)) {
      check(risks, true);
    }
    // Whatever writes a table silences its risks; whether it handles all is what the proof tells.
    if (seed % 2 == 0 && (hints.hasJavaStep() || DataRisks.find(from, to, bare()).isEmpty())) {
      prove();
    }
    return ran;
  }

  private boolean check(List<DataRisk> risks, boolean asOldSqlite) {
    try (TrialDatabase database = TrialDatabase.open()) {
      database.execute("PRAGMA legacy_alter_table = " + (asOldSqlite ? "ON" : "OFF"));
      fill(database);
      List<DataRisk> offended =
          risks.stream().filter(risk -> StepTrial.count(database, risk.countSql()) > 0).toList();
      Map<String, List<String>> expected = KeptValues.of(database, before, after, true);
      Optional<Rejection> rejection = StepTrial.run(database, step);
      boolean unproved = hints.hasDataPhase() || !hints.conversions().isEmpty();
      if (rejection.isPresent()) {
        boolean isExplained = !offended.isEmpty() || (unproved && isConstraint(rejection.get()));
        require(isExplained, "no risk explains: " + rejection);
        return false;
      }
      List<String> differences = database.facts().differencesFrom(to.facts());
      require(differences.isEmpty(), differences.toString());
      if (offended.isEmpty()) {
        List<String> unsound = StepTrial.unsound(database, to);
        require(unsound.isEmpty(), unsound.toString());
        Map<String, List<String>> now = KeptValues.of(database, before, after, false);
        require(now.equals(expected), "rows: expected " + expected + "\nbut are " + now);
      }
      return offended.isEmpty();
    }
  }

  private void fill(TrialDatabase database) {
    before.tableStatements().forEach(sql -> SchemaSnapshot.run(database, sql));
    new RandomRows(before, new Random(seed), database).insert();
    before.dependentStatements().forEach(sql -> SchemaSnapshot.run(database, sql));
    for (SchemaPart table : from.virtualTables()) {
      SchemaSnapshot.run(
          database, "INSERT INTO %s (%s) VALUES ('rebuild')".formatted(table.name(), table.name()));
    }
  }

  /** The proof on made-up rows finds nothing either. */
  private void prove() {
    VersionStep version = new VersionStep(2, from, to, hints, step);
    List<ProofFinding> findings =
        new StepProof(new MadeUpRows(KnownValues.NONE))
            .prove(version).stream()
                .filter(finding -> finding.kind() != ProofFinding.Kind.NO_ROWS)
                .toList();
    require(findings.isEmpty(), "proof: " + findings);
  }

  /**
   * What the analysis reports, and what it leaves to the made-up statements, which know nothing of
   * constraints but NOT NULL.
   */
  private List<DataRisk> risks() {
    List<DataRisk> risks = new ArrayList<>(DataRisks.find(from, to, hints));
    DataRisks.find(from, to, bare()).stream()
        .filter(risk -> risk.kind() != DataRisk.Kind.NOT_NULL || isRowId(risk))
        .forEach(risks::add);
    return risks;
  }

  /** What stands for the row id does not refuse NULL, but gives an id. */
  private boolean isRowId(DataRisk risk) {
    return to.table(risk.table())
        .flatMap(TableSnapshot::rowIdColumn)
        .filter(risk.columns()::contains)
        .isPresent();
  }

  private Hints bare() {
    return new Hints(hints.tables(), hints.columns(), List.of(), List.of(), false);
  }

  private static boolean isConstraint(Rejection rejection) {
    return rejection.message().contains("constraint failed");
  }

  /** Fails with all that is needed to see why; the text is made only then. */
  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(
          "seed "
              + seed
              + ", minimum "
              + minimum.number()
              + "\n"
              + hints
              + "\n-- before\n"
              + String.join(";\n", before.statements())
              + "\n-- after\n"
              + String.join(";\n", after.statements())
              + "\n-- step\n"
              + String.join("\n", step.sql())
              + "\n"
              + otherwise);
    }
  }
}

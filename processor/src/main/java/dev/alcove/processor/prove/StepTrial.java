// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.Hints;
import dev.alcove.processor.migrate.StepStatement;
import dev.alcove.processor.migrate.StepStatement.Phase;
import dev.alcove.processor.migrate.TableSnapshot;
import dev.alcove.processor.prove.ProofFinding.Kind;
import dev.alcove.processor.prove.ProofFinding.Refused;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.StatementOutline;
import dev.alcove.processor.sql.TableReference;
import dev.alcove.processor.sql.TableReference.Use;
import dev.alcove.processor.sqlite.Rejection;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a step on a database as the runtime will, and looks at what came of it. */
final class StepTrial {

  private final TrialDatabase database;
  private final VersionStep step;
  private final SchemaProof schemas;
  private final JavaStandIn java;
  private final CastCheck casts;
  private final KeptRows kept;
  private final KnownValues known;
  private int userStatement;

  StepTrial(TrialDatabase database, VersionStep step, SchemaProof schemas, MadeUpRows rows) {
    this.database = database;
    this.step = step;
    this.schemas = schemas;
    this.kept = new KeptRows(database, step);
    this.casts = new CastCheck(database, step);
    this.java = new JavaStandIn(database, step, rows);
    this.known = rows.known();
  }

  /** Runs the step on a database without rows, and takes it back. */
  List<ProofFinding> onNoRows() {
    List<ProofFinding> findings = new ArrayList<>();
    run().ifPresent(findings::add);
    if (findings.isEmpty()) {
      findings.addAll(schemas.check(database, step));
    }
    database.execute("ROLLBACK");
    return findings;
  }

  /** The tables that the step should not touch. */
  List<TableSnapshot> untouched() {
    return kept.untouched();
  }

  /** Runs the step and keeps what it did. */
  List<ProofFinding> onRows() {
    kept.remember();
    Optional<ProofFinding> refused = run();
    if (refused.isPresent()) {
      database.execute("ROLLBACK");
      kept.forget();
      return List.of(refused.get());
    }
    List<ProofFinding> findings = new ArrayList<>(schemas.check(database, step));
    findings.addAll(kept.check(java.leftOut()));
    // What a shipped step left behind, a later one must mend.
    if (!step.step().hasJavaStep() && !step.shipped()) {
      findings.addAll(new ValuesCheck(database, step, known).check());
    }
    findings.addAll(
        new Soundness(database, step).check(kept.writtenTables(), java.foreignKeysToMend()));
    database.execute("COMMIT");
    kept.forget();
    return findings;
  }

  /** Runs the statements in a transaction that stays open; what SQLite refuses. */
  private Optional<ProofFinding> run() {
    userStatement = -1;
    database.execute("BEGIN IMMEDIATE");
    boolean javaRan = !step.step().hasJavaStep();
    for (StepStatement statement : step.step().statements()) {
      if (!javaRan && statement.phase().compareTo(Phase.DATA) > 0) {
        java.fill();
        javaRan = true;
      }
      userStatement += statement.phase() == Phase.DATA ? 1 : 0;
      Optional<ProofFinding> loss = step.shipped() ? Optional.empty() : castLoss(statement);
      if (loss.isPresent()) {
        return loss;
      }
      Optional<Rejection> rejection = database.execute(statement.sql());
      if (rejection.isPresent() && !recovers(statement)) {
        return Optional.of(finding(statement, rejection.get()));
      }
    }
    return Optional.empty();
  }

  /** What the user's CAST would lose; Java code may have seen to it before a conversion. */
  private Optional<ProofFinding> castLoss(StepStatement statement) {
    if (statement.phase() == Phase.DATA) {
      return casts.statement(statement.sql(), userStatement);
    }
    return statement.phase() == Phase.CONTRACT && !step.step().hasJavaStep()
        ? RowCopy.parse(statement.sql()).flatMap(copy -> casts.conversions(copy.source()))
        : Optional.empty();
  }

  /** Whether the statement works once what only Java code could bring over is left out. */
  private boolean recovers(StepStatement statement) {
    return step.step().hasJavaStep()
        && statement.phase().compareTo(Phase.DATA) > 0
        && java.leaveOutWhatStopped(statement.sql());
  }

  private ProofFinding finding(StepStatement statement, Rejection rejection) {
    boolean isUsers = statement.phase() == Phase.DATA;
    Refused refused =
        new Refused(statement.sql(), isUsers ? userStatement : -1, rejection.message());
    if (isUsers) {
      List<String> broken = ConstraintMessage.columns(rejection.message());
      return ProofFinding.refused(
              Kind.USER_STATEMENT_REFUSED, step.version(), target(statement.sql()), refused)
          .at(broken, new StatementOffender(database).row(statement.sql(), broken));
    }
    Optional<RowCopy> copy = RowCopy.parse(statement.sql());
    String table = copy.map(RowCopy::source).orElseGet(() -> target(statement.sql()));
    List<String> columns = ConstraintMessage.columns(rejection.message());
    Kind kind = converts(table, columns) ? Kind.CONVERSION_REFUSED : Kind.STATEMENT_REFUSED;
    String row = copy.map(c -> c.offender(database, columns)).orElse("");
    return ProofFinding.refused(kind, step.version(), table, refused).at(columns, row);
  }

  private boolean converts(String table, List<String> columns) {
    Hints hints = step.hints();
    return columns.isEmpty()
        ? hints.conversions().stream().anyMatch(c -> SqlName.same(c.table(), table))
        : columns.stream().anyMatch(column -> hints.conversion(table, column).isPresent());
  }

  private static String target(String sql) {
    return StatementOutline.of(sql).tables().stream()
        .filter(reference -> reference.use() != Use.READ)
        .map(TableReference::name)
        .findFirst()
        .orElse("");
  }
}

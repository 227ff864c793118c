// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.migrate.DataRisk;
import dev.alcove.processor.migrate.DataRisks;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.JavaStep;
import dev.alcove.processor.model.Version;
import dev.alcove.processor.prove.KnownValues;
import dev.alcove.processor.prove.KnownValues.ColumnValues;
import dev.alcove.processor.prove.MadeUpRows;
import dev.alcove.processor.prove.ProofFinding;
import dev.alcove.processor.prove.StepProof;
import dev.alcove.processor.prove.TransitionCheck;
import dev.alcove.processor.prove.VersionStep;
import dev.alcove.processor.prove.WalkProof;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.schema.Fingerprint;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs the steps of a history on made-up rows, each alone and all in one walk, and reports what
 * goes wrong. What a proof beside the files vouches for is not run again.
 */
public final class HistoryProof {

  private final Database database;
  private final HistoryAssembler assembler;
  private final Report report;
  private final List<String> proved = new ArrayList<>();

  /** A proof of the history that the assembler has put together. */
  public HistoryProof(Database database, HistoryAssembler assembler, Report report) {
    this.database = database;
    this.assembler = assembler;
    this.report = report;
  }

  /** Proves what was not proved before; the lines that vouch for what is sealed. */
  public List<String> prove(History history) {
    if (history.steps().isEmpty()) {
      return proved;
    }
    MadeUpRows rows = new MadeUpRows(known(history));
    List<String> checksums = new ArrayList<>();
    for (History.Step step : history.steps()) {
      String checksum = FolderWriter.stepFile(database, step, history).checksum();
      checksums.add(checksum);
      if (!(step.sealed() && isVouchedFor(step.version() - 1, step.version(), checksum))) {
        prove(step, history, rows);
      } else if (!javaSql(step).isEmpty()) {
        // Java code is in no file: what was shipped can still be changed, and mistyped.
        prepare(versionStep(step, history), step);
      }
      vouch(step.version() - 1, step.version(), checksum);
    }
    if (!report.hasErrors()) {
      walk(history, rows, Fingerprint.hash(String.join("\n", checksums)));
    }
    return report.hasErrors() ? List.of() : proved;
  }

  private void prove(History.Step step, History history, MadeUpRows rows) {
    VersionStep versionStep = versionStep(step, history);
    if (!step.sealed()) {
      TransitionCheck.Answers answers = prepare(versionStep, step);
      if (answers.statements().stream().anyMatch(Optional::isPresent)) {
        // Nobody knows which rows a refused statement was meant to put in order.
        return;
      }
      List<DataRisk> risks = DataRisks.find(versionStep.from(), versionStep.to(), step.hints());
      RiskWords riskWords = new RiskWords(database, step.version());
      risks.forEach(risk -> report.add(riskWords.of(risk)));
      if (!risks.isEmpty() || !answers.isClean()) {
        return;
      }
    }
    report(new StepProof(rows).prove(versionStep));
  }

  /** A single step has been proved already, but for rows of its own that join later. */
  private void walk(History history, MadeUpRows rows, String checksum) {
    int last = history.versions().size();
    boolean isSealed = history.steps().stream().allMatch(History.Step::sealed);
    if (last > 2 && !(isSealed && isVouchedFor(1, last, checksum))) {
      report(
          new WalkProof(rows)
              .prove(history.steps().stream().map(step -> versionStep(step, history)).toList()));
    }
    if (last > 2) {
      vouch(1, last, checksum);
    }
  }

  private void report(List<ProofFinding> findings) {
    ProofWords words = new ProofWords(database);
    findings.forEach(finding -> report.add(words.of(finding)));
  }

  /** Reports what SQLite does not take of what users wrote, in the midst of the step. */
  private TransitionCheck.Answers prepare(VersionStep versionStep, History.Step step) {
    TransitionCheck.Answers answers = TransitionCheck.check(versionStep, javaSql(step));
    new TransitionWords(database, versionStep, report).report(answers, step.javaStep());
    return answers;
  }

  private static List<String> javaSql(History.Step step) {
    JavaStep java = step.javaStep();
    return java == null ? List.of() : java.sql();
  }

  private static VersionStep versionStep(History.Step step, History history) {
    return new VersionStep(
        step.version(),
        history.version(step.version() - 1).snapshot(),
        history.version(step.version()).snapshot(),
        step.hints(),
        step.step(),
        step.sealed());
  }

  private boolean isVouchedFor(int from, int to, String checksum) {
    return assembler.isVouchedFor(from, to, checksum);
  }

  /** Only what cannot change any more is worth a line. */
  private void vouch(int from, int to, String checksum) {
    Version version = database.versions().get(to - 1);
    if (!version.date().isEmpty()) {
      proved.add(ProofFile.line(from, to, checksum));
    }
  }

  private static KnownValues known(History history) {
    List<ColumnValues> columns = new ArrayList<>();
    List<String> sql = new ArrayList<>();
    for (VersionSchema version : history.versions()) {
      for (EnumColumn column : version.enums()) {
        columns.add(
            new ColumnValues(
                version.version(),
                column.table(),
                column.column(),
                column.constants().stream().map(SqlName::stringLiteral).toList()));
      }
    }
    for (History.Step step : history.steps()) {
      sql.addAll(step.hints().sql());
      step.hints().conversions().forEach(conversion -> sql.add(conversion.expression()));
    }
    return new KnownValues(columns, sql);
  }
}

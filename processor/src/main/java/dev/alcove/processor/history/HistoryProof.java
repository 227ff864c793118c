// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.migrate.DataRisk;
import dev.alcove.processor.migrate.DataRisks;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.report.Report;
import java.util.ArrayList;
import java.util.List;

/** Runs the steps of a history on made-up rows, and reports what goes wrong. */
public final class HistoryProof {

  private final Database database;
  private final Report report;

  /** A proof of the history that the assembler has put together. */
  public HistoryProof(Database database, Report report) {
    this.database = database;
    this.report = report;
  }

  /** Proves what was not proved before; the lines of the proofs that are to be kept. */
  public List<String> prove(History history) {
    List<String> proved = new ArrayList<>();
    for (History.Step step : history.steps()) {
      if (!step.sealed()) {
        for (DataRisk risk :
            DataRisks.find(
                history.version(step.version() - 1).snapshot(),
                history.version(step.version()).snapshot(),
                step.hints())) {
          report.add(new RiskWords(database, step.version()).of(risk));
        }
      }
    }
    return proved;
  }
}

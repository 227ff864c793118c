// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/** A database has tables. */
final class NoTablesRule implements DeclarationRule {

  @Override
  public void check(Database database, Report report) {
    // Classes that were listed but could not be read have been reported.
    if (database.tables().isEmpty() && !report.hasErrors()) {
      report.add(
          ProblemId.NO_TABLES,
          database.origin(),
          database.type().lastName() + " lists no table.",
          "Name its classes: @Database(tables = {…}).");
    }
  }
}

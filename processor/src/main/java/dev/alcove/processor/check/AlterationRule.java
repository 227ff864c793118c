// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Alteration;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import java.util.HashSet;
import java.util.Set;

/** A version converts the values of a column by one expression. */
final class AlterationRule implements ColumnRule {

  @Override
  public void check(Table table, Column column, Report report) {
    Set<Integer> versions = new HashSet<>();
    for (Alteration alteration : column.history().alterations()) {
      boolean isFirst = versions.add(alteration.version());
      if (!report.hasErrorAt(alteration.origin())) {
        check(column, alteration, isFirst, report);
      }
    }
  }

  private static void check(Column column, Alteration alteration, boolean isFirst, Report report) {
    String label = column.origin().label();
    if (column.isGenerated()) {
      report(
          alteration,
          label + " has @Altered, but is a generated column, whose values SQLite computes.",
          "Remove @Altered; a new expression in generatedAs takes effect by itself.",
          report);
    } else if (alteration.using().isBlank()) {
      report(
          alteration,
          "@Altered of " + label + " has no expression.",
          "Write one over the old row, such as using = \"coalesce(" + column.name() + ", '')\".",
          report);
    } else if (!isFirst) {
      report(
          alteration,
          label + " is altered twice with version " + alteration.version() + ".",
          "Join the two into one expression over the old row.",
          report);
    }
  }

  private static void report(Alteration alteration, String sentence, String remedy, Report report) {
    report.add(ProblemId.ALTERATION, alteration.origin(), sentence, remedy);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/** An index is of something. */
final class EmptyIndexRule implements TableRule {

  @Override
  public void check(Table table, Report report) {
    for (Index index : table.indexes()) {
      if (index.entries().isEmpty() || index.entries().stream().anyMatch(String::isBlank)) {
        report.add(
            ProblemId.EMPTY_INDEX,
            index.origin(),
            PartName.of(table, index)
                + (index.entries().isEmpty() ? " names no column." : " has an empty entry."),
            "Write @Index(\"column\"), or put the annotation on a field.");
      }
    }
  }
}

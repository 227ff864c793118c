// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.FullText;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/** A full-text index is of something. */
final class EmptyFullTextRule implements FullTextRule {

  @Override
  public void check(Table table, FullText fullText, Report report) {
    if (fullText.columns().isEmpty()) {
      report.add(
          ProblemId.EMPTY_FULL_TEXT,
          fullText.origin(),
          "@FullText of " + table.type().lastName() + " names no column.",
          "Name the columns of text that people search: columns = \"content\".");
    }
  }
}

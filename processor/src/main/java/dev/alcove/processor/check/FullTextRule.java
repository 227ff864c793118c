// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.FullText;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.Report;

/** A rule about full-text indexes. */
interface FullTextRule extends TableRule {

  /** Reports where the index breaks the rule. */
  void check(Table table, FullText fullText, Report report);

  @Override
  default void check(Table table, Report report) {
    FullText fullText = table.fullText();
    if (fullText != null) {
      check(table, fullText, report);
    }
  }
}

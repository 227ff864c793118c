// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.FullText;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/** A beginning of a word has at least one character. */
final class FullTextPrefixRule implements FullTextRule {

  /** The longest that FTS5 takes. */
  private static final int LONGEST = 999;

  @Override
  public void check(Table table, FullText fullText, Report report) {
    for (int length : fullText.prefixes()) {
      if ((length < 1 || length > LONGEST) && !report.hasErrorAt(fullText.prefixOrigin())) {
        report.add(
            ProblemId.FULL_TEXT_PREFIX,
            fullText.prefixOrigin(),
            "@FullText of "
                + table.type().lastName()
                + " has prefix "
                + length
                + ", but beginnings of words have 1 to "
                + LONGEST
                + " characters.",
            "Write lengths that people type before they look, such as prefix = {2, 3}.");
      }
    }
  }
}

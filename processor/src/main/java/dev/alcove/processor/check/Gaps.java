// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/**
 * What is missing from the model because it could not be read. Who then misses a name only repeats
 * what has been reported.
 */
final class Gaps {

  private Gaps() {}

  /** Whether a class that the database lists is missing. */
  static boolean inTables(Report report) {
    return report.has(ProblemId.LISTED_CLASS);
  }

  /** Whether columns of an embedded part are missing. */
  static boolean inColumns(Report report) {
    return report.has(ProblemId.EMBEDDED_TYPE);
  }
}

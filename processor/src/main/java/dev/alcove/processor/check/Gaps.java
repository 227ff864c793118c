// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.TableReference;
import java.util.List;

/**
 * What is missing from the model because it could not be read. Who then misses a name only repeats
 * what has been reported.
 */
final class Gaps {

  private Gaps() {}

  /** Whether a class that the database lists is missing, or all of them. */
  static boolean inTables(Report report) {
    return report.has(ProblemId.LISTED_CLASS) || report.has(ProblemId.NO_TABLES);
  }

  /** Whether a view that is read has an error, so that nobody knows what it gives. */
  static boolean inViews(Database database, List<TableReference> read, Report report) {
    return database.views().stream()
        .filter(view -> report.hasErrorAt(view.selectOrigin()) || report.hasErrorAt(view.origin()))
        .anyMatch(view -> read.stream().anyMatch(each -> SqlName.same(each.name(), view.name())));
  }

  /** Whether a converter method is missing, because of it nobody knows what it converts. */
  static boolean inConverters(Report report) {
    return report.has(ProblemId.CONVERTER_METHOD);
  }

  /** Whether columns of an embedded part are missing. */
  static boolean inColumns(Report report) {
    return report.has(ProblemId.EMBEDDED_TYPE);
  }
}

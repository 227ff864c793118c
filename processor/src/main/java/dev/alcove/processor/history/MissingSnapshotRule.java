// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.history.VersionSchema.Source;
import dev.alcove.processor.model.Alteration;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Removal;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import java.util.List;

/**
 * What was removed or altered cannot be told from the declarations of today: it needs the file of
 * the version that had it.
 */
final class MissingSnapshotRule {

  private final Database database;
  private final List<Integer> derived;
  private final boolean isKept;
  private final Report report;

  /** A rule for the versions as they are known; {@code isKept} where a folder is set for them. */
  MissingSnapshotRule(
      Database database, List<VersionSchema> versions, boolean isKept, Report report) {
    this.database = database;
    this.isKept = isKept;
    this.derived =
        versions.stream()
            .filter(version -> version.source() == Source.EARLIER)
            .map(VersionSchema::version)
            .toList();
    this.report = report;
  }

  void check() {
    database.removals().forEach(this::checkRemoval);
    for (Table table : database.tables()) {
      table.history().removals().forEach(this::checkRemoval);
      for (Column column : table.columns()) {
        for (Alteration alteration : column.history().alterations()) {
          check("altered", alteration.version(), alteration.origin());
        }
      }
    }
  }

  private void checkRemoval(Removal removal) {
    check("removed", removal.version(), removal.origin());
  }

  private void check(String what, int version, Origin origin) {
    derived.stream()
        .filter(earlier -> earlier < version)
        .max(Integer::compare)
        .ifPresent(missing -> report(what, version, missing, origin));
  }

  private void report(String what, int version, int missing, Origin origin) {
    report.add(
        ProblemId.SNAPSHOT_NEEDED,
        origin,
        "What version "
            + version
            + " "
            + what
            + " is told by the file of version "
            + missing
            + ", which is not there.",
        (isKept ? "Build" : "Set -Aalcove.schemas=DIR, and build")
            + " once with version "
            + missing
            + " as the last one, from a checkout of then,",
        "so that its file is written; keep it in version control.");
  }
}

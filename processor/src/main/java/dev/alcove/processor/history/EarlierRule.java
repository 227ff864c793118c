// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.history.VersionSchema.Source;
import dev.alcove.processor.migrate.SchemaRejectedException;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.View;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.Rejection;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.Optional;

/**
 * What the declarations say of an earlier version must have worked: nothing reads what came later.
 */
final class EarlierRule {

  private final Database database;
  private final Report report;

  EarlierRule(Database database, Report report) {
    this.database = database;
    this.report = report;
  }

  void check(VersionSchema version) {
    if (version.source() != Source.EARLIER) {
      return;
    }
    try {
      version.snapshot();
    } catch (SchemaRejectedException refusal) {
      report.add(
          ProblemId.VERSION_SINCE,
          database.versions().get(version.version() - 1).origin(),
          "Version "
              + version.version()
              + " as it is declared is refused by SQLite: "
              + refusal.getMessage()
              + ".",
          refusal.statement().lines().findFirst().orElse("") + " …",
          "It names what came later: give it that version, too.");
      return;
    }
    checkViews(version);
  }

  /** SQLite looks at a view when it is read, not when it is created. */
  private void checkViews(VersionSchema version) {
    if (database.views().isEmpty()) {
      return;
    }
    try (TrialDatabase trial = TrialDatabase.open()) {
      version.statements().forEach(trial::execute);
      for (View view : database.views()) {
        String name = SqlName.quoteIfNeeded(view.name());
        Optional<Rejection> refusal =
            view.since() <= version.version()
                ? trial.refusal("SELECT * FROM " + name + " LIMIT 0")
                : Optional.empty();
        if (refusal.isPresent() && !report.hasErrorAt(view.origin())) {
          report.add(
              ProblemId.VERSION_SINCE,
              view.origin(),
              view.origin().label()
                  + " came with version "
                  + view.since()
                  + " by its declaration, but version "
                  + version.version()
                  + " has "
                  + refusal.get().message().replaceFirst("^no such", "no")
                  + ".",
              "Write @Version on it, with the version that brought what it reads.");
        }
      }
    }
  }
}

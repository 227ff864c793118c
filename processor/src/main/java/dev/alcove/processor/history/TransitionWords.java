// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.migrate.Hints.Conversion;
import dev.alcove.processor.model.Alteration;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.JavaStep;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.Version;
import dev.alcove.processor.prove.TransitionCheck;
import dev.alcove.processor.prove.VersionStep;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqlExcerpt;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.SqliteMessage;
import dev.alcove.processor.sqlite.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says which of the user's statements and expressions SQLite refuses in the midst of a step. */
final class TransitionWords {

  private static final String WHEN =
      "It runs when what is new has come, under the new names, and before what is old has gone.";

  private final Database database;
  private final VersionStep step;
  private final Report report;

  TransitionWords(Database database, VersionStep step, Report report) {
    this.database = database;
    this.step = step;
    this.report = report;
  }

  /** Reports the refusals. */
  void report(TransitionCheck.Answers answers, @Nullable JavaStep java) {
    Version version = database.versions().get(step.version() - 1);
    for (int i = 0; i < answers.statements().size(); i++) {
      Optional<Rejection> refusal = answers.statements().get(i);
      Version.Statement statement = version.sql().get(i);
      if (refusal.isPresent()) {
        report(
            statement.origin(),
            (version.sql().size() == 1 ? "The sql" : "Statement " + (i + 1) + " of the sql")
                + " of version "
                + step.version(),
            statement.text(),
            refusal.get());
      }
    }
    if (java != null) {
      report(answers.javaStatements(), java);
    }
    for (int i = 0; i < answers.conversions().size(); i++) {
      Optional<Rejection> refusal = answers.conversions().get(i);
      Conversion conversion = step.hints().conversions().get(i);
      if (refusal.isPresent()) {
        report(
            alteration(database, step.version(), conversion.table(), conversion.column()),
            "What version "
                + step.version()
                + " makes of "
                + conversion.table()
                + "."
                + conversion.column(),
            conversion.expression(),
            refusal.get());
      }
    }
  }

  private void report(List<Optional<Rejection>> refusals, JavaStep java) {
    for (int i = 0; i < refusals.size(); i++) {
      Optional<Rejection> refusal = refusals.get(i);
      if (refusal.isPresent()) {
        report(
            java.origin(),
            "SQL in " + java.owner().lastName() + "." + java.method(),
            java.sql().get(i),
            refusal.get());
      }
    }
  }

  private void report(Origin origin, String subject, String sql, Rejection refusal) {
    SqliteMessage message = SqliteMessage.parse(refusal.message());
    List<Span> places = message.candidates(sql);
    List<String> details = new ArrayList<>();
    if (!places.isEmpty()) {
      details.addAll(SqlExcerpt.of(sql, places.get(0)).text().lines().toList());
    }
    details.add(WHEN);
    report.add(
        ProblemId.MIGRATION_SQL,
        origin,
        subject + " is refused by SQLite: " + message.text() + ".",
        details.toArray(String[]::new));
  }

  /** The annotation that converts a column in a version. */
  static Origin alteration(Database database, int version, String table, String column) {
    for (Table each : database.tables()) {
      for (Column candidate : each.columns()) {
        for (Alteration alteration : candidate.history().alterations()) {
          if (alteration.version() == version
              && SqlName.same(each.nameIn(version), table)
              && SqlName.same(candidate.nameIn(version), column)) {
            return alteration.origin();
          }
        }
      }
    }
    return database.versions().get(version - 1).origin();
  }
}

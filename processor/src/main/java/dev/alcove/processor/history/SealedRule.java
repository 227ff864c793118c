// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.JavaStep;
import dev.alcove.processor.model.Version;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.NormalSql;
import java.util.ArrayList;
import java.util.List;

/** What was shipped stays: the schema of a sealed version, and the step that led to it. */
final class SealedRule {

  private static final int SHOWN = 3;
  private static final int WIDTH = 100;

  private final Database database;
  private final Report report;

  SealedRule(Database database, Report report) {
    this.database = database;
    this.report = report;
  }

  /** Holds the declarations, all of which the version should have, against its file. */
  void checkSchema(VersionSchema sealed, VersionSchema declared) {
    if (sealed.fingerprint().equals(declared.fingerprint())) {
      return;
    }
    List<String> differences =
        declared.snapshot().facts().differencesFrom(sealed.snapshot().facts());
    if (differences.isEmpty()) {
      return;
    }
    List<String> details = new ArrayList<>();
    differences.stream().limit(SHOWN).map(text -> "Declared: " + text + ".").forEach(details::add);
    if (differences.size() > SHOWN) {
      details.add("And " + (differences.size() - SHOWN) + " more.");
    }
    int next = sealed.version() + 1;
    details.add(
        "A change needs a version of its own: declare @Version("
            + next
            + ") on "
            + database.type().lastName()
            + ".");
    report.add(
        ProblemId.SEALED_VERSION,
        version(sealed.version()).origin(),
        database.type().lastName()
            + " differs from version "
            + sealed.version()
            + ", which was sealed on "
            + version(sealed.version()).date()
            + ".",
        details.toArray(String[]::new));
  }

  /** Holds the statements and the method of a version against the step that was shipped. */
  void checkStep(StepFile step) {
    checkSql(step);
    checkMethod(step);
  }

  private void checkSql(StepFile step) {
    int number = step.title().version();
    List<String> declared = StepHints.sql(database, number);
    List<String> shipped = step.userSql();
    int same = 0;
    while (isSame(declared, shipped, same)) {
      same++;
    }
    if (same < Math.max(declared.size(), shipped.size())) {
      report.add(
          ProblemId.SEALED_VERSION,
          version(number).origin(),
          "The sql of version "
              + number
              + " differs from that in "
              + StepFile.name(number)
              + ", which was sealed on "
              + version(number).date()
              + ".",
          "Shipped: " + statement(shipped, same),
          "Declared: " + statement(declared, same),
          "Write what was shipped; what else must be done belongs to a later version.");
    }
  }

  private void checkMethod(StepFile step) {
    int number = step.title().version();
    List<JavaStep> methods =
        database.javaSteps().stream().filter(method -> method.to() == number).toList();
    if (methods.isEmpty() && step.step().hasJavaStep()) {
      report.add(
          ProblemId.SEALED_VERSION,
          version(number).origin(),
          StepFile.name(number)
              + " runs a method, but no @MigrationStep(to = "
              + number
              + ") is declared.",
          "Declare the method again: files of version " + (number - 1) + " still need it.");
    } else if (!methods.isEmpty() && !step.step().hasJavaStep()) {
      report.add(
          ProblemId.SEALED_VERSION,
          methods.get(0).origin(),
          methods.get(0).method()
              + " is a @MigrationStep to version "
              + number
              + ", which was sealed on "
              + version(number).date()
              + " without one.",
          "Let it lead to a later version.");
    }
  }

  private static boolean isSame(List<String> declared, List<String> shipped, int place) {
    return place < declared.size()
        && place < shipped.size()
        && NormalSql.of(declared.get(place)).equals(NormalSql.of(shipped.get(place)));
  }

  private static String statement(List<String> statements, int place) {
    if (place >= statements.size()) {
      return "nothing in its place.";
    }
    String line = statements.get(place).replaceAll("\\s+", " ").strip();
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
  }

  private Version version(int number) {
    return database.versions().get(number - 1);
  }
}

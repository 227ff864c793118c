// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Version;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A date seals a version: it is a day, and all versions before it are sealed too. */
final class VersionDateRule implements DeclarationRule {

  @Override
  public void check(Database database, Report report) {
    Version draft = null;
    for (Version version : database.versions()) {
      if (version.date().isEmpty()) {
        draft = draft == null ? version : draft;
      } else if (!isDay(version.date())) {
        report.add(
            ProblemId.VERSION_DATE,
            version.origin(),
            "Version "
                + version.value()
                + " of "
                + database.type().lastName()
                + " is dated \""
                + version.date()
                + "\", which is no day.",
            "Write it as yyyy-mm-dd, or leave it out as long as the version is a draft.");
      } else if (draft != null) {
        report.add(
            ProblemId.VERSION_DATE,
            version.origin(),
            "Version "
                + version.value()
                + " of "
                + database.type().lastName()
                + " is dated, but version "
                + draft.value()
                + " before it is a draft.",
            "What was shipped rests on the versions before it: date version "
                + draft.value()
                + " too.");
      }
    }
  }

  private static boolean isDay(String date) {
    try {
      LocalDate.parse(date);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Version;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/** Versions are counted from 1, each once, none left out. */
final class VersionNumberRule implements DeclarationRule {

  @Override
  public void check(Database database, Report report) {
    int before = 0;
    for (Version version : database.versions()) {
      String defect = defect(before, version.value());
      if (!defect.isEmpty()) {
        report.add(
            ProblemId.VERSION_NUMBER,
            version.origin(),
            database.type().lastName() + " " + defect + ".",
            "Versions are counted from 1, without gaps.");
      }
      before = Math.max(before, version.value());
    }
  }

  private static String defect(int before, int value) {
    if (value < 1) {
      return "declares version " + value;
    }
    if (value == before) {
      return "declares version " + value + " twice";
    }
    if (value == before + 1) {
      return "";
    }
    return before == 0
        ? "begins with version " + value
        : "goes from version " + before + " to version " + value;
  }
}

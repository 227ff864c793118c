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
            remedy(before, version.value()));
      }
      before = Math.max(before, version.value());
    }
  }

  /** Two of one number are what is left when two branches are merged. */
  private static String remedy(int before, int value) {
    return value == before && value >= 1
        ? "If two branches made a version " + value + " each, give the later one the next number."
        : "Versions are counted from 1, without gaps.";
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

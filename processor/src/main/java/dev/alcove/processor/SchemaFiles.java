// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor;

import dev.alcove.processor.history.FolderUpdate;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Version;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of schemas' histories. They are written once, in the last round, when the compilation
 * has no errors: a build that fails leaves them as they were.
 */
final class SchemaFiles {

  private static final int SHOWN = 4;

  private final Options options;
  private final Map<Database, FolderUpdate> waiting = new LinkedHashMap<>();

  SchemaFiles(Options options) {
    this.options = options;
  }

  /** Notes what must be written for a database; where nothing may be, a need is an error. */
  void add(Database database, FolderUpdate update, Report report) {
    if (options.release()) {
      checkLost(database, update, report);
    }
    if (!options.schemasLocked()) {
      waiting.put(database, update);
      return;
    }
    List<String> names = List.copyOf(update.names());
    if (!names.isEmpty()) {
      report.add(
          ProblemId.SCHEMAS_LOCKED,
          database.origin(),
          "The files of "
              + database.type().lastName()
              + " are not those of its declarations: "
              + String.join(", ", names.subList(0, Math.min(SHOWN, names.size())))
              + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more." : "."),
          "Build without -Aalcove.schemas.locked, read what has changed, and commit the files.");
    }
  }

  /**
   * A version that was shipped before this release has its file. Made anew from the declarations of
   * today it might not be what was shipped, and files of users would be refused.
   */
  private static void checkLost(Database database, FolderUpdate update, Report report) {
    for (Version version : database.versions()) {
      if (version.value() < database.currentVersion() && update.creates(version.value() + ".sql")) {
        report.add(
            ProblemId.SCHEMA_FILE,
            version.origin(),
            database.type().lastName()
                + "/"
                + version.value()
                + ".sql is missing in the folder of -Aalcove.schemas, and this is a release.",
            "Restore it from version control, or see that the folder is the right one.");
        return;
      }
    }
  }

  /** Refuses drafts in a release. */
  void checkDrafts(Database database, Report report) {
    if (!options.release()) {
      return;
    }
    for (Version version : database.versions()) {
      if (version.date().isEmpty()) {
        report.add(
            ProblemId.DRAFT_IN_RELEASE,
            version.origin(),
            "Version "
                + version.value()
                + " of "
                + database.type().lastName()
                + " is a draft, and this is a release.",
            "Give it the day of shipping: @Version(value = "
                + version.value()
                + ", date = \"yyyy-mm-dd\"). From then on it is frozen.");
        return;
      }
    }
  }

  /** Writes all that waits. */
  void write(Report report) {
    waiting.forEach(
        (database, update) -> {
          try {
            update.apply();
          } catch (IOException e) {
            report.add(
                ProblemId.SCHEMA_FILE,
                database.origin(),
                "The history of " + database.type().lastName() + " cannot be written.",
                e + ".",
                "Make the folder of -Aalcove.schemas writable.");
          }
        });
    waiting.clear();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor;

import dev.alcove.processor.advice.PlanChanges;
import dev.alcove.processor.advice.PlanPage;
import dev.alcove.processor.advice.QueryPlans;
import dev.alcove.processor.history.FolderUpdate;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Version;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
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
  private final Map<Path, Database> folders = new HashMap<>();

  SchemaFiles(Options options) {
    this.options = options;
  }

  /** Notes what must be written for a database; where nothing may be, a need is an error. */
  void add(Database database, FolderUpdate update, Report report) {
    if (!claims(database, update, report)) {
      return;
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
   * Adds the plans of queries to what is written; shows, or where they are locked refuses, changes.
   */
  void addPlans(Database database, QueryPlans plans, FolderUpdate update, Report report) {
    String before = update.text(PlanPage.NAME);
    boolean isLocked = options.plans() == Options.Plans.LOCKED;
    PlanChanges changes = new PlanChanges(database, plans, report);
    if (isLocked) {
      changes.refuse(before);
    } else {
      changes.show(before);
    }
    if (plans.page().isEmpty()) {
      update.delete(PlanPage.NAME);
    } else if (!isLocked) {
      update.write(PlanPage.NAME, plans.page().text(database.type().lastName(), plans.sqlite()));
    }
  }

  /** The folder has the simple name of its database, which two of one compilation may share. */
  private boolean claims(Database database, FolderUpdate update, Report report) {
    Database other = folders.putIfAbsent(update.path(), database);
    if (other == null || other.type().is(database.type().qualifiedName())) {
      return true;
    }
    report.add(
        ProblemId.SCHEMA_FILE,
        database.origin(),
        "The history of "
            + database.type().qualifiedName()
            + " would be kept in the folder of "
            + other.type().qualifiedName()
            + ".",
        "Give one of them another name, or compile it with another folder.");
    return false;
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

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Version;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import org.jspecify.annotations.Nullable;

/** Whether the files of a history fit together, and fit the list of versions. */
final class FolderRules {

  private static final String RESTORE =
      "Restore it from version control: a shipped version must stay what it was.";

  private final Database database;
  private final SchemaFolder folder;
  private final Report report;
  private boolean sound = true;

  FolderRules(Database database, SchemaFolder folder, Report report) {
    this.database = database;
    this.folder = folder;
    this.report = report;
  }

  /**
   * Whether all is well; what is not has been reported.
   *
   * @param begins whether files may be made of versions that were shipped without one
   */
  boolean check(boolean begins) {
    for (SchemaFolder.Defect defect : folder.defects()) {
      boolean isDraft = isDraft(defect.version());
      report(
          ProblemId.SCHEMA_FILE,
          database.originOf(defect.version()),
          file(defect.file()) + " " + defect.what() + ".",
          isDraft
              ? "Restore it from version control, or delete it: a draft is written anew."
              : RESTORE);
    }
    if (sound) {
      checkPresence();
      checkStates();
      if (!begins && folder.snapshots().isEmpty()) {
        checkShipped();
      }
    }
    if (sound) {
      checkParents();
      checkSteps();
    }
    return sound;
  }

  /** The files are those of versions 1 to m: one that is missing in between was lost. */
  private void checkPresence() {
    int lastSnapshot = folder.snapshots().isEmpty() ? 0 : folder.snapshots().lastKey();
    int lastStep = folder.steps().isEmpty() ? 0 : folder.steps().lastKey();
    int last = Math.min(Math.max(lastSnapshot, lastStep), database.currentVersion());
    for (int version = 1; version <= last; version++) {
      if (!folder.snapshots().containsKey(version)) {
        report(
            ProblemId.SCHEMA_FILE,
            database.originOf(version),
            file(SnapshotFile.name(version))
                + " is missing, but "
                + (last == version
                    ? StepFile.name(version) + " is there."
                    : "version " + last + " has its file."),
            "Restore it from version control: it cannot be derived from what came later.");
      }
    }
  }

  /**
   * Versions that were shipped have files. Made anew from the declarations of today they might not
   * be what was shipped, and the files of users would be refused.
   */
  private void checkShipped() {
    for (Version version : database.versions()) {
      if (version.value() < database.currentVersion() && !version.date().isEmpty()) {
        report(
            ProblemId.SCHEMA_FILE,
            version.origin(),
            file(SnapshotFile.name(version.value()))
                + " is missing in the folder of -Aalcove.schemas, but version "
                + version.value()
                + " was sealed on "
                + version.date()
                + ".",
            "Restore it from version control, or see that the folder is the right one.",
            "If no files were kept before, build once with -Aalcove.schemas.begin=true,"
                + " and commit them.");
        return;
      }
    }
  }

  private void checkStates() {
    folder
        .snapshots()
        .forEach(
            (version, snapshot) -> {
              StepFile step = folder.steps().get(version);
              if (step == null || step.title().isSealed() == snapshot.title().isSealed()) {
                checkState(version, snapshot);
              } else {
                report(
                    ProblemId.SCHEMA_FILE,
                    database.originOf(version),
                    "Of "
                        + file(SnapshotFile.name(version))
                        + " and "
                        + StepFile.name(version)
                        + ", one is a draft and one is sealed.",
                    "They belong together: restore both from the same commit.");
              }
            });
  }

  private void checkState(int number, SnapshotFile file) {
    VersionTitle title = file.title();
    String name = file(SnapshotFile.name(number));
    if (title.version() != number || !title.database().equals(database.type().lastName())) {
      report(
          ProblemId.SCHEMA_FILE,
          database.originOf(number),
          name + " is that of version " + title.version() + " of " + title.database() + ".",
          "Give each database a folder of its own, and no file another name.");
    } else if (title.isSealed() && number > database.currentVersion()) {
      report(
          ProblemId.VERSION_CONFLICT,
          database.origin(),
          name
              + " was sealed on "
              + title.date()
              + ", but "
              + database.type().lastName()
              + " ends with version "
              + database.currentVersion()
              + ".",
          "Declare it again: " + declaration(title, folder.steps().get(number)) + ".");
    } else if (title.isSealed() && number <= database.currentVersion()) {
      checkSealed(database.versions().get(number - 1), title);
    }
  }

  /** A version that one branch shipped is no draft, and no other version, on another one. */
  private void checkSealed(Version version, VersionTitle title) {
    if (!version.date().equals(title.date())) {
      report(
          ProblemId.VERSION_CONFLICT,
          version.origin(),
          file(SnapshotFile.name(version.value()))
              + " was sealed on "
              + title.date()
              + ", but version "
              + version.value()
              + " of "
              + database.type().lastName()
              + (version.date().isEmpty() ? " is a draft." : " is dated " + version.date() + "."),
          "If it was never shipped, delete " + files(version.value()) + ".",
          "If another branch shipped it, yours becomes version "
              + (version.value() + 1)
              + ", and the shipped one is declared, too:",
          declaration(title, folder.steps().get(title.version())) + ".");
    }
  }

  private static String files(int version) {
    String snapshot = SnapshotFile.name(version);
    return version == 1 ? snapshot : snapshot + " and " + StepFile.name(version);
  }

  private static String declaration(VersionTitle title, @Nullable StepFile step) {
    boolean hasSql = step != null && !step.userSql().isEmpty();
    return "@Version(value = "
        + title.version()
        + ", date = \""
        + title.date()
        + "\""
        + (title.note().isEmpty() ? "" : ", note = \"" + title.note() + "\"")
        + (hasSql ? ", sql = … of " + StepFile.name(title.version()) : "")
        + ")";
  }

  private void checkParents() {
    folder
        .snapshots()
        .forEach(
            (number, file) -> {
              SnapshotFile before = folder.snapshots().get(number - 1);
              String parent = before == null ? "" : before.fingerprint();
              if (file.title().isSealed() && !file.parent().equals(parent)) {
                report(
                    ProblemId.VERSION_CONFLICT,
                    database.originOf(number),
                    file(SnapshotFile.name(number))
                        + " does not continue "
                        + SnapshotFile.name(number - 1)
                        + ": its parent has another fingerprint.",
                    "Two branches made different versions "
                        + (number - 1)
                        + ": give the one that shipped later, and all after it,",
                    "the next free numbers, and delete its files here.");
              }
            });
  }

  private void checkSteps() {
    folder
        .snapshots()
        .forEach(
            (number, file) -> {
              if (number > 1 && file.title().isSealed()) {
                checkStep(number, file);
              }
            });
  }

  private void checkStep(int number, SnapshotFile file) {
    StepFile step = folder.steps().get(number);
    String name = StepFile.name(number);
    if (step == null) {
      report(
          ProblemId.SCHEMA_FILE, database.originOf(number), file(name) + " is missing.", RESTORE);
    } else if (!step.toFingerprint().equals(file.fingerprint())
        || !step.fromFingerprint().equals(file.parent())) {
      report(
          ProblemId.SCHEMA_FILE,
          database.originOf(number),
          file(name)
              + " does not lead to "
              + SnapshotFile.name(number)
              + ": their fingerprints differ.",
          "They belong together: restore both from the same commit.");
    }
  }

  private boolean isDraft(int version) {
    return version > database.currentVersion()
        || database.versions().get(version - 1).date().isEmpty();
  }

  private String file(String name) {
    return database.type().lastName() + "/" + name;
  }

  private void report(ProblemId id, Origin origin, String sentence, String... details) {
    sound = false;
    report.add(id, origin, sentence, details);
  }
}

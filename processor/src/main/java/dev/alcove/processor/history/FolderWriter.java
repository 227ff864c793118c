// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Version;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Decides what the files of a history should say: those of drafts follow the declarations. */
final class FolderWriter {

  private final Database database;
  private final SchemaFolder folder;
  private final FolderUpdate update;

  FolderWriter(Database database, SchemaFolder folder) {
    this.database = database;
    this.folder = folder;
    this.update = new FolderUpdate(folder);
  }

  /** The update; {@code proved} are the lines of the proofs that hold now. */
  FolderUpdate write(History history, List<String> proved) {
    for (VersionSchema schema : history.versions()) {
      if (!schema.hasFile()) {
        writeSnapshot(schema, history);
      }
    }
    for (History.Step step : history.steps()) {
      if (!step.sealed()) {
        StepFile file = stepFile(database, step, history);
        update.write(StepFile.name(step.version()), file.text());
      }
    }
    deleteDraftsAfter(database.currentVersion());
    writeLateEnums(history);
    SortedSet<String> lines = new TreeSet<>(proved);
    if (!lines.isEmpty()) {
      update.write(ProofFile.NAME, new ProofFile(lines).text());
    }
    return update;
  }

  /** Constants that the current version got after it was sealed; older ones have had their day. */
  private void writeLateEnums(History history) {
    int current = database.currentVersion();
    SnapshotFile sealed = folder.snapshots().get(current);
    EnumFile enums = folder.enums();
    if (history.version(current).isSealed() && sealed != null) {
      enums = enums.with(current, sealed.enums(), VersionSchemas.declared(database).enums());
    }
    if (!enums.isEmpty()) {
      update.write(EnumFile.NAME, enums.text());
    }
  }

  private void writeSnapshot(VersionSchema schema, History history) {
    int number = schema.version();
    String parent = number == 1 ? "" : history.version(number - 1).fingerprint();
    update.write(
        SnapshotFile.name(number),
        new SnapshotFile(
                title(database, 0, number),
                schema.fingerprint(),
                parent,
                schema.enums(),
                schema.statements())
            .text());
  }

  /** The file of a step as it is now. */
  static StepFile stepFile(Database database, History.Step step, History history) {
    int number = step.version();
    return new StepFile(
        title(database, number - 1, number),
        history.version(number - 1).fingerprint(),
        history.version(number).fingerprint(),
        step.hints(),
        step.step());
  }

  private static VersionTitle title(Database database, int from, int number) {
    Version version = database.versions().get(number - 1);
    return new VersionTitle(
        database.type().lastName(), from, number, version.date(), version.note());
  }

  /** A draft that is no longer declared was given up; a sealed one would have been an error. */
  private void deleteDraftsAfter(int last) {
    folder.snapshots().keySet().stream()
        .filter(version -> version > last)
        .forEach(version -> update.delete(SnapshotFile.name(version)));
    folder.steps().keySet().stream()
        .filter(version -> version > last)
        .forEach(version -> update.delete(StepFile.name(version)));
  }
}

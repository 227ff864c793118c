// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.history.VersionSchema.Source;
import dev.alcove.processor.migrate.Hints;
import dev.alcove.processor.migrate.MigrationStep;
import dev.alcove.processor.migrate.StepPlanner;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.JavaStep;
import dev.alcove.processor.model.Removal.Kind;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Puts the history of a database together, from its files and its declarations. */
public final class HistoryAssembler {

  private final Database database;
  private final @Nullable Path schemas;
  private final @Nullable Path room;
  private final Report report;
  private @Nullable SchemaFolder folder;

  /**
   * An assembler for a database that has no errors.
   *
   * @param schemas the folder of all histories; null where none is kept
   * @param room the folder with what Room exported; null where nothing is taken over
   */
  public HistoryAssembler(
      Database database, @Nullable Path schemas, @Nullable Path room, Report report) {
    this.database = database;
    this.schemas = schemas;
    this.room = room;
    this.report = report;
  }

  /**
   * The history; empty if something contradicts it, which is reported.
   *
   * @param begins whether files may be made of versions that were shipped without one
   */
  public Optional<History> assemble(boolean begins) {
    if (!readFolder(begins || room != null)) {
      return Optional.empty();
    }
    Map<Integer, RoomSchema> imported = room == null ? Map.of() : imported(room, begins);
    if (report.hasErrors()) {
      return Optional.empty();
    }
    List<VersionSchema> versions = new VersionSchemas(database, folder, imported).all();
    new MissingSnapshotRule(database, versions, schemas != null, report).check();
    if (!report.hasErrors()) {
      versions.forEach(new EarlierRule(database, report)::check);
    }
    if (report.hasErrors()) {
      return Optional.empty();
    }
    checkShipped(versions);
    if (report.hasErrors()) {
      return Optional.empty();
    }
    new RoomDraftRule(database, report).check(versions, imported.keySet());
    List<History.Step> steps = new ArrayList<>();
    for (int version = 2; version <= versions.size(); version++) {
      steps.add(step(versions.get(version - 2), versions.get(version - 1)));
    }
    return Optional.of(new History(versions, steps));
  }

  /** The files as they are; null where none are kept. */
  @Nullable SchemaFolder folder() {
    return folder;
  }

  /** The files that must change so that they say what the history says. */
  public Optional<FolderUpdate> update(History history, List<String> proved) {
    return folder == null
        ? Optional.empty()
        : Optional.of(new FolderWriter(database, folder).write(history, proved));
  }

  /** Whether the sealed step to a version was proved before. */
  public boolean isVouchedFor(int from, int to, String checksum) {
    return folder != null && folder.proofs().vouchesFor(from, to, checksum);
  }

  private boolean readFolder(boolean begins) {
    if (schemas == null) {
      return true;
    }
    Path path = schemas.resolve(database.type().lastName());
    try {
      folder = SchemaFolder.read(path);
    } catch (IOException e) {
      report.add(
          ProblemId.SCHEMA_FILE,
          database.origin(),
          "The history of " + database.type().lastName() + " cannot be read.",
          e + ".",
          "Make the folder of -Aalcove.schemas readable.");
      return false;
    }
    return new FolderRules(database, folder, report).check(begins);
  }

  private Map<Integer, RoomSchema> imported(Path exports, boolean begins) {
    SortedMap<Integer, RoomSchema> exported = new RoomImport(database, report).read(exports);
    return report.hasErrors()
        ? Map.of()
        : new RoomGaps(database, folder, report).close(exported, begins);
  }

  /** Holds what is declared against what was shipped. */
  private void checkShipped(List<VersionSchema> versions) {
    VersionSchema current = versions.get(versions.size() - 1);
    VersionSchema declared = VersionSchemas.declared(database);
    SealedRule sealedRule = new SealedRule(database, report);
    int next = current.isSealed() ? current.version() + 1 : current.version();
    for (int i = 1; i < versions.size(); i++) {
      VersionSchema after = versions.get(i);
      if (!after.hasFile() && after.source() != Source.EARLIER) {
        checkChange(versions.get(i - 1), after, after.version());
      }
    }
    if (current.isSealed()) {
      checkChange(current, declared, next);
    }
    if (!report.has(ProblemId.UNKNOWN_OLD_NAME)) {
      Collection<StepFile> steps = folder == null ? List.of() : folder.steps().values();
      new PresenceRule(database, versions, steps, next, report).check();
    }
    if (current.isSealed() && !report.hasErrors()) {
      sealedRule.checkSchema(current, declared);
    }
    if (folder != null) {
      folder.steps().values().stream()
          .filter(step -> step.title().isSealed())
          .forEach(sealedRule::checkStep);
    }
  }

  private void checkChange(VersionSchema before, VersionSchema after, int version) {
    if (version <= database.currentVersion()) {
      new HintRules(database, before, after, report).check();
    }
    if (!report.hasErrors()) {
      Hints hints = version > database.currentVersion() ? Hints.NONE : hints(after);
      new RemovalRule(database, before, after, version, hints, report).check();
      new EnumRule(database, before, after, version, hints, report).check();
    }
  }

  private Hints hints(VersionSchema after) {
    int version = after.version();
    StepFile file = folder == null ? null : folder.steps().get(version);
    return after.source() == Source.DRAFT_FILE && file != null
        ? StepHints.of(database, version, file)
        : StepHints.of(database, version);
  }

  private History.Step step(VersionSchema before, VersionSchema after) {
    int version = after.version();
    JavaStep method =
        database.javaSteps().stream().filter(m -> m.to() == version).findFirst().orElse(null);
    StepFile file = folder == null || !after.isSealed() ? null : folder.steps().get(version);
    Hints hints = file != null ? file.hints() : hints(after);
    MigrationStep step =
        file != null
            ? file.step()
            : StepPlanner.plan(
                before.snapshot(), after.snapshot(), hints, database.minimumSqlite());
    return new History.Step(
        version, file != null, hints, step, removedTables(before, step), method);
  }

  private static List<String> removedTables(VersionSchema before, MigrationStep step) {
    return before.parts().all().stream()
        .filter(part -> part.kind() == Kind.TABLE)
        .map(Part::name)
        .filter(
            name -> step.keptTables().stream().noneMatch(kept -> SqlName.same(kept.before(), name)))
        .toList();
  }
}

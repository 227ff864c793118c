// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.migrate.Hints;
import dev.alcove.processor.migrate.Hints.ColumnRename;
import dev.alcove.processor.migrate.Hints.TableRename;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Removal.Kind;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a declaration says of the version that brought it must agree with the versions that were
 * shipped: they had it from then on, and not before.
 */
final class PresenceRule {

  /** What says by an attribute of its own which version brought it. */
  private static final Set<Kind> VERSION_IN_ANNOTATION =
      Set.of(Kind.INDEX, Kind.TRIGGER, Kind.FULL_TEXT);

  private final Database database;
  private final List<VersionSchema> shipped;
  private final Collection<StepFile> steps;
  private final int next;
  private final Report report;

  /**
   * A rule for the files of shipped versions.
   *
   * @param steps the files of steps
   * @param next the version that may still change
   */
  PresenceRule(
      Database database,
      List<VersionSchema> versions,
      Collection<StepFile> steps,
      int next,
      Report report) {
    this.database = database;
    this.steps = steps;
    this.shipped = versions.stream().filter(VersionSchema::isSealed).toList();
    this.next = next;
    this.report = report;
  }

  void check() {
    List<Part> newTables = new ArrayList<>();
    for (Element element : Elements.of(database)) {
      Part now = element.at(next);
      boolean isPartOfNewTable =
          now.kind() != Kind.TABLE
              && newTables.stream().anyMatch(table -> SqlName.same(table.name(), now.table()));
      if (isPartOfNewTable || report.hasErrorAt(element.origin())) {
        if (now.kind() == Kind.TABLE) {
          newTables.add(now);
        }
        continue;
      }
      Optional<VersionSchema> without =
          shipped.stream()
              .filter(version -> version.version() >= element.since())
              .filter(version -> !isIn(element, version))
              .reduce((earlier, later) -> later);
      if (without.isPresent()) {
        reportLate(element, without.get());
        if (now.kind() == Kind.TABLE) {
          newTables.add(now);
        }
      } else {
        checkEarly(element);
      }
    }
  }

  private static boolean isIn(Element element, VersionSchema version) {
    return version.parts().has(element.at(version.version()));
  }

  private void reportLate(Element element, VersionSchema without) {
    int came =
        shipped.stream()
            .filter(version -> version.version() > without.version())
            .filter(version -> isIn(element, version))
            .mapToInt(VersionSchema::version)
            .findFirst()
            .orElse(next);
    Part part = element.at(without.version());
    report.add(
        ProblemId.UNDECLARED_ADDITION,
        element.origin(),
        element.origin().label()
            + " came with version "
            + element.since()
            + " by its declaration, but "
            + SnapshotFile.name(without.version())
            + " has no "
            + part.title()
            + ".",
        renaming(element.at(came), came)
            .or(() -> nameOfRoom(part, without))
            .orElseGet(() -> remedy(part, came)));
  }

  /** Room calls an index {@code index_messages_title} that is {@code idx_messages_title} here. */
  private static Optional<String> nameOfRoom(Part index, VersionSchema shipped) {
    return shipped.parts().all().stream()
        .filter(part -> part.kind() == Kind.INDEX && index.kind() == Kind.INDEX)
        .filter(part -> SqlName.same(part.name(), index.name().replaceFirst("^idx_", "index_")))
        .map(part -> "Write name = \"" + part.name() + "\" in it, as Room has called it.")
        .findFirst();
  }

  /** What was shipped as a new name is no addition. */
  private Optional<String> renaming(Part part, int came) {
    for (StepFile step : steps) {
      if (step.title().isSealed() && step.title().version() == came) {
        return oldName(part, step.hints())
            .map(
                old ->
                    "Write @Renamed(from = \"%s\", version = %d) on it, as %s has it."
                        .formatted(old, came, StepFile.name(came)));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> oldName(Part part, Hints hints) {
    return part.kind() == Kind.TABLE
        ? hints.tables().stream()
            .filter(rename -> SqlName.same(rename.to(), part.name()))
            .map(TableRename::from)
            .findFirst()
        : hints.columns().stream()
            .filter(rename -> part.kind() == Kind.COLUMN)
            .filter(rename -> SqlName.same(rename.table(), part.table()))
            .filter(rename -> SqlName.same(rename.to(), part.name()))
            .map(ColumnRename::from)
            .findFirst();
  }

  private String remedy(Part part, int came) {
    String here =
        VERSION_IN_ANNOTATION.contains(part.kind())
            ? "Write version = " + came + " in it"
            : "Write @Version(" + came + ") on it";
    return came > database.currentVersion()
        ? here + ", and declare @Version(" + came + ") on " + database.type().lastName() + "."
        : here + ".";
  }

  /** Only the version just before counts: what is gone in between may come again. */
  private void checkEarly(Element element) {
    int first = element.since();
    for (int i = shipped.size() - 1; i >= 0; i--) {
      VersionSchema version = shipped.get(i);
      if (version.version() == first - 1 && isIn(element, version)) {
        first = version.version();
      }
    }
    if (first < element.since() && !isReplaced(element)) {
      Part old = element.at(element.since() - 1);
      List<String> remedies = new ArrayList<>(List.of(remedy(old, first)));
      if (old.kind() == Kind.COLUMN) {
        remedies.add(
            "If the old values shall go, write @Removed(version = "
                + element.since()
                + ", columns = \""
                + old.name()
                + "\") on its table.");
      }
      report.add(
          ProblemId.UNDECLARED_ADDITION,
          element.origin(),
          element.origin().label()
              + " came with version "
              + element.since()
              + " by its declaration, but "
              + SnapshotFile.name(element.since() - 1)
              + " has "
              + old.title()
              + " already.",
          remedies.toArray(String[]::new));
    }
  }

  /** Whether the version that brings it takes away what had its name. */
  private boolean isReplaced(Element element) {
    Part part = element.at(element.since() - 1);
    return Removals.at(database, element.since()).stream().anyMatch(part::isSame);
  }
}

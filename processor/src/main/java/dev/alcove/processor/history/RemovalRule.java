// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.migrate.Hints;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Removal.Kind;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a version no longer has was taken away on purpose, or it is a mistake. Where something of
 * the same shape has come, it may have got another name: nobody but the user knows.
 */
final class RemovalRule {

  private final Database database;
  private final VersionSchema before;
  private final VersionSchema after;
  private final int version;
  private final Hints hints;
  private final Report report;

  /**
   * A rule for one step.
   *
   * @param before the schema before
   * @param after the schema after
   * @param version the version that makes the difference: that of {@code after}, or the next one
   *     where that is sealed
   * @param hints what is declared of the way
   */
  RemovalRule(
      Database database,
      VersionSchema before,
      VersionSchema after,
      int version,
      Hints hints,
      Report report) {
    this.database = database;
    this.before = before;
    this.after = after;
    this.version = version;
    this.hints = hints;
    this.report = report;
  }

  void check() {
    List<Part> removed = Removals.at(database, version);
    List<Part> gone = new ArrayList<>();
    for (Part part : before.parts().all()) {
      if (!Removals.take(gone, part)
          && !Removals.take(removed, part)
          && !after.parts().has(renamed(part))
          && !goesWithItsColumns(part, removed)) {
        gone.add(part);
        report(part);
      }
    }
  }

  /** What a part is called afterwards. */
  private Part renamed(Part part) {
    String table =
        hints.tables().stream()
            .filter(rename -> SqlName.same(rename.from(), part.table()))
            .map(Hints.TableRename::to)
            .findFirst()
            .orElse(part.table());
    if (part.kind() == Kind.TABLE) {
      return new Part(Kind.TABLE, table, table);
    }
    if (part.kind() == Kind.FULL_TEXT) {
      return Part.fullText(table);
    }
    String name =
        hints.columns().stream()
            .filter(rename -> part.kind() == Kind.COLUMN)
            .filter(rename -> SqlName.same(rename.table(), table))
            .filter(rename -> SqlName.same(rename.from(), part.name()))
            .map(Hints.ColumnRename::to)
            .findFirst()
            .orElse(part.name());
    return new Part(part.kind(), table, name);
  }

  /**
   * An index whose columns go needs no word of its own, nor does one that only follows the names of
   * its table and columns.
   */
  private boolean goesWithItsColumns(Part part, List<Part> removed) {
    if (part.kind() != Kind.INDEX) {
      return false;
    }
    IndexFate fate = new IndexFate(before, after, part);
    return fate.follows(renamed(new Part(Kind.TABLE, part.table(), part.table())).name())
        || fate.usesOnly(
            removed.stream()
                .filter(each -> each.kind() == Kind.COLUMN)
                .filter(each -> SqlName.same(each.table(), part.table()))
                .map(Part::name)
                .toList());
  }

  private void report(Part part) {
    Optional<Element> twin = new Twins(database, before, after, version).of(part, renamed(part));
    if (twin.isPresent()) {
      reportLikelyRename(part, twin.get());
    } else {
      String missing = SnapshotFile.name(before.version()) + " has " + part.title();
      report.add(
          ProblemId.UNDECLARED_REMOVAL,
          owner(part),
          missing + ", which " + owner(part).label() + " no longer declares.",
          "Declare it again; or, if it shall go with what it holds, write",
          removal(part) + declared(owner(part)) + ".");
    }
  }

  private void reportLikelyRename(Part part, Element twin) {
    String renamed = "@Renamed(from = \"" + part.name() + "\", version = " + version + ") on it";
    boolean isNew = twin.since() == version;
    List<String> remedies = new ArrayList<>();
    remedies.add(
        "If it has a new name, write "
            + renamed
            + (isNew ? " instead of @Version(" + version + ")." : declared(twin.origin()) + "."));
    remedies.add("If the old values shall go, write " + removal(part) + (isNew ? "." : ","));
    if (!isNew) {
      remedies.add(
          "and @Version("
              + version
              + ") on "
              + twin.origin().label()
              + (isUndeclared() ? " and on " + database.type().lastName() + "." : "."));
    }
    report.add(
        ProblemId.LIKELY_RENAME,
        twin.origin(),
        twin.origin().label() + " is new, and " + part.title() + " of the same shape is gone.",
        remedies.toArray(String[]::new));
  }

  /** Where the next version must be declared, if it must; {@code place} was named just before. */
  private String declared(Origin place) {
    return isUndeclared()
        ? ", and @Version("
            + version
            + ") on "
            + (place.equals(database.origin()) ? "it" : database.type().lastName())
        : "";
  }

  private boolean isUndeclared() {
    return version > database.currentVersion();
  }

  private String removal(Part part) {
    String list =
        switch (part.kind()) {
          case TABLE -> "tables";
          case COLUMN -> "columns";
          case INDEX -> "indexes";
          case VIEW -> "views";
          case TRIGGER -> "triggers";
          case FULL_TEXT -> "fullText";
        };
    String what = part.kind() == Kind.FULL_TEXT ? "true" : "\"" + part.name() + "\"";
    return "@Removed(version = "
        + version
        + ", "
        + list
        + " = "
        + what
        + ") on "
        + owner(part).label();
  }

  /** Where the part was declared, or would be: its table's class, or the database. */
  private Origin owner(Part part) {
    return database.tables().stream()
        .filter(table -> part.kind() != Kind.TABLE && part.kind() != Kind.VIEW)
        .filter(table -> SqlName.same(table.nameIn(before.version()), part.table()))
        .map(Table::origin)
        .findFirst()
        .orElse(database.origin());
  }
}

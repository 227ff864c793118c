// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.migrate.Hints;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.StatementOutline;
import dev.alcove.processor.sql.TableReference;
import java.util.List;

/**
 * Rows hold the names of an enum's constants: one that is renamed or removed leaves rows behind
 * that no longer can be read, unless the version says what becomes of them.
 */
final class EnumRule {

  private final Database database;
  private final VersionSchema before;
  private final int version;
  private final Hints hints;
  private final Report report;

  /** A rule for the step to {@code version}, which may be the one after the last. */
  EnumRule(Database database, VersionSchema before, int version, Report report) {
    this.database = database;
    this.before = before;
    this.version = version;
    this.hints = version > database.currentVersion() ? Hints.NONE : StepHints.of(database, version);
    this.report = report;
  }

  void check() {
    for (Table table : database.tables()) {
      for (Column column : table.columns()) {
        if (!column.constants().isEmpty()) {
          before.enums().stream()
              .filter(old -> SqlName.same(old.table(), table.nameIn(before.version())))
              .filter(old -> SqlName.same(old.column(), column.nameIn(before.version())))
              .forEach(old -> check(table, column, old));
        }
      }
    }
  }

  private void check(Table table, Column column, EnumColumn old) {
    List<String> gone =
        old.constants().stream()
            .filter(constant -> !column.constants().contains(constant))
            .toList();
    if (gone.isEmpty() || isHandled(table, column)) {
      return;
    }
    String name = gone.get(0);
    List<String> come =
        column.constants().stream().filter(c -> !old.constants().contains(c)).toList();
    String to = come.isEmpty() ? column.constants().get(0) : come.get(0);
    report.add(
        ProblemId.ENUM_CONSTANT,
        column.origin(),
        "Rows of version "
            + before.version()
            + " may hold "
            + name
            + " in "
            + table.name()
            + "."
            + column.name()
            + ", which its enum no longer has.",
        "Say in @Version("
            + version
            + ") on "
            + database.type().lastName()
            + " what becomes of them, such as",
        "sql = \"UPDATE "
            + SqlName.quoteIfNeeded(table.name())
            + " SET "
            + SqlName.quoteIfNeeded(column.name())
            + " = '"
            + to
            + "' WHERE "
            + SqlName.quoteIfNeeded(column.name())
            + " = '"
            + name
            + "'\".");
  }

  private boolean isHandled(Table table, Column column) {
    return hints.hasJavaStep()
        || hints.conversion(table.name(), column.name()).isPresent()
        || hints.sql().stream()
            .flatMap(sql -> StatementOutline.of(sql).tables().stream())
            .filter(reference -> reference.use() != TableReference.Use.READ)
            .anyMatch(reference -> SqlName.same(reference.name(), table.name()));
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.migrate.Hints;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.prove.StepWrites;
import dev.alcove.processor.report.Problem;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows hold the names of an enum's constants: one that is renamed or removed leaves rows behind
 * that no longer can be read, unless the version says what becomes of them.
 */
final class EnumRule {

  private final Database database;
  private final VersionSchema before;
  private final VersionSchema after;
  private final int version;
  private final Hints hints;
  private final Report report;

  /**
   * A rule for one step.
   *
   * @param version the version that makes the difference: that of {@code after}, or the next one
   *     where that is sealed
   */
  EnumRule(
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
    for (Table table : database.tables()) {
      for (Column column : table.columns()) {
        Optional<EnumColumn> old = in(before, table, column);
        Optional<EnumColumn> now = in(after, table, column);
        if (old.isPresent() && now.isPresent()) {
          check(table, column, old.get(), now.get().constants());
        }
      }
    }
  }

  private static Optional<EnumColumn> in(VersionSchema schema, Table table, Column column) {
    return schema.enums().stream()
        .filter(each -> SqlName.same(each.table(), table.nameIn(schema.version())))
        .filter(each -> SqlName.same(each.column(), column.nameIn(schema.version())))
        .findFirst();
  }

  private void check(Table table, Column column, EnumColumn old, List<String> now) {
    List<String> gone =
        old.constants().stream().filter(constant -> !now.contains(constant)).toList();
    if (gone.isEmpty() || isHandled(table, column)) {
      return;
    }
    List<String> come =
        now.stream().filter(constant -> !old.constants().contains(constant)).toList();
    List<String> details = new ArrayList<>();
    details.add(
        "Say in @Version("
            + version
            + ") on "
            + database.type().lastName()
            + " what becomes of them, such as");
    details.add(
        "sql = \""
            + update(table, column, gone, come.isEmpty() ? now.get(0) : come.get(0))
            + "\".");
    if (before.areLate(old, gone)) {
      details.add(
          "If no app that was shipped ever wrote them, take them out of " + EnumFile.NAME + ".");
    }
    String sentence =
        "Rows of version "
            + before.version()
            + " may hold "
            + String.join(", ", gone)
            + " in "
            + table.name()
            + "."
            + column.name()
            + ", which its enum no longer has.";
    report.add(new Problem(ProblemId.ENUM_CONSTANT, column.origin(), sentence, details));
  }

  private static String update(Table table, Column column, List<String> gone, String to) {
    String quoted = SqlName.quoteIfNeeded(column.name());
    String names =
        gone.size() == 1 ? " = '" + gone.get(0) + "'" : " IN ('" + String.join("', '", gone) + "')";
    return "UPDATE "
        + SqlName.quoteIfNeeded(table.name())
        + " SET "
        + quoted
        + " = '"
        + to
        + "' WHERE "
        + quoted
        + names;
  }

  /** Whether the version gives such rows other constants, or takes rows away. */
  private boolean isHandled(Table table, Column column) {
    StepWrites writes = StepWrites.of(hints.sql(), table.nameIn(version));
    return hints.hasJavaStep()
        || hints.conversion(table.nameIn(version), column.nameIn(version)).isPresent()
        || writes.changes(column.nameIn(version))
        || writes.removes();
  }
}

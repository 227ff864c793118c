// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.ForeignKey;
import dev.alcove.processor.model.ForeignKey.Action;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/** What an action sets, the column can hold. */
final class ForeignKeyActionRule implements ForeignKeyRule {

  @Override
  public void check(Table child, ForeignKey key, Table parent, Report report) {
    for (Column column : TableFinder.columns(child, key.columns())) {
      String action = obstacle(key, column);
      if (!action.isEmpty()) {
        report.add(
            ProblemId.FOREIGN_KEY_ACTION,
            key.origin(),
            PartName.of(child, key)
                + " has "
                + action
                + ", but "
                + child.name()
                + "."
                + column.name()
                + (column.isGenerated() ? " is generated." : " is NOT NULL."),
            column.isGenerated()
                ? "Choose NO_ACTION, RESTRICT or CASCADE for deletes."
                : "Make it nullable, give it a default for SET_DEFAULT, or choose another action.");
        return;
      }
    }
  }

  private static String obstacle(ForeignKey key, Column column) {
    for (Action action : new Action[] {key.onDelete(), key.onUpdate()}) {
      boolean breaks =
          switch (action) {
            case SET_NULL -> column.notNull() || column.isGenerated();
            case SET_DEFAULT ->
                column.isGenerated() || (column.notNull() && column.defaultValue().isEmpty());
            default -> false;
          };
      if (breaks) {
        return action.name();
      }
    }
    return "";
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.ForeignKey;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.Report;

/** A rule about foreign keys whose columns and parent are known. */
interface ForeignKeyRule extends DeclarationRule {

  /** Reports where a foreign key from the child to the parent breaks the rule. */
  void check(Table child, ForeignKey key, Table parent, Report report);

  @Override
  default void check(Database database, Report report) {
    for (Table child : database.tables()) {
      for (ForeignKey key : child.foreignKeys()) {
        Table parent = TableFinder.find(database, key.parent());
        if (parent != null && !report.hasErrorAt(key.origin()) && !key.parentColumns().isEmpty()) {
          check(child, key, parent, report);
        }
      }
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.ForeignKey;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import java.util.List;

/** A foreign key's columns have the types of those that they refer to. */
final class ForeignKeyTypeRule implements ForeignKeyRule {

  @Override
  public void check(Table child, ForeignKey key, Table parent, Report report) {
    List<Column> own = TableFinder.columns(child, key.columns());
    List<Column> referred = TableFinder.columns(parent, key.parentColumns());
    for (int i = 0; i < Math.min(own.size(), referred.size()); i++) {
      Column from = own.get(i);
      Column to = referred.get(i);
      if (from.type() != to.type()
          && !report.hasErrorAt(from.origin())
          && !report.hasErrorAt(to.origin())) {
        report.add(
            ProblemId.FOREIGN_KEY_TYPE,
            key.origin(),
            child.name()
                + "."
                + from.name()
                + " is "
                + from.type()
                + ", but refers to "
                + parent.name()
                + "."
                + to.name()
                + ", which is "
                + to.type()
                + ".",
            "Give both the same type; values of different types never are equal.");
      }
    }
  }
}

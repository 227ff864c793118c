// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.ForeignKey;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/**
 * A foreign key refers to columns that tell one row.
 *
 * @see <a href="https://www.sqlite.org/foreignkeys.html#fk_indexes">foreignkeys.html</a>
 */
final class ForeignKeyTargetRule implements ForeignKeyRule {

  @Override
  public void check(Table child, ForeignKey key, Table parent, Report report) {
    if (UniqueColumns.tellOneRow(parent, key.parentColumns())) {
      return;
    }
    String columns = String.join(", ", key.parentColumns());
    String parentKey =
        parent.primaryKey() == null ? "" : String.join(", ", parent.primaryKey().columns());
    report.add(
        ProblemId.FOREIGN_KEY_TARGET,
        key.origin(),
        PartName.of(child, key)
            + " refers to "
            + parent.name()
            + "("
            + columns
            + "), which is neither the primary key nor unique.",
        "SQLite would refuse each insert (\"foreign key mismatch\"). "
            + (parentKey.isEmpty() ? "M" : "Refer to (" + parentKey + "), or m")
            + "ake ("
            + columns
            + ") unique.");
  }
}

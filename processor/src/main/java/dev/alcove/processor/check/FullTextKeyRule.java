// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.FullText;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/**
 * A full-text index finds rows by an integer key. A hidden row id will not do: VACUUM may give rows
 * other ones.
 *
 * @see <a href="https://www.sqlite.org/lang_vacuum.html">lang_vacuum.html</a>
 */
final class FullTextKeyRule implements FullTextRule {

  @Override
  public void check(Table table, FullText fullText, Report report) {
    PrimaryKey key = table.primaryKey();
    if (key == null || key.columns().isEmpty() || report.hasErrorAt(key.origin())) {
      return;
    }
    Column column = table.column(key.columns().get(0));
    if (column == null || RowIds.isRowId(table, column)) {
      return;
    }
    report.add(
        ProblemId.FULL_TEXT_KEY,
        fullText.origin(),
        table.type().lastName()
            + " has @FullText, but its primary key is no INTEGER by which SQLite numbers the rows.",
        table.withoutRowId()
            ? "Leave out withoutRowId, and give it a single key of type long."
            : "Give it a single key of type long; what was the key gets @Index(unique = true).");
  }
}

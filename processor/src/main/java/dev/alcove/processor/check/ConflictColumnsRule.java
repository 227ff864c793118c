// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Operation;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns by which an upsert knows a row are the primary key or unique.
 *
 * @see <a href="https://www.sqlite.org/lang_upsert.html">lang_upsert.html</a>
 */
final class ConflictColumnsRule implements RowsRule {

  @Override
  public void check(RowsSubject subject) {
    if (subject.method().operation() instanceof Operation.Upsert upsert
        && !upsert.conflict().isEmpty()) {
      Set<Table> tables = new LinkedHashSet<>();
      subject.targets().forEach(target -> tables.add(target.table()));
      tables.forEach(table -> check(subject, upsert.conflict(), table));
    }
  }

  private static void check(RowsSubject subject, List<String> conflict, Table table) {
    boolean known = true;
    for (String column : conflict) {
      if (table.column(column) == null) {
        known = false;
        subject
            .report()
            .add(
                ProblemId.UNKNOWN_COLUMN,
                subject.origin(),
                subject.name()
                    + " names \""
                    + column
                    + "\", which table \""
                    + table.name()
                    + "\" does not have.",
                NameOffer.columns(column, table));
      }
    }
    if (known && !UniqueColumns.tellOneRow(table, conflict)) {
      String columns = String.join(", ", conflict);
      subject
          .report()
          .add(
              ProblemId.CONFLICT_COLUMNS,
              subject.origin(),
              subject.name()
                  + " knows rows of \""
                  + table.name()
                  + "\" by ("
                  + columns
                  + "), which is neither the primary key nor unique.",
              "Add a unique @Index over (" + columns + "), or leave conflict out for the key.");
    }
  }
}

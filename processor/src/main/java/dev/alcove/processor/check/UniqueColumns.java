// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.sql.IndexedColumn;
import dev.alcove.processor.sql.SqlName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which columns tell one row of a table from all others. */
final class UniqueColumns {

  private UniqueColumns() {}

  /**
   * Whether these columns, in whatever order, are the primary key or all that a unique index holds.
   * Partial indexes do not count (foreignkeys.html 3, lang_upsert.html).
   */
  static boolean tellOneRow(Table table, List<String> columns) {
    Set<String> wanted = folded(columns);
    PrimaryKey key = table.primaryKey();
    if (key != null && folded(key.columns()).equals(wanted)) {
      return true;
    }
    return table.indexes().stream()
        .filter(index -> index.unique() && index.where().isEmpty())
        .anyMatch(index -> holdsExactly(index, wanted));
  }

  private static boolean holdsExactly(Index index, Set<String> wanted) {
    Set<String> held = new HashSet<>();
    for (String entry : index.entries()) {
      IndexedColumn indexed = IndexedColumn.parse(entry);
      if (indexed.column() == null || indexed.collation() != null) {
        return false;
      }
      held.add(SqlName.fold(indexed.column()));
    }
    return held.equals(wanted);
  }

  private static Set<String> folded(List<String> names) {
    Set<String> folded = new HashSet<>();
    names.forEach(name -> folded.add(SqlName.fold(name)));
    return folded;
  }
}

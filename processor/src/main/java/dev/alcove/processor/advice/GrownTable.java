// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;

/** What ANALYZE would find out about tables that have grown. */
final class GrownTable {

  /** What a table that grows has grown to. */
  private static final long MANY_ROWS = 100_000;

  private final Table table;

  GrownTable(Table table) {
    this.table = table;
  }

  /** The statements that say so of all its indexes. */
  List<String> statistics() {
    List<String> statistics = new ArrayList<>();
    PrimaryKey key = table.primaryKey();
    if (key != null) {
      String index =
          table.withoutRowId() ? table.name() : "sqlite_autoindex_" + table.name() + "_1";
      statistics.add(statistic(index, key.columns().size(), true, rows()));
    }
    for (Index index : table.indexes()) {
      long held = rows(!index.where().isEmpty());
      statistics.add(statistic(index.name(), index.entries().size(), index.unique(), held));
    }
    return statistics;
  }

  /** The statement that says so of a further index. */
  String statistic(String name, ProposedIndex index) {
    return statistic(name, index.entries().size(), false, rows(!index.where().isEmpty()));
  }

  private long rows() {
    return table.expectedRows() < 0 ? MANY_ROWS : Math.max(10, table.expectedRows());
  }

  private long rows(boolean isPartial) {
    return isPartial ? Math.max(1, rows() / 10) : rows();
  }

  /**
   * Each further column of an index is taken to leave a tenth of the rows, the first a hundredth.
   */
  private String statistic(String index, int entries, boolean unique, long rows) {
    StringBuilder numbers = new StringBuilder().append(rows);
    long left = rows / 10;
    for (int i = 1; i <= entries; i++) {
      left = unique && i == entries ? 1 : Math.max(1, left / 10);
      numbers.append(' ').append(left);
    }
    return "INSERT INTO sqlite_stat1 VALUES ("
        + SqlName.stringLiteral(table.name())
        + ", "
        + SqlName.stringLiteral(index)
        + ", '"
        + numbers
        + "');";
  }
}

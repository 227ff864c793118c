// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.schema;

import dev.alcove.processor.model.ForeignKey;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;

/**
 * The order in which tables are created. SQLite does not need parents to exist, but people read the
 * statements, and other tools run them.
 */
final class TableOrder {

  private TableOrder() {}

  /**
   * Parents before children; otherwise, and inside a cycle, the order of declaration. Takes the
   * first table that waits for none, again and again.
   */
  static List<Table> parentsFirst(List<Table> tables) {
    List<Table> waiting = new ArrayList<>(tables);
    List<Table> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      ordered.add(waiting.remove(firstFree(waiting)));
    }
    return ordered;
  }

  private static int firstFree(List<Table> waiting) {
    for (int i = 0; i < waiting.size(); i++) {
      if (!refersToAnother(waiting.get(i), waiting)) {
        return i;
      }
    }
    return 0;
  }

  private static boolean refersToAnother(Table table, List<Table> waiting) {
    for (ForeignKey key : table.foreignKeys()) {
      boolean toItself = SqlName.same(key.parentTable(), table.name());
      if (!toItself && contains(waiting, key.parentTable())) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(List<Table> tables, String name) {
    return tables.stream().anyMatch(table -> SqlName.same(table.name(), name));
  }
}

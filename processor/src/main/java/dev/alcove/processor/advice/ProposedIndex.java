// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.sql.IndexName;
import dev.alcove.processor.sql.SqlName;
import java.util.List;

/**
 * An index that might help.
 *
 * @param table the table's name
 * @param entries its entries
 * @param where the condition that limits it; empty for none
 */
record ProposedIndex(String table, List<String> entries, String where) {

  /** Copies the list. */
  ProposedIndex {
    entries = List.copyOf(entries);
  }

  /** The name that it would get. */
  String name() {
    return IndexName.of(table, entries);
  }

  /** The statement that makes it under a name. */
  String create(String name) {
    return "CREATE INDEX "
        + SqlName.quote(name)
        + " ON "
        + SqlName.quote(table)
        + " ("
        + String.join(", ", entries)
        + ")"
        + (where.isEmpty() ? "" : " WHERE " + where);
  }
}

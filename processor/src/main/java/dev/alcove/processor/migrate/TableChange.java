// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import java.util.List;

/**
 * How one table gets from its renamed state to its new one.
 *
 * @param match the table before and after
 * @param renamed the table with its new names
 * @param rebuilt whether its rows move into a new table; else it is altered
 * @param additions the statements that add columns to a table that is altered
 * @param removals the statements that take columns from it
 * @param staleIndexes the indexes that go or change
 */
record TableChange(
    TableMatch match,
    TableSnapshot renamed,
    boolean rebuilt,
    List<String> additions,
    List<String> removals,
    List<String> staleIndexes) {

  /** Copies the lists. */
  TableChange {
    additions = List.copyOf(additions);
    removals = List.copyOf(removals);
    staleIndexes = List.copyOf(staleIndexes);
  }

  TableChange asRebuild() {
    return new TableChange(match, renamed, true, List.of(), List.of(), staleIndexes);
  }

  /** Whether the table itself changes, not only its indexes or its name. */
  boolean changesColumns() {
    return rebuilt || !additions.isEmpty() || !removals.isEmpty();
  }

  /** The indexes to be created once the table has its new form. */
  List<SchemaPart> newIndexes() {
    return match.to().indexes().stream()
        .filter(
            index -> rebuilt || !renamed.index(index.name()).equals(match.to().index(index.name())))
        .toList();
  }
}

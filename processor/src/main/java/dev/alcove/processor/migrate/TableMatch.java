// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table that both schemas have, perhaps under other names.
 *
 * @param from the table before
 * @param to the table after
 * @param sources the old names of those columns that existed before, by their new names
 */
public record TableMatch(TableSnapshot from, TableSnapshot to, Map<String, String> sources) {

  /** Copies the map. */
  public TableMatch {
    sources = Map.copyOf(sources);
  }

  /** The old name of a column; empty for a new one. */
  public Optional<String> source(String newColumn) {
    return Optional.ofNullable(sources.get(newColumn));
  }

  /** The columns that come, in order. */
  public List<ColumnText> added() {
    return to.facts().columns().stream()
        .filter(column -> !sources.containsKey(column.name()))
        .map(to::columnText)
        .toList();
  }

  /** The old names of the columns that go, in order. */
  List<String> removed() {
    return from.columnNames().stream().filter(name -> !sources.containsValue(name)).toList();
  }

  /** The columns whose names change, in order. */
  List<Rename> renames() {
    return to.columnNames().stream()
        .filter(sources::containsKey)
        .map(name -> new Rename(source(name).orElse(name), name))
        .filter(rename -> !rename.from().equals(rename.to()))
        .toList();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.migrate.SchemaSnapshot;
import dev.alcove.processor.migrate.TableSnapshot;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.SchemaFacts.IndexFacts;
import java.util.List;
import java.util.Optional;

/** What became of an index that has no successor of its name. */
final class IndexFate {

  private final SchemaSnapshot before;
  private final SchemaSnapshot after;
  private final Part index;

  IndexFate(VersionSchema before, VersionSchema after, Part index) {
    this.before = before.snapshot();
    this.after = after.snapshot();
    this.index = index;
  }

  /** Whether a new index of the table does the same: only its name has changed with others. */
  boolean follows(String tableAfter) {
    Optional<TableSnapshot> table = after.table(tableAfter);
    Optional<IndexFacts> old = facts();
    return old.isPresent()
        && table.isPresent()
        && table.get().indexes().stream()
            .filter(part -> before.tables().stream().noneMatch(t -> has(t, part.name())))
            .flatMap(
                part ->
                    Optional.ofNullable(table.get().facts().indexes().get(part.name())).stream())
            .anyMatch(
                facts ->
                    facts.unique() == old.get().unique()
                        && facts.entries().size() == old.get().entries().size());
  }

  /** Whether all its entries are among these columns. */
  boolean usesOnly(List<String> columns) {
    return facts().stream()
        .flatMap(facts -> facts.entries().stream())
        .map(entry -> entry.split(" ", 2)[0])
        .allMatch(entry -> columns.stream().anyMatch(column -> SqlName.same(column, entry)));
  }

  private Optional<IndexFacts> facts() {
    return before.table(index.table()).stream()
        .flatMap(table -> Optional.ofNullable(table.facts().indexes().get(index.name())).stream())
        .findFirst();
  }

  private static boolean has(TableSnapshot table, String name) {
    return table.indexes().stream().anyMatch(part -> SqlName.same(part.name(), name));
  }
}

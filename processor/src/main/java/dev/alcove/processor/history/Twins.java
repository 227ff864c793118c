// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.migrate.TableSnapshot;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Removal.Kind;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.SchemaFacts.ColumnFacts;
import java.util.List;
import java.util.Optional;

/** Finds what came with a version in the shape of what went. */
final class Twins {

  private final Database database;
  private final VersionSchema before;
  private final VersionSchema after;
  private final int version;

  Twins(Database database, VersionSchema before, VersionSchema after, int version) {
    this.database = database;
    this.before = before;
    this.after = after;
    this.version = version;
  }

  /**
   * The new table or column that looks like one that is gone.
   *
   * @param part the one that is gone
   * @param renamed the same, under the names of afterwards
   */
  Optional<Element> of(Part part, Part renamed) {
    return Elements.of(database).stream()
        .filter(element -> isNew(element.at(version)))
        // One that says what it was called has its predecessor.
        .filter(element -> element.at(version - 1).isSame(element.at(version)))
        .filter(
            element ->
                switch (part.kind()) {
                  case TABLE -> isTableLike(part, element.at(version));
                  case COLUMN -> isColumnLike(part, renamed, element.at(version));
                  default -> false;
                })
        .findFirst();
  }

  private boolean isNew(Part part) {
    return after.parts().has(part) && !before.parts().has(part);
  }

  private boolean isTableLike(Part gone, Part come) {
    if (come.kind() != Kind.TABLE) {
      return false;
    }
    Optional<TableSnapshot> old = before.snapshot().table(gone.name());
    Optional<TableSnapshot> now = after.snapshot().table(come.name());
    return old.isPresent()
        && now.isPresent()
        && old.get().columnNames().equals(now.get().columnNames());
  }

  private boolean isColumnLike(Part gone, Part renamed, Part come) {
    if (come.kind() != Kind.COLUMN || !SqlName.same(renamed.table(), come.table())) {
      return false;
    }
    List<ColumnFacts> both =
        List.of(
                before.snapshot().table(gone.table()).flatMap(t -> t.column(gone.name())),
                after.snapshot().table(come.table()).flatMap(t -> t.column(come.name())))
            .stream()
            .flatMap(Optional::stream)
            .toList();
    return both.size() == 2
        && both.get(0).type().equals(both.get(1).type())
        && both.get(0).notNull() == both.get(1).notNull()
        && (both.get(0).generatedAs() == null) == (both.get(1).generatedAs() == null);
  }
}

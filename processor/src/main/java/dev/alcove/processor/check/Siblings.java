// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Removal;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of a database, or the columns of a table, with what was taken away from among them.
 *
 * @param kind which of the two
 * @param elements those of today
 * @param removals what the database or the table lost
 */
record Siblings(Removal.Kind kind, List<Lifetime> elements, List<Removal> removals) {

  Siblings {
    elements = List.copyOf(elements);
    removals = List.copyOf(removals);
  }

  /** The tables first, then the columns of each. */
  static List<Siblings> of(Database database) {
    List<Siblings> all = new ArrayList<>();
    all.add(tables(database));
    for (Table table : database.tables()) {
      all.add(columns(table));
    }
    return all;
  }

  static Siblings tables(Database database) {
    return new Siblings(
        Removal.Kind.TABLE,
        database.tables().stream().map(Lifetime::of).toList(),
        database.removals());
  }

  static Siblings columns(Table table) {
    return new Siblings(
        Removal.Kind.COLUMN,
        table.columns().stream().map(Lifetime::of).toList(),
        table.history().removals());
  }

  /**
   * Whether an element was there in a version, as far as is known: since its last arrival, and at
   * some time before a removal that preceded it.
   */
  boolean wasThere(Lifetime element, int version) {
    return version >= element.since()
        || removals.stream()
            .filter(removal -> removal.version() > version && removal.version() < element.since())
            .anyMatch(removal -> takes(removal, element.nameIn(removal.version() - 1)));
  }

  /** Whether a removal takes what has this name. */
  boolean takes(Removal removal, String name) {
    return removal.names().stream()
        .anyMatch(each -> each.kind() == kind && SqlName.same(each.name(), name));
  }
}

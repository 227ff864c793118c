// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Removal;
import dev.alcove.processor.model.Removal.Kind;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;

/** What versions took away, by declaration. */
final class Removals {

  private Removals() {}

  /** The parts that go with a version, under the names that they had before it. */
  static List<Part> at(Database database, int version) {
    List<Part> parts = new ArrayList<>();
    for (Table table : database.tables()) {
      // The table may get another name in the same version.
      String name = table.nameIn(version - 1);
      for (Removal removal : table.history().removals()) {
        if (removal.version() == version) {
          removal.names().forEach(each -> parts.add(new Part(each.kind(), name, each.name())));
          if (removal.fullText()) {
            parts.add(Part.fullText(name));
          }
        }
      }
    }
    for (Removal removal : database.removals()) {
      if (removal.version() == version) {
        removal.names().forEach(each -> parts.add(new Part(each.kind(), each.name(), each.name())));
      }
    }
    return parts;
  }

  /** Whether a part goes with a version, by itself or with its table. */
  static boolean take(List<Part> removed, Part part) {
    return removed.stream()
        .anyMatch(
            each ->
                each.isSame(part)
                    || (each.kind() == Kind.TABLE && SqlName.same(each.name(), part.table())));
  }
}

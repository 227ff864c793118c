// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Renaming;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.sql.SqlName;
import java.util.List;

/**
 * A table or a column over the versions of its database.
 *
 * @param label what users call it: {@code Message}, {@code Message.content}
 * @param name its SQL name today
 * @param since the version that brought it, for the last time if it was gone in between
 * @param renamings its former names, ascending by version
 * @param origin the class or the field
 */
record Lifetime(String label, String name, int since, List<Renaming> renamings, Origin origin) {

  Lifetime {
    renamings = List.copyOf(renamings);
  }

  static Lifetime of(Table table) {
    return new Lifetime(
        table.type().lastName(),
        table.name(),
        table.since(),
        table.history().renamings(),
        table.origin());
  }

  static Lifetime of(Column column) {
    return new Lifetime(
        column.origin().label(),
        column.name(),
        column.since(),
        column.history().renamings(),
        column.origin());
  }

  /** Its name in a version. */
  String nameIn(int version) {
    return Renaming.nameIn(version, renamings, name);
  }

  /** Whether it has this name in a version. */
  boolean isNamed(String other, int version) {
    return SqlName.same(nameIn(version), other);
  }
}

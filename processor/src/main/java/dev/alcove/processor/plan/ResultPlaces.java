// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.sql.SqlName;
import java.util.List;

/**
 * The columns of a checked statement, by the names that SQLite gave them.
 *
 * @param names the names in the order of the result
 */
record ResultPlaces(List<String> names) implements ColumnPlaces {

  /** Copies the list. */
  ResultPlaces {
    names = List.copyOf(names);
  }

  @Override
  public int indexOf(String column) {
    for (int i = 0; i < names.size(); i++) {
      if (SqlName.same(names.get(i), column)) {
        return i;
      }
    }
    return ABSENT;
  }

  @Override
  public Reader.Places kind() {
    return Reader.Places.FIXED;
  }
}

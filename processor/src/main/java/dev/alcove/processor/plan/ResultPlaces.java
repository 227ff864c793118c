// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.check.CheckedQuery;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.ResultColumn;
import java.util.List;
import java.util.Set;

/**
 * The columns of a checked statement, by the names that SQLite gave them.
 *
 * @param names the names in the order of the result
 * @param shown the places of text that a full-text index shows
 */
record ResultPlaces(List<String> names, Set<Integer> shown) implements ColumnPlaces {

  /** Copies the collections. */
  ResultPlaces {
    names = List.copyOf(names);
    shown = Set.copyOf(shown);
  }

  /** Columns that are all read as they are. */
  static ResultPlaces of(List<String> names) {
    return new ResultPlaces(names, Set.of());
  }

  /** The columns of a query. */
  static ResultPlaces of(CheckedQuery query) {
    return new ResultPlaces(
        query.columns().stream().map(ResultColumn::name).toList(), ShownText.places(query));
  }

  @Override
  public Conversion conversion(int index, Conversion declared) {
    return shown.contains(index) ? ShownText.conversion(declared) : declared;
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

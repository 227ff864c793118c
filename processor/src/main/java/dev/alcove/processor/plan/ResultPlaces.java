// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.check.CheckedQuery;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.ResultColumn;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The columns of a checked statement, by the names that SQLite gave them.
 *
 * @param names the names in the order of the result
 * @param shown the places of text that a full-text index shows
 * @param tables the tables that the columns come from; empty for expressions
 * @param sideKeys the places of columns that are NULL only where an outer join finds no row
 */
record ResultPlaces(
    List<String> names, Set<Integer> shown, List<String> tables, Set<Integer> sideKeys)
    implements ColumnPlaces {

  /** Copies the collections. */
  ResultPlaces {
    names = List.copyOf(names);
    shown = Set.copyOf(shown);
    tables = List.copyOf(tables);
    sideKeys = Set.copyOf(sideKeys);
  }

  /** Columns that are all read as they are. */
  static ResultPlaces of(List<String> names) {
    return new ResultPlaces(names, Set.of(), List.of(), Set.of());
  }

  /** The columns of a query. */
  static ResultPlaces of(CheckedQuery query) {
    return new ResultPlaces(
        query.columns().stream().map(ResultColumn::name).toList(),
        ShownText.places(query),
        query.columns().stream().map(c -> Objects.requireNonNullElse(c.originTable(), "")).toList(),
        query.sideKeys());
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

  /** One column is enough that every row of the part's table has, if the part is of one table. */
  @Override
  public List<Integer> sideKey(List<Integer> part) {
    boolean isOfOneTable =
        !tables.isEmpty()
            && part.stream().map(tables::get).filter(t -> !t.isEmpty()).distinct().count() == 1;
    return part.stream()
        .filter(place -> isOfOneTable && sideKeys.contains(place))
        .limit(1)
        .toList();
  }

  @Override
  public Reader.Places kind() {
    return Reader.Places.FIXED;
  }
}

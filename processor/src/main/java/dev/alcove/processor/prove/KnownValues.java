// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.sql.SqlName;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the values in a database beyond its constraints.
 *
 * @param columns the columns that hold certain values only, such as an enum's names or times
 * @param sql all statements and expressions of users that read old rows: a column that they take
 *     for JSON or for a time gets values of that kind
 */
public record KnownValues(List<ColumnValues> columns, List<String> sql) {

  /** Nothing is known. */
  public static final KnownValues NONE = new KnownValues(List.of(), List.of());

  /** Copies the lists. */
  public KnownValues {
    columns = List.copyOf(columns);
    sql = List.copyOf(sql);
  }

  /**
   * The values of a column at one version.
   *
   * @param version the version
   * @param table the table's name then
   * @param column the column's name then
   * @param literals the values as SQL literals; NULL comes besides where the column allows it
   */
  public record ColumnValues(int version, String table, String column, List<String> literals) {

    /** Copies the list. */
    public ColumnValues {
      literals = List.copyOf(literals);
    }
  }

  /** The columns of a version of which the values are known. */
  List<ColumnValues> at(int version) {
    return columns.stream().filter(each -> each.version() == version).toList();
  }

  /** The values of this column at a version, if they are known. */
  Optional<List<String>> of(int version, String table, String column) {
    return columns.stream()
        .filter(c -> c.version() == version)
        .filter(c -> SqlName.same(c.table(), table) && SqlName.same(c.column(), column))
        .map(ColumnValues::literals)
        .findFirst();
  }
}

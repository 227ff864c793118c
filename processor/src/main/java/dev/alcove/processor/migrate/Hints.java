// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.sql.SqlName;
import java.util.List;
import java.util.Optional;

/**
 * What two snapshots do not tell of the way between them.
 *
 * @param tables the tables that got other names
 * @param columns the columns that got other names
 * @param conversions how the values of columns are made from the old row
 * @param sql the statements of the version, one each
 * @param hasJavaStep whether Java code runs after them
 */
public record Hints(
    List<TableRename> tables,
    List<ColumnRename> columns,
    List<Conversion> conversions,
    List<String> sql,
    boolean hasJavaStep) {

  /** Nothing but what the snapshots tell. */
  public static final Hints NONE = new Hints(List.of(), List.of(), List.of(), List.of(), false);

  /** Copies the lists. */
  public Hints {
    tables = List.copyOf(tables);
    columns = List.copyOf(columns);
    conversions = List.copyOf(conversions);
    sql = List.copyOf(sql);
  }

  /**
   * A table that got another name.
   *
   * @param from the old name
   * @param to the new name
   */
  public record TableRename(String from, String to) {}

  /**
   * A column that got another name.
   *
   * @param table the table's new name
   * @param from the column's old name
   * @param to the column's new name
   */
  public record ColumnRename(String table, String from, String to) {}

  /**
   * How the values of a column are made.
   *
   * @param table the table's new name
   * @param column the column's new name
   * @param expression over the row as it is after renames, with the columns that go
   */
  public record Conversion(String table, String column, String expression) {}

  /** Whether users' statements or code run between expanding and contracting. */
  public boolean hasDataPhase() {
    return hasJavaStep || !sql.isEmpty();
  }

  /** How the values of this column are made, if that is said. */
  public Optional<String> conversion(String table, String column) {
    return conversions.stream()
        .filter(c -> SqlName.same(c.table(), table) && SqlName.same(c.column(), column))
        .map(Conversion::expression)
        .findFirst();
  }

  /** Whether values of this table are converted. */
  boolean convertsIn(String table) {
    return conversions.stream().anyMatch(c -> SqlName.same(c.table(), table));
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.ForeignKey;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table reduced to what cannot be refused: stands in for one with mistakes, so that whatever
 * builds on it can be checked all the same.
 */
final class BareTable {

  private BareTable() {}

  /** The table without the foreign keys whose columns or parent have been reported. */
  static Table withoutBrokenForeignKeys(Table table, Database database, Report report) {
    List<ForeignKey> sound =
        table.foreignKeys().stream().filter(key -> isSound(key, database, report)).toList();
    return table.withForeignKeys(sound);
  }

  /** Each write to a table trips over a foreign key that refers to what is not there. */
  private static boolean isSound(ForeignKey key, Database database, Report report) {
    Table parent = TableFinder.find(database, key.parent());
    return !report.hasErrorAt(key.origin())
        && !key.columns().isEmpty()
        && !key.parentColumns().isEmpty()
        && key.columns().size() == key.parentColumns().size()
        && parent != null
        && TableFinder.columns(parent, key.parentColumns()).size() == key.columns().size();
  }

  /** The statement that creates the columns with their types and NOT NULL, and the key. */
  static String create(Table table) {
    List<String> parts = new ArrayList<>();
    for (Column column : columns(table)) {
      // Queries ask what can be NULL.
      parts.add(definition(column) + (column.notNull() ? " NOT NULL" : ""));
    }
    PrimaryKey key = table.primaryKey();
    if (parts.isEmpty()) {
      parts.add("nothing");
    } else if (key != null
        && !key.columns().isEmpty()
        && key.columns().stream().allMatch(name -> table.column(name) != null)) {
      parts.add(
          key.columns().stream()
              .map(SqlName::quoteIfNeeded)
              .collect(Collectors.joining(", ", "PRIMARY KEY (", ")")));
    }
    return "CREATE TABLE "
        + SqlName.quoteIfNeeded(table.name())
        + " ("
        + String.join(", ", parts)
        + ")";
  }

  /** The columns, of those with one name only the first. */
  static List<Column> columns(Table table) {
    Set<String> names = new HashSet<>();
    return table.columns().stream()
        .filter(column -> names.add(SqlName.fold(column.name())))
        .toList();
  }

  /** Name and type. */
  static String definition(Column column) {
    return SqlName.quoteIfNeeded(column.name()) + " " + column.type();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The procedure that SQLite documents for changes that ALTER TABLE cannot do: a new table, all rows
 * copied, the old table dropped, the new one renamed (lang_altertable.html 8).
 *
 * @param current the table as it is
 * @param wanted the table as it shall be, under the same name
 * @param values for each column that gets a value from the old row: the expression for it
 */
record TableRebuild(TableSnapshot current, TableSnapshot wanted, Map<String, String> values) {

  /** Copies the map, in order. */
  TableRebuild {
    values = new LinkedHashMap<>(values);
  }

  List<String> statements(FreeNames free) {
    String name = wanted.name();
    String newName = free.take(name + "_new");
    List<String> statements = new ArrayList<>();
    statements.add(wanted.createAs(newName));
    statements.add(copy(newName));
    if (current.facts().autoIncrement() && wanted.facts().autoIncrement()) {
      statements.addAll(keepCounter(name, newName));
    }
    statements.add(StepSql.dropTable(name));
    statements.add(StepSql.renameTable(newName, name));
    return statements;
  }

  private String copy(String newName) {
    Map<String, String> copied = new LinkedHashMap<>();
    rowIdTarget()
        .ifPresent(
            target ->
                current
                    .rowIdName()
                    .ifPresent(source -> copied.put(target, SqlName.quoteIfNeeded(source))));
    values.forEach((column, value) -> copied.put(SqlName.quoteIfNeeded(column), value));
    if (copied.isEmpty()) {
      // No value moves, but each row stays a row.
      ColumnText column =
          wanted.facts().columns().stream()
              .map(wanted::columnText)
              .filter(ColumnText::isGiven)
              .findFirst()
              .orElseThrow();
      copied.put(SqlName.quoteIfNeeded(column.facts().name()), column.defaultSql().orElse("NULL"));
    }
    return "INSERT INTO "
        + SqlName.quoteIfNeeded(newName)
        + " ("
        + String.join(", ", copied.keySet())
        + ")\nSELECT "
        + String.join(", ", copied.values())
        + "\nFROM "
        + SqlName.quoteIfNeeded(wanted.name())
        + ";";
  }

  /**
   * What gets the row id of the old row, where no value decides it: people order by it, full-text
   * indexes know rows by it, and a scan need not come in its order.
   */
  private Optional<String> rowIdTarget() {
    Optional<String> column = wanted.rowIdColumn();
    return column.filter(values::containsKey).isPresent()
        ? Optional.empty()
        : wanted.rowIdName().map(SqlName::quoteIfNeeded);
  }

  /** Ids of deleted rows must not come again (autoinc.html). */
  private static List<String> keepCounter(String name, String newName) {
    String oldLiteral = SqlName.stringLiteral(name);
    String newLiteral = SqlName.stringLiteral(newName);
    return List.of(
        "DELETE FROM sqlite_sequence WHERE name = " + newLiteral + ";",
        "INSERT INTO sqlite_sequence (name, seq) SELECT "
            + newLiteral
            + ", seq FROM sqlite_sequence WHERE name = "
            + oldLiteral
            + ";");
  }
}

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

  private static final List<String> ROW_ID_NAMES = List.of("rowid", "_rowid_", "oid");

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
    rowId().ifPresent(rowId -> copied.put(rowId, rowId));
    values.forEach((column, value) -> copied.put(SqlName.quoteIfNeeded(column), value));
    if (copied.isEmpty()) {
      // No value moves, but each row stays a row.
      copied.put(SqlName.quoteIfNeeded(wanted.columnNames().get(0)), "NULL");
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
   * The name of the hidden row id, if both tables have one and no column stands for it or hides it.
   * It is copied, for people order by it.
   */
  private Optional<String> rowId() {
    boolean isHidden =
        !current.facts().withoutRowId()
            && !wanted.facts().withoutRowId()
            && current.rowIdColumn().isEmpty()
            && wanted.rowIdColumn().isEmpty();
    return isHidden
        ? ROW_ID_NAMES.stream()
            .filter(name -> current.column(name).isEmpty() && wanted.column(name).isEmpty())
            .findFirst()
        : Optional.empty();
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

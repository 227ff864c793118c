// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.migrate.SchemaModel.ColumnModel;
import dev.alcove.processor.migrate.SchemaModel.TableModel;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values that must survive a step, as the models alone tell: nothing of the planner is asked.
 */
final class KeptValues {

  private KeptValues() {}

  /** The kept values of all kept tables; rows in the order of their texts. */
  static Map<String, List<String>> of(
      TrialDatabase database, SchemaModel old, SchemaModel now, boolean isOld) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (TableModel table : now.tables) {
      if (old.has(table.id)) {
        TableModel oldTable = old.table(table.id);
        TableModel read = isOld ? oldTable : table;
        List<String> values = new ArrayList<>(List.of("'row'"));
        for (ColumnModel column : table.columns) {
          if (oldTable.has(column.id)) {
            value(oldTable, table, column, isOld).ifPresent(values::add);
          }
        }
        String query =
            "SELECT "
                + String.join(" || '|' || ", values)
                + " FROM "
                + SqlName.quoteIfNeeded(read.name)
                + " ORDER BY 1";
        rows.put(
            "table " + table.id,
            database.rows(query).stream().map(row -> String.valueOf(row.get(0))).toList());
        if (oldTable.autoIncrement && table.autoIncrement) {
          rows.put("counter " + table.id, counter(database, read.name));
        }
      }
    }
    return rows;
  }

  private static List<String> counter(TrialDatabase database, String table) {
    String query = "SELECT seq FROM sqlite_sequence WHERE name = " + SqlName.stringLiteral(table);
    return database.rows(query).stream().map(row -> String.valueOf(row.get(0))).toList();
  }

  /** The value as SQL; empty if it is not kept. */
  private static Optional<String> value(
      TableModel oldTable, TableModel table, ColumnModel column, boolean isOld) {
    ColumnModel old = oldTable.column(column.id);
    Affinity before = Affinity.of(old.type, oldTable.strict);
    Affinity after = Affinity.of(column.type, table.strict);
    boolean isGiven = old.generated == null && column.generated == null;
    boolean refusesNull = column.notNull || table.key.contains(column.id);
    boolean loses = column.defaultValue != null && refusesNull && !old.notNull;
    if (!isGiven || loses) {
      return Optional.empty();
    }
    String name = SqlName.quoteIfNeeded(isOld ? old.name : column.name);
    boolean converts = before != after && after != Affinity.NONE;
    return Optional.of("quote(" + (converts && !isOld ? before.convert(name) : name) + ")");
  }
}

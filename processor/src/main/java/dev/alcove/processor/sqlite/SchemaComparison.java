// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import dev.alcove.processor.sqlite.SchemaFacts.CheckFacts;
import dev.alcove.processor.sqlite.SchemaFacts.ColumnFacts;
import dev.alcove.processor.sqlite.SchemaFacts.ForeignKeyFacts;
import dev.alcove.processor.sqlite.SchemaFacts.TableFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says in words how a schema differs from another. */
final class SchemaComparison {

  private final SchemaFacts expected;
  private final SchemaFacts actual;
  private final List<String> differences = new ArrayList<>();

  SchemaComparison(SchemaFacts expected, SchemaFacts actual) {
    this.expected = expected;
    this.actual = actual;
  }

  List<String> differences() {
    for (String table : union(expected.tables().keySet(), actual.tables().keySet())) {
      TableFacts wanted = expected.tables().get(table);
      TableFacts found = actual.tables().get(table);
      if (found == null) {
        differences.add("table " + table + " is missing");
      } else if (wanted == null) {
        differences.add("table " + table + " is not expected");
      } else {
        compareTables(table, wanted, found);
      }
    }
    compare("virtual table ", expected.virtualTables(), actual.virtualTables());
    compare("view ", expected.views(), actual.views());
    compare("trigger ", expected.triggers(), actual.triggers());
    return List.copyOf(differences);
  }

  private void compareTables(String table, TableFacts wanted, TableFacts found) {
    compareColumns(table, wanted.columns(), found.columns());
    compare(table + ": ", properties(wanted), properties(found));
    compare(table + ": ", foreignKeys(wanted), foreignKeys(found));
    compare(table + ": index ", indexes(wanted), indexes(found));
    compare(table + ": check ", checks(wanted), checks(found));
  }

  private void compareColumns(String table, List<ColumnFacts> wanted, List<ColumnFacts> found) {
    Map<String, ColumnFacts> wantedByName = byName(wanted);
    Map<String, ColumnFacts> foundByName = byName(found);
    for (String column : union(wantedByName.keySet(), foundByName.keySet())) {
      ColumnFacts wantedColumn = wantedByName.get(column);
      ColumnFacts foundColumn = foundByName.get(column);
      String name = table + "." + column;
      if (foundColumn == null) {
        differences.add(name + " is missing");
      } else if (wantedColumn == null) {
        differences.add(name + " is not expected");
      } else {
        compare(name + ": ", properties(wantedColumn), properties(foundColumn));
      }
    }
    List<String> wantedOrder = new ArrayList<>(wantedByName.keySet());
    List<String> foundOrder = new ArrayList<>(foundByName.keySet());
    wantedOrder.retainAll(foundByName.keySet());
    foundOrder.retainAll(wantedByName.keySet());
    if (!wantedOrder.equals(foundOrder)) {
      differences.add(table + ": columns are " + foundOrder + ", expected " + wantedOrder);
    }
  }

  private void compare(String noun, Map<String, String> wanted, Map<String, String> found) {
    for (String key : union(wanted.keySet(), found.keySet())) {
      String wantedValue = wanted.get(key);
      String foundValue = found.get(key);
      if (foundValue == null) {
        differences.add(noun + key + " is missing: " + wantedValue);
      } else if (wantedValue == null) {
        differences.add(noun + key + " is not expected: " + foundValue);
      } else if (!wantedValue.equals(foundValue)) {
        differences.add(noun + key + " is " + foundValue + ", expected " + wantedValue);
      }
    }
  }

  private static Map<String, String> properties(TableFacts table) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("primary key", table.primaryKey().toString());
    properties.put("row id", table.withoutRowId() ? "absent" : "present");
    properties.put("AUTOINCREMENT", table.autoIncrement() ? "on" : "off");
    properties.put("STRICT", table.strict() ? "on" : "off");
    return properties;
  }

  private static Map<String, String> properties(ColumnFacts column) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("type", column.type().isEmpty() ? "none" : column.type());
    properties.put("column", column.notNull() ? "NOT NULL" : "nullable");
    properties.put("default", column.defaultValue() == null ? "none" : column.defaultValue());
    properties.put("collation", column.collation());
    String kind = column.stored() ? "stored" : "virtual";
    properties.put(
        "content", column.generatedAs() == null ? "given" : kind + " " + column.generatedAs());
    return properties;
  }

  private static Map<String, String> foreignKeys(TableFacts table) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (ForeignKeyFacts key : table.foreignKeys()) {
      keys.put(
          "foreign key " + key.columns() + " to " + key.parent() + key.parentColumns(),
          "ON DELETE "
              + key.onDelete()
              + " ON UPDATE "
              + key.onUpdate()
              + (key.deferred() ? " DEFERRED" : ""));
    }
    return keys;
  }

  private static Map<String, String> indexes(TableFacts table) {
    Map<String, String> indexes = new LinkedHashMap<>();
    table
        .indexes()
        .forEach(
            (name, index) ->
                indexes.put(
                    name,
                    (index.unique() ? "unique " : "")
                        + index.entries()
                        + (index.where() == null ? "" : " WHERE " + index.where())));
    return indexes;
  }

  private static Map<String, String> checks(TableFacts table) {
    Map<String, String> checks = new LinkedHashMap<>();
    for (CheckFacts check : table.checks()) {
      checks.put(check.expression(), check.name().isEmpty() ? "unnamed" : check.name());
    }
    return checks;
  }

  private static Map<String, ColumnFacts> byName(List<ColumnFacts> columns) {
    Map<String, ColumnFacts> byName = new LinkedHashMap<>();
    columns.forEach(column -> byName.put(column.name(), column));
    return byName;
  }

  private static Set<String> union(Set<String> wanted, Set<String> found) {
    Set<String> union = new LinkedHashSet<>(wanted);
    union.addAll(found);
    return union;
  }
}

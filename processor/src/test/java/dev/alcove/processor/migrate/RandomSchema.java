// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.migrate.SchemaModel.ColumnModel;
import dev.alcove.processor.migrate.SchemaModel.IndexModel;
import dev.alcove.processor.migrate.SchemaModel.KeyModel;
import dev.alcove.processor.migrate.SchemaModel.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up schemas and parts of them. The same seed makes the same. */
final class RandomSchema {

  private static final List<String> WORDS =
      List.of(
          "id", "title", "role", "order", "a b", "Group", "text\"x", "count", "größe", "parent",
          "body", "state", "rowid_", "note", "tag", "user");
  private static final List<String> ACTIONS =
      List.of(
          "",
          "ON DELETE CASCADE",
          "ON DELETE SET NULL ON UPDATE CASCADE",
          "DEFERRABLE INITIALLY DEFERRED",
          "ON DELETE SET DEFAULT",
          "ON DELETE RESTRICT ON UPDATE RESTRICT",
          "ON DELETE NO ACTION NOT DEFERRABLE",
          "ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED");
  static final List<String> EVENTS =
      List.of(
          "BEFORE INSERT",
          "AFTER INSERT",
          "BEFORE UPDATE",
          "AFTER UPDATE",
          "BEFORE DELETE",
          "AFTER DELETE");

  final Random random;
  private int nextId = 1;

  RandomSchema(Random random) {
    this.random = random;
  }

  SchemaModel schema() {
    SchemaModel schema = new SchemaModel();
    int tables = 1 + random.nextInt(4);
    for (int i = 0; i < tables; i++) {
      addTable(schema);
    }
    for (TableModel table : schema.tables) {
      while (random.nextInt(2) == 0) {
        addForeignKey(schema, table);
      }
    }
    return schema;
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  int newId() {
    return nextId++;
  }

  TableModel addTable(SchemaModel schema) {
    TableModel table = new TableModel(newId(), tableName(schema));
    table.strict = chance(25);
    int columns = 1 + random.nextInt(6);
    for (int i = 0; i < columns; i++) {
      table.columns.add(column(table));
    }
    giveKey(table);
    int indexes = random.nextInt(3);
    for (int i = 0; i < indexes; i++) {
      addIndex(table);
    }
    table.view = chance(40);
    table.viewsAbove = random.nextInt(3);
    table.fullText = pick(List.of(0, 0, 0, 4, 5));
    for (String event : EVENTS) {
      if (chance(10)) {
        table.triggers.add(event);
      }
    }
    if (chance(20)) {
      addUnique(table);
    }
    schema.tables.add(table);
    return table;
  }

  void giveKey(TableModel table) {
    List<ColumnModel> given =
        table.columns.stream().filter(column -> column.generated == null).toList();
    table.key = new ArrayList<>();
    table.autoIncrement = false;
    table.withoutRowId = false;
    if (chance(85)) {
      table.key.add(pick(given).id);
      ColumnModel second = pick(given);
      if (chance(25) && !table.key.contains(second.id)) {
        table.key.add(second.id);
      }
      table.withoutRowId = chance(20);
      table.autoIncrement = table.isRowId(table.column(table.key.get(0))) && chance(50);
    }
  }

  String tableName(SchemaModel schema) {
    while (true) {
      String name = pick(WORDS) + (chance(50) ? "s" : "_" + random.nextInt(5));
      if (schema.tables.stream().noneMatch(table -> table.name.equalsIgnoreCase(name))) {
        return name;
      }
    }
  }

  String columnName(TableModel table) {
    while (true) {
      String name = pick(WORDS) + (chance(60) ? "" : random.nextInt(9));
      if (table.columns.stream().noneMatch(column -> column.name.equalsIgnoreCase(name))) {
        return name;
      }
    }
  }

  ColumnModel column(TableModel table) {
    ColumnModel column = new ColumnModel(newId(), columnName(table), type(table));
    List<ColumnModel> given =
        table.columns.stream().filter(other -> other.generated == null).toList();
    if (!given.isEmpty() && chance(12)) {
      generate(column, pick(given));
      return column;
    }
    column.collation = column.type.equals("TEXT") && chance(20) ? "NOCASE" : "";
    column.notNull = chance(30);
    giveDefault(column);
    giveCheck(column);
    return column;
  }

  void generate(ColumnModel column, ColumnModel source) {
    column.generatedFrom = source.id;
    column.generated = pick(List.of("coalesce(%s, 0)", "length(%s)", "%s IS NULL"));
    column.type = "INTEGER";
    column.generated =
        column.generated.startsWith("coal") ? "length(coalesce(%s, ''))" : column.generated;
    column.stored = chance(50);
    column.notNull = false;
    column.collation = "";
    column.defaultValue = null;
    column.check = null;
  }

  String type(TableModel table) {
    return table.strict
        ? pick(List.of("INTEGER", "TEXT", "REAL", "BLOB", "ANY"))
        : pick(List.of("INTEGER", "INTEGER", "TEXT", "TEXT", "REAL", "BLOB", "NUMERIC", ""));
  }

  void giveDefault(ColumnModel column) {
    column.defaultValue =
        switch (random.nextInt(4)) {
          case 0 -> literal(column.type);
          case 1 ->
              column.type.equals("TEXT") ? pick(List.of("('a' || 'b')", "CURRENT_DATE")) : null;
          default -> null;
        };
  }

  String literal(String type) {
    return switch (type) {
      case "INTEGER" -> pick(List.of("0", "7", "-3"));
      case "REAL" -> pick(List.of("0.5", "-1.25"));
      case "TEXT" -> pick(List.of("''", "'user'", "'it''s'"));
      case "BLOB" -> "x'00ff'";
      default -> pick(List.of("1", "'x'"));
    };
  }

  void giveCheck(ColumnModel column) {
    column.tableCheck = chance(40);
    column.check =
        chance(75)
            ? null
            : pick(
                List.of(
                    "length(%s) <= " + random.nextInt(20),
                    "%s IN ('user', 'x', 0, 7" + (chance(50) ? ")" : ", '')"),
                    "%s IS NULL OR %s <> 1",
                    "typeof(%s) <> 'blob'"));
  }

  void addIndex(TableModel table) {
    List<Integer> columns = new ArrayList<>();
    columns.add(pick(table.columns).id);
    int second = pick(table.columns).id;
    if (!columns.contains(second)) {
      columns.add(second);
    }
    table.indexes.add(
        new IndexModel(
            "index_" + newId(),
            columns,
            chance(35),
            pick(List.of("%s", "%s", "%s DESC", "lower(%s)", "%s COLLATE NOCASE")),
            chance(25) ? "%s IS NOT NULL" : ""));
  }

  void addUnique(TableModel table) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      ColumnModel column = pick(table.columns);
      if (column.generated == null && !columns.contains(column.id)) {
        columns.add(column.id);
      }
    }
    // Twice the same key would be one index.
    if (!columns.isEmpty() && !table.isKey(columns)) {
      table.uniques.add(columns);
    }
  }

  void addForeignKey(SchemaModel schema, TableModel table) {
    TableModel parent = pick(schema.tables);
    List<List<Integer>> keys = new ArrayList<>(parent.uniques);
    keys.add(parent.key);
    List<Integer> parentColumns = List.copyOf(pick(keys));
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < parentColumns.size(); i++) {
      ColumnModel column = pick(table.columns);
      if (column.generated != null || columns.contains(column.id)) {
        return;
      }
      columns.add(column.id);
    }
    boolean isDouble = table.foreignKeys.stream().anyMatch(key -> key.columns().equals(columns));
    if (!columns.isEmpty() && !isDouble) {
      table.foreignKeys.add(
          new KeyModel(columns, parent.id, parentColumns, pick(ACTIONS), chance(70)));
    }
  }
}

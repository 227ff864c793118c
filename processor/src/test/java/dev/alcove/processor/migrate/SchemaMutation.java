// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.migrate.Hints.ColumnRename;
import dev.alcove.processor.migrate.Hints.Conversion;
import dev.alcove.processor.migrate.Hints.TableRename;
import dev.alcove.processor.migrate.SchemaModel.ColumnModel;
import dev.alcove.processor.migrate.SchemaModel.KeyModel;
import dev.alcove.processor.migrate.SchemaModel.TableModel;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Changes a schema at random, and says what hints the change needs. */
final class SchemaMutation {

  private final RandomSchema make;
  private final SchemaModel from;
  final SchemaModel to;

  SchemaMutation(RandomSchema make, SchemaModel from) {
    this.make = make;
    this.from = from;
    this.to = from.copy();
  }

  void mutate() {
    int changes = 1 + make.random.nextInt(5);
    for (int i = 0; i < changes; i++) {
      if (make.chance(25)) {
        changeTables();
      } else {
        changeTable(make.pick(to.tables));
      }
    }
    to.tables.forEach(table -> table.uniques.removeIf(table.key::equals));
    for (TableModel table : to.tables) {
      table.foreignKeys.removeIf(
          key -> !to.has(key.parent()) || !to.table(key.parent()).isKey(key.parentColumns()));
      table.autoIncrement &= !table.key.isEmpty() && table.isRowId(table.column(table.key.get(0)));
      table.withoutRowId &= !table.key.isEmpty();
      for (ColumnModel column : table.columns) {
        boolean fits = List.of("INTEGER", "TEXT", "REAL", "BLOB", "ANY").contains(column.type);
        column.type = table.strict && !fits ? "ANY" : column.type;
      }
    }
  }

  private void changeTables() {
    TableModel table = make.pick(to.tables);
    switch (make.random.nextInt(6)) {
      case 0 -> make.addTable(to);
      case 1 -> {
        if (to.tables.size() > 1) {
          to.tables.remove(table);
        }
      }
      case 2 -> table.name = make.tableName(to);
      case 3 -> {
        TableModel other = make.pick(to.tables);
        String name = table.name;
        table.name = other.name;
        other.name = name;
      }
      case 4 -> {
        if (to.tables.size() > 1) {
          to.tables.remove(table);
          make.pick(to.tables).name = table.name;
        }
      }
      default -> {
        String old = table.name;
        table.name = make.tableName(to);
        make.addTable(to).name = old;
      }
    }
  }

  private void changeTable(TableModel table) {
    ColumnModel column = make.pick(table.columns);
    ColumnModel other = make.pick(table.columns);
    switch (make.random.nextInt(20)) {
      case 0, 1, 2 -> table.columns.add(make.column(table));
      case 3 -> table.columns.add(0, make.column(table));
      case 4 -> remove(table, column);
      case 5 -> column.name = make.columnName(table);
      case 6 -> {
        String name = column.name;
        column.name = other.name;
        other.name = name;
      }
      case 7 -> {
        if (column != other && remove(table, other)) {
          column.name = other.name;
        }
      }
      case 8 -> column.name = swapCase(column.name);
      case 9 -> Collections.shuffle(table.columns, make.random);
      case 10 -> retype(table, column);
      case 11 -> column.notNull = column.generated == null && !column.notNull;
      case 12 -> {
        if (column.generated == null) {
          make.giveDefault(column);
        }
      }
      case 13 -> {
        if (column.generated == null) {
          make.giveCheck(column);
        }
      }
      case 14 -> make.addIndex(table);
      case 15 -> changeKey(table);
      case 16 -> make.addForeignKey(to, table);
      case 17 -> {
        if (!table.foreignKeys.isEmpty()) {
          KeyModel key = table.foreignKeys.remove(0);
          table.foreignKeys.add(
              new KeyModel(
                  key.columns(), key.parent(), key.parentColumns(), "ON UPDATE CASCADE", false));
        }
      }
      case 18 -> changeGenerated(table, column);
      default -> changeOptions(table, column);
    }
  }

  private static String swapCase(String name) {
    String upper = name.replace('a', 'A').replace('i', 'I').replace('o', 'O');
    return upper.equals(name) ? name.replace('t', 'T') : upper;
  }

  private static boolean remove(TableModel table, ColumnModel column) {
    boolean stays = table.key.contains(column.id) || table.columns.size() < 3;
    long others =
        table.columns.stream()
            .filter(other -> other != column && other.generatedFrom != column.id)
            .filter(other -> other.generated == null)
            .count();
    if (stays || others == 0) {
      return false;
    }
    table.forget(column.id);
    return true;
  }

  private void retype(TableModel table, ColumnModel column) {
    if (column.generated == null) {
      column.type = make.type(table);
      column.defaultValue = null;
      column.collation = "";
    }
  }

  private void changeKey(TableModel table) {
    make.giveKey(table);
  }

  private void changeGenerated(TableModel table, ColumnModel column) {
    if (column.generated != null) {
      column.stored = !column.stored;
      if (make.chance(30)) {
        column.generated = null;
        column.generatedFrom = -1;
      }
      return;
    }
    boolean isUsed =
        table.key.contains(column.id)
            || table.columns.stream().anyMatch(other -> other.generatedFrom == column.id)
            || table.uniques.stream().anyMatch(unique -> unique.contains(column.id))
            || table.foreignKeys.stream().anyMatch(key -> key.columns().contains(column.id));
    List<ColumnModel> others =
        table.columns.stream().filter(other -> other != column && other.generated == null).toList();
    if (!isUsed && !others.isEmpty()) {
      make.generate(column, make.pick(others));
    }
  }

  private void changeOptions(TableModel table, ColumnModel column) {
    switch (make.random.nextInt(11)) {
      case 7 -> table.viewsAbove = make.random.nextInt(3);
      case 8 -> table.fullText = make.pick(List.of(0, 4, 5));
      case 9 -> {
        if (table.uniques.isEmpty()) {
          make.addUnique(table);
        } else {
          table.uniques.clear();
        }
      }
      case 10 -> table.triggers.add(0, newEvent(table));
      case 0 -> table.strict = !table.strict;
      case 1 -> table.withoutRowId = !table.withoutRowId;
      case 2 -> table.autoIncrement = !table.autoIncrement;
      case 3 -> table.view = !table.view;
      case 4 -> table.triggers.clear();
      case 5 -> table.indexes.clear();
      default ->
          column.collation =
              column.collation.isEmpty() && column.type.equals("TEXT") ? "RTRIM" : "";
    }
  }

  private String newEvent(TableModel table) {
    String event = make.pick(RandomSchema.EVENTS);
    table.triggers.remove(event);
    return event;
  }

  /** The renames, and at random conversions and statements that fill what is new. */
  Hints hints() {
    List<TableRename> tables = new ArrayList<>();
    List<ColumnRename> columns = new ArrayList<>();
    List<Conversion> conversions = new ArrayList<>();
    List<String> sql = new ArrayList<>();
    for (TableModel table : to.tables) {
      if (!from.has(table.id)) {
        continue;
      }
      TableModel old = from.table(table.id);
      if (!old.name.equals(table.name)) {
        tables.add(new TableRename(old.name, table.name));
      }
      for (ColumnModel column : table.columns) {
        if (!old.has(column.id)) {
          fill(table, column, sql, conversions);
        } else if (!old.column(column.id).name.equals(column.name)) {
          columns.add(new ColumnRename(table.name, old.column(column.id).name, column.name));
        }
      }
    }
    return new Hints(tables, columns, conversions, sql, make.chance(10));
  }

  private void fill(
      TableModel table, ColumnModel column, List<String> sql, List<Conversion> conversions) {
    boolean isFree =
        column.generated == null
            && column.check == null
            // To SQLite it is the old column until the table is rebuilt, and takes no value.
            && from.table(table.id).columns.stream()
                .noneMatch(old -> old.generated != null && SqlName.same(old.name, column.name))
            && !table.key.contains(column.id)
            && table.indexes.stream()
                .noneMatch(index -> index.unique() && index.columns().contains(column.id))
            && table.foreignKeys.stream().noneMatch(key -> key.columns().contains(column.id));
    if (!isFree) {
      return;
    }
    String value = make.literal(column.type);
    if (make.chance(30)) {
      sql.add(
          "UPDATE %s SET %s = %s;"
              .formatted(
                  SqlName.quoteIfNeeded(table.name), SqlName.quoteIfNeeded(column.name), value));
    } else if (make.chance(30)) {
      conversions.add(new Conversion(table.name, column.name, value));
    }
  }
}

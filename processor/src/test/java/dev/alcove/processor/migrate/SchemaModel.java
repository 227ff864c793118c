// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A schema for random changes. Tables and columns know themselves by number, so that a changed copy
 * still tells which is which; expressions hold {@code %s} for the column they are about.
 */
final class SchemaModel {

  final List<TableModel> tables = new ArrayList<>();

  SchemaModel copy() {
    SchemaModel copy = new SchemaModel();
    tables.forEach(table -> copy.tables.add(table.copy()));
    return copy;
  }

  TableModel table(int id) {
    return tables.stream().filter(table -> table.id == id).findFirst().orElseThrow();
  }

  boolean has(int id) {
    return tables.stream().anyMatch(table -> table.id == id);
  }

  List<String> tableStatements() {
    List<String> statements = new ArrayList<>();
    for (TableModel table : tables) {
      statements.add(table.createTable(this));
      statements.addAll(table.createIndexes());
    }
    return statements;
  }

  List<String> dependentStatements() {
    List<String> statements = new ArrayList<>();
    tables.forEach(table -> statements.addAll(DependentModel.views(table)));
    tables.forEach(table -> statements.addAll(DependentModel.fullText(table)));
    tables.forEach(table -> statements.addAll(DependentModel.triggers(table)));
    return statements;
  }

  List<String> statements() {
    List<String> statements = new ArrayList<>(tableStatements());
    statements.addAll(dependentStatements());
    return statements;
  }

  /** A table. */
  static final class TableModel {
    final int id;
    String name;
    final List<ColumnModel> columns = new ArrayList<>();
    List<Integer> key = new ArrayList<>();
    boolean autoIncrement;
    boolean strict;
    boolean withoutRowId;
    boolean view;

    /** Views over the view. */
    int viewsAbove;

    /** 4 or 5 for a full-text index; 0 for none. */
    int fullText;

    final List<String> triggers = new ArrayList<>();
    final List<KeyModel> foreignKeys = new ArrayList<>();
    final List<IndexModel> indexes = new ArrayList<>();

    /** UNIQUE constraints. */
    final List<List<Integer>> uniques = new ArrayList<>();

    TableModel(int id, String name) {
      this.id = id;
      this.name = name;
    }

    TableModel copy() {
      TableModel copy = new TableModel(id, name);
      columns.forEach(column -> copy.columns.add(column.copy()));
      copy.key = new ArrayList<>(key);
      copy.autoIncrement = autoIncrement;
      copy.strict = strict;
      copy.withoutRowId = withoutRowId;
      copy.view = view;
      copy.viewsAbove = viewsAbove;
      copy.fullText = fullText;
      copy.uniques.addAll(uniques);
      copy.triggers.addAll(triggers);
      copy.foreignKeys.addAll(foreignKeys);
      copy.indexes.addAll(indexes);
      return copy;
    }

    ColumnModel column(int columnId) {
      return columns.stream().filter(column -> column.id == columnId).findFirst().orElseThrow();
    }

    /** Whether a foreign key may refer to these columns. */
    boolean isKey(List<Integer> columnIds) {
      return key.equals(columnIds) || uniques.contains(columnIds);
    }

    boolean has(int columnId) {
      return columns.stream().anyMatch(column -> column.id == columnId);
    }

    boolean isRowId(ColumnModel column) {
      return key.equals(List.of(column.id)) && column.type.equals("INTEGER") && !withoutRowId;
    }

    /** A name of the row id that no column hides. */
    Optional<String> rowIdName() {
      return withoutRowId
          ? Optional.empty()
          : Stream.of("rowid", "_rowid_", "oid")
              .filter(n -> columns.stream().noneMatch(column -> column.name.equalsIgnoreCase(n)))
              .findFirst();
    }

    String names(List<Integer> ids) {
      return ids.stream()
          .map(columnId -> SqlName.quoteIfNeeded(column(columnId).name))
          .collect(Collectors.joining(", "));
    }

    String createTable(SchemaModel schema) {
      List<String> lines = new ArrayList<>();
      columns.forEach(column -> lines.add(column.definition(this, schema)));
      if (key.size() > 1) {
        lines.add("PRIMARY KEY (" + names(key) + ")");
      }
      uniques.forEach(columnIds -> lines.add("UNIQUE (" + names(columnIds) + ")"));
      for (KeyModel foreignKey : foreignKeys) {
        if (!foreignKey.isInline()) {
          lines.add(
              "FOREIGN KEY (" + names(foreignKey.columns) + ") " + foreignKey.references(schema));
        }
      }
      for (ColumnModel column : columns) {
        if (column.check != null && column.tableCheck) {
          lines.add(
              "CONSTRAINT about_%d CHECK (%s)".formatted(column.id, column.fill(column.check)));
        }
      }
      List<String> options = new ArrayList<>();
      if (strict) {
        options.add("STRICT");
      }
      if (withoutRowId) {
        options.add("WITHOUT ROWID");
      }
      return "CREATE TABLE %s (\n  %s\n) %s"
          .formatted(
              SqlName.quoteIfNeeded(name), String.join(",\n  ", lines), String.join(", ", options));
    }

    List<String> createIndexes() {
      return indexes.stream().map(index -> index.create(this)).toList();
    }

    /** Takes away what does not work without this column. */
    void forget(int columnId) {
      for (ColumnModel column : List.copyOf(columns)) {
        if (column.generatedFrom == columnId) {
          forget(column.id);
        }
      }
      foreignKeys.removeIf(foreignKey -> foreignKey.columns.contains(columnId));
      indexes.removeIf(index -> index.columns.contains(columnId));
      uniques.removeIf(unique -> unique.contains(columnId));
      columns.removeIf(column -> column.id == columnId);
    }
  }

  /** A column. */
  static final class ColumnModel {
    final int id;
    String name;
    String type;
    boolean notNull;
    String collation = "";
    @Nullable String defaultValue;
    @Nullable String check;
    boolean tableCheck;
    @Nullable String generated;
    int generatedFrom = -1;
    boolean stored;

    ColumnModel(int id, String name, String type) {
      this.id = id;
      this.name = name;
      this.type = type;
    }

    ColumnModel copy() {
      ColumnModel copy = new ColumnModel(id, name, type);
      copy.notNull = notNull;
      copy.collation = collation;
      copy.defaultValue = defaultValue;
      copy.check = check;
      copy.tableCheck = tableCheck;
      copy.generated = generated;
      copy.generatedFrom = generatedFrom;
      copy.stored = stored;
      return copy;
    }

    String fill(String expression) {
      return expression.replace("%s", SqlName.quoteIfNeeded(name));
    }

    String definition(TableModel table, SchemaModel schema) {
      StringBuilder sql = new StringBuilder(SqlName.quoteIfNeeded(name)).append(' ').append(type);
      sql.append(collation.isEmpty() ? "" : " COLLATE " + collation);
      boolean inKey = table.key.contains(id);
      if (notNull || (inKey && !table.isRowId(this))) {
        sql.append(" NOT NULL");
      }
      if (table.key.equals(List.of(id))) {
        sql.append(" PRIMARY KEY").append(table.autoIncrement ? " AUTOINCREMENT" : "");
      }
      if (generated != null) {
        sql.append(" GENERATED ALWAYS AS (");
        sql.append(table.column(generatedFrom).fill(generated));
        sql.append(stored ? ") STORED" : ") VIRTUAL");
      } else if (defaultValue != null) {
        sql.append(" DEFAULT ").append(defaultValue);
      }
      if (check != null && !tableCheck) {
        sql.append(" CHECK (").append(fill(check)).append(')');
      }
      for (KeyModel foreignKey : table.foreignKeys) {
        if (foreignKey.isInline() && foreignKey.columns.get(0) == id) {
          sql.append(' ').append(foreignKey.references(schema));
        }
      }
      return sql.toString();
    }
  }

  /** A foreign key. */
  record KeyModel(
      List<Integer> columns,
      int parent,
      List<Integer> parentColumns,
      String actions,
      boolean inline) {

    boolean isInline() {
      return inline && columns.size() == 1;
    }

    String references(SchemaModel schema) {
      TableModel table = schema.table(parent);
      return "REFERENCES %s (%s) %s"
          .formatted(SqlName.quoteIfNeeded(table.name), table.names(parentColumns), actions);
    }
  }

  /** An index; its template stands for each column. */
  record IndexModel(
      String name, List<Integer> columns, boolean unique, String template, String where) {

    String create(TableModel table) {
      String entries =
          columns.stream()
              .map(table::column)
              .map(column -> column.fill(template))
              .collect(Collectors.joining(", "));
      String predicate =
          where.isEmpty() ? "" : " WHERE " + table.column(columns.get(0)).fill(where);
      return "CREATE %sINDEX %s ON %s (%s)%s"
          .formatted(
              unique ? "UNIQUE " : "", name, SqlName.quoteIfNeeded(table.name), entries, predicate);
    }
  }
}

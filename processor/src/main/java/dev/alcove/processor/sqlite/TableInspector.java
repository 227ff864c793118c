// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import dev.alcove.processor.sql.NormalSql;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.SchemaFacts.CheckFacts;
import dev.alcove.processor.sqlite.SchemaFacts.ColumnFacts;
import dev.alcove.processor.sqlite.SchemaFacts.ForeignKeyFacts;
import dev.alcove.processor.sqlite.TableText.Definition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the facts of one table: from pragmas, and from its text what no pragma tells. */
final class TableInspector {

  private final Session session;
  private final String table;
  private final TableText text;

  TableInspector(Session session, String table, TableText text) {
    this.session = session;
    this.table = table;
    this.text = text;
  }

  /** The columns; {@code hasRowId} unless the table is WITHOUT ROWID. */
  List<ColumnFacts> columns(boolean hasRowId) {
    List<ColumnFacts> columns = new ArrayList<>();
    List<String> key = primaryKey();
    String query =
        "SELECT name, type, \"notnull\", dflt_value, hidden FROM pragma_table_xinfo("
            + SqlName.stringLiteral(table)
            + ") ORDER BY cid";
    for (List<@Nullable String> row : session.rows(query)) {
      String name = String.valueOf(row.get(0));
      Definition definition = definition(name);
      String defaultValue = row.get(3);
      String hidden = String.valueOf(row.get(4));
      boolean generated = hidden.equals("2") || hidden.equals("3");
      String type = SchemaInspector.capitals(type(String.valueOf(row.get(1))));
      // A row id is never NULL: NOT NULL says nothing of it. (Those with DESC are none.)
      boolean isRowId =
          hasRowId
              && key.equals(List.of(name))
              && type.equals("INTEGER")
              && definition.places("DESC").isEmpty();
      columns.add(
          new ColumnFacts(
              name,
              type,
              "1".equals(row.get(2)) && !isRowId,
              defaultValue == null ? null : NormalSql.of(defaultValue),
              generated ? generatedAs(definition) : null,
              hidden.equals("3"),
              collation(definition)));
    }
    return columns;
  }

  List<String> primaryKey() {
    return primaryKey(table);
  }

  boolean isAutoIncrement() {
    return text.definitions().stream()
        .anyMatch(definition -> !definition.places("AUTOINCREMENT").isEmpty());
  }

  List<CheckFacts> checks() {
    List<CheckFacts> checks = new ArrayList<>();
    for (Definition definition : text.definitions()) {
      for (int place : definition.places("CHECK")) {
        String name =
            definition.isWord(place - 2, "CONSTRAINT")
                ? SqlName.unquote(definition.word(place - 1))
                : "";
        checks.add(new CheckFacts(name, NormalSql.of(definition.parenthesised(place + 1))));
      }
    }
    return checks;
  }

  List<ForeignKeyFacts> foreignKeys() {
    Map<Integer, List<List<@Nullable String>>> rows = new LinkedHashMap<>();
    String query =
        "SELECT id, \"table\", \"from\", \"to\", on_delete, on_update FROM pragma_foreign_key_list("
            + SqlName.stringLiteral(table)
            + ") ORDER BY id, seq";
    for (List<@Nullable String> row : session.rows(query)) {
      int id = Integer.parseInt(String.valueOf(row.get(0)));
      rows.computeIfAbsent(id, key -> new ArrayList<>()).add(row);
    }
    List<ForeignKeyFacts> keys = new ArrayList<>();
    List<Boolean> deferred = deferred();
    List<Integer> ids = new ArrayList<>(rows.keySet());
    // SQLite numbers the foreign keys of a table from the last to the first.
    ids.sort(Comparator.reverseOrder());
    for (int id : ids) {
      keys.add(foreignKey(rows.getOrDefault(id, List.of()), deferred.get(keys.size())));
    }
    return keys;
  }

  private ForeignKeyFacts foreignKey(List<List<@Nullable String>> rows, boolean deferred) {
    List<@Nullable String> first = rows.get(0);
    String parent = String.valueOf(first.get(1));
    boolean toKey = first.get(3) == null;
    return new ForeignKeyFacts(
        rows.stream().map(row -> String.valueOf(row.get(2))).toList(),
        parent,
        toKey ? primaryKey(parent) : rows.stream().map(row -> String.valueOf(row.get(3))).toList(),
        String.valueOf(first.get(4)),
        String.valueOf(first.get(5)),
        deferred);
  }

  /** For each foreign key in the order of the text, whether it is checked at commit. */
  private List<Boolean> deferred() {
    List<Boolean> deferred = new ArrayList<>();
    for (Definition definition : text.definitions()) {
      List<Integer> starts = definition.places("REFERENCES");
      for (int i = 0; i < starts.size(); i++) {
        int start = starts.get(i);
        int end = i + 1 < starts.size() ? starts.get(i + 1) : definition.tokens().size();
        deferred.add(
            definition.places("DEFERRED").stream()
                .filter(place -> place > start && place < end)
                .anyMatch(place -> !definition.isWord(place - 3, "NOT")));
      }
    }
    return deferred;
  }

  private List<String> primaryKey(String tableName) {
    return session
        .rows(
            "SELECT name FROM pragma_table_info("
                + SqlName.stringLiteral(tableName)
                + ") WHERE pk > 0 ORDER BY pk")
        .stream()
        .map(row -> String.valueOf(row.get(0)))
        .toList();
  }

  private Definition definition(String column) {
    return text.definitions().stream()
        .filter(Definition::isColumn)
        .filter(definition -> SqlName.same(definition.columnName(), column))
        .findFirst()
        .orElseGet(() -> new Definition("", Collections.emptyList()));
  }

  /** Older SQLites call "GENERATED ALWAYS" a part of the type. */
  private static String type(String type) {
    int generated = SchemaInspector.capitals(type).indexOf("GENERATED ALWAYS");
    return generated < 0 ? type : type.substring(0, generated).strip();
  }

  private static @Nullable String generatedAs(Definition column) {
    return column.places("AS").stream()
        .map(place -> NormalSql.of(column.parenthesised(place + 1)))
        .findFirst()
        .orElse(null);
  }

  /** The collation that a column's definition names, in capitals. */
  static String collation(Definition column) {
    return column.places("COLLATE").stream()
        .map(place -> SchemaInspector.capitals(SqlName.unquote(column.word(place + 1))))
        .findFirst()
        .orElse("BINARY");
  }
}

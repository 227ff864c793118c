// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.schema;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table, index, view or trigger by its meaning: clauses that are equal where meanings are. */
final class SchemaPart {
  /** Tables that belong to no application: Alcove's mark, Android's, Room's. */
  private static final String PARTS =
      "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL"
          + " AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name NOT IN ('"
          + StoredSchema.MARK
          + "', 'android_metadata', 'room_master_table')";

  final String type;
  final String name;

  /** The table of an index or a trigger; of others, the name. */
  final String table;

  final String sql;
  final List<String> clauses;

  private SchemaPart(DriverConnection connection, String[] row) {
    this.type = row[0];
    this.name = row[1];
    this.table = row[2];
    this.sql = row[3];
    this.clauses = clauses(connection, type, name, sql);
  }

  /** As in {@code table notes}. */
  String title() {
    return type + " " + name;
  }

  /** What is the same for all spellings of one name. */
  String key() {
    return title().toLowerCase(Locale.ROOT);
  }

  boolean isIndex() {
    return type.equals("index");
  }

  /** What an index forbids, however it compares texts: nothing if it only serves to find rows. */
  List<String> uniqueness() {
    List<String> rule = new ArrayList<>();
    if (isIndex() && clauses.get(0).startsWith("UNIQUE ")) {
      for (String clause : clauses) {
        rule.add(clause.replaceAll(" COLLATE \\S+| DESC$", ""));
      }
    }
    return rule;
  }

  /** All parts of a database in the order of the file, by their keys. */
  static Map<String, SchemaPart> all(DriverConnection connection) {
    List<String[]> rows = new ArrayList<>();
    List<String> virtualTables = new ArrayList<>();
    try (DriverStatement parts = connection.prepare(PARTS)) {
      while (parts.step()) {
        String name = String.valueOf(parts.getText(1));
        String sql = String.valueOf(parts.getText(3));
        String type = String.valueOf(parts.getText(0));
        rows.add(new String[] {type, name, String.valueOf(parts.getText(2)), sql});
        if (isVirtual(sql)) {
          virtualTables.add(name.toLowerCase(Locale.ROOT) + "_");
        }
      }
    }
    Map<String, SchemaPart> all = new LinkedHashMap<>();
    for (String[] row : rows) {
      if (!isPartOf(virtualTables, row[1].toLowerCase(Locale.ROOT))) {
        SchemaPart part = new SchemaPart(connection, row);
        all.put(part.key(), part);
      }
    }
    return all;
  }

  /** A virtual table keeps its rows in tables that are named after it. */
  private static boolean isPartOf(List<String> virtualTables, String name) {
    for (String prefix : virtualTables) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** SQLite writes the words up to the name itself. */
  private static boolean isVirtual(String sql) {
    return sql.startsWith("CREATE VIRTUAL");
  }

  private static List<String> clauses(
      DriverConnection connection, String kind, String name, String sql) {
    SqlText text = new SqlText(sql);
    if (kind.equals("index")) {
      return new IndexFacts(connection, name).clauses(text);
    }
    if (kind.equals("table") && !isVirtual(sql)) {
      return new TableFacts(connection, name, text).clauses();
    }
    return text.tokens.subList(
        Math.min(isVirtual(sql) ? 4 : 3, text.tokens.size()), text.tokens.size());
  }
}

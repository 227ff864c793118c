// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The SQL of watches and triggers.
 *
 * <p>The user's statement passes its conflict clause on to what its triggers do. So the tables of
 * watches have no constraint of any kind, and there is nothing that could fail or be replaced.
 */
final class TriggerSql {
  /** How many triggers an observed table has. */
  static final int EACH = 3;

  private static final String PREFIX = "alcove_live";

  private TriggerSql() {}

  /** The table of watches for a scope; all tables share the one of those who read everything. */
  static String watches(LiveTable table, int scope) {
    return scope == LiveRead.EVERYWHERE
        ? PREFIX
        : quoted(PREFIX + "_" + table.name + "." + table.scopes.get(scope));
  }

  /** Keys are stored and compared as in the column that they are keys of. */
  static List<String> createWatches(LiveTable table, int scope) {
    String name = watches(table, scope);
    String type = scope == LiveRead.EVERYWHERE ? "TEXT" : table.declarations.get(scope);
    return Arrays.asList(
        "CREATE TEMP TABLE " + name + " (key " + type + ", observer, columns, hit)",
        "CREATE INDEX temp." + index(name, "_keys") + " ON " + name + " (key)",
        "CREATE INDEX temp." + index(name, "_hits") + " ON " + name + " (observer) WHERE hit = 1");
  }

  private static String index(String name, String suffix) {
    return name.endsWith("\"")
        ? name.substring(0, name.length() - 1) + suffix + "\""
        : name + suffix;
  }

  static String insert(LiveRead read) {
    return "INSERT INTO temp."
        + watches(read.table, read.scope)
        + " VALUES (?1, ?2, "
        + read.columns
        + ", 0)";
  }

  static String delete(LiveRead read) {
    return "DELETE FROM temp."
        + watches(read.table, read.scope)
        + " WHERE key IS ?1 AND observer = ?2";
  }

  /** Fails if there is no such table or column. */
  static String readColumns(LiveTable table) {
    StringBuilder sql = new StringBuilder("SELECT 1");
    for (String column : table.columns) {
      sql.append(", t.").append(quoted(column));
    }
    return sql + " FROM main." + quoted(table.name) + " t LIMIT 0";
  }

  /** The triggers of an observed table. */
  static List<String> create(LiveTable table) {
    List<String> each = new ArrayList<>();
    StringBuilder any = new StringBuilder("0");
    for (String column : table.columns) {
      String changed = changed(table, column);
      each.add(changed);
      any.append(" OR ").append(changed);
    }
    return Arrays.asList(
        trigger(table, "insert", "") + marks(table, "new.", "") + "END",
        trigger(table, "delete", "") + marks(table, "old.", "") + "END",
        trigger(table, "update", " WHEN " + any) + updateMarks(table, mask(each)) + "END");
  }

  private static String trigger(LiveTable table, String event, String condition) {
    return "CREATE TEMP TRIGGER "
        + trigger(table, event)
        + " AFTER "
        + event
        + " ON main."
        + quoted(table.name)
        + condition
        + " BEGIN ";
  }

  private static String trigger(LiveTable table, String event) {
    return quoted(PREFIX + "_" + table.name + "." + event);
  }

  private static String updateMarks(LiveTable table, String mask) {
    StringBuilder sql = new StringBuilder(marks(table, "new.", " AND columns & (" + mask + ")"));
    for (int i = 0; i < table.scopes.size(); i++) {
      // A row that leaves a key concerns whoever reads by it, whatever columns it reads.
      String scope = table.scopes.get(i);
      sql.append(mark(table, i, "old." + quoted(scope), " AND " + changed(table, scope)));
    }
    return sql.toString();
  }

  /** Marks those who read everything, and those who read by a key of the row. */
  private static String marks(LiveTable table, String row, String condition) {
    StringBuilder sql = new StringBuilder();
    String name = "'" + table.name.replace("'", "''") + "'";
    sql.append(mark(table, LiveRead.EVERYWHERE, name, condition));
    for (int i = 0; i < table.scopes.size(); i++) {
      sql.append(mark(table, i, row + quoted(table.scopes.get(i)), condition));
    }
    return sql.toString();
  }

  private static String mark(LiveTable table, int scope, String key, String condition) {
    return "UPDATE "
        + watches(table, scope)
        + " SET hit = 1 WHERE key = "
        + key
        + " AND hit = 0"
        + condition
        + "; ";
  }

  /** To the last bit: not as the column's collation sees it, and 1.0 is not 1. */
  private static String changed(LiveTable table, String column) {
    String before = "old." + quoted(column);
    String after = "new." + quoted(column);
    String values = "(" + before + " IS NOT " + after + " COLLATE BINARY";
    return table.untyped.contains(column)
        ? values + " OR typeof(" + before + ") <> typeof(" + after + "))"
        : values + ")";
  }

  private static String mask(List<String> each) {
    StringBuilder sql = new StringBuilder("0");
    for (int i = 0; i < each.size(); i++) {
      sql.append(" | (").append(each.get(i)).append(" << ").append(LiveTable.shift(i)).append(')');
    }
    return sql.toString();
  }

  /** What takes the triggers of a table away. */
  static List<String> drop(LiveTable table) {
    return Arrays.asList(
        "DROP TRIGGER IF EXISTS temp." + trigger(table, "insert"),
        "DROP TRIGGER IF EXISTS temp." + trigger(table, "delete"),
        "DROP TRIGGER IF EXISTS temp." + trigger(table, "update"));
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The SQL of watches and triggers.
 *
 * <p>The user's statement passes its conflict clause on to what its triggers do. So nothing here
 * may conflict: a trigger logs only what is not in the log.
 */
final class TriggerSql {
  static final String CREATE_LOG =
      "CREATE TEMP TABLE alcove_live_log (scope, key, columns, PRIMARY KEY (scope, key, columns))"
          + " WITHOUT ROWID";

  /** Any column; more than the bits of all. */
  private static final String ALL = "-1";

  /** In order of {@link #create}; nothing leaves where there is no key. */
  private static final List<String> EVENTS = Arrays.asList("insert", "delete", "update", "leave");

  private TriggerSql() {}

  /** The table of watches of a scope, with the keys that are read. */
  static String watches(WatchedScope scope) {
    return quoted(name(scope));
  }

  private static String name(WatchedScope scope) {
    String column = scope.isEverywhere() ? "" : scope.table.scopes.get(scope.column);
    return "alcove_live_" + scope.table.name + "." + column;
  }

  /** Keys are stored and compared as in the column that they are keys of. */
  static List<String> createWatches(WatchedScope scope) {
    String name = watches(scope);
    String type = scope.isEverywhere() ? "" : scope.table.declarations.get(scope.column);
    return Arrays.asList(
        "CREATE TEMP TABLE " + name + " (id INTEGER PRIMARY KEY, columns, key " + type + ")",
        "CREATE INDEX temp." + quoted(name(scope) + " keys") + " ON " + name + " (key, columns)");
  }

  static String insert(WatchedScope scope) {
    return "INSERT INTO temp." + watches(scope) + " VALUES (?2, ?3, ?1)";
  }

  static String delete(WatchedScope scope, long id) {
    return "DELETE FROM temp." + watches(scope) + " WHERE id = " + id;
  }

  /** The watches of a scope that what is in the log concerns. */
  static String concerned(WatchedScope scope) {
    return "SELECT w.id FROM temp.alcove_live_log l CROSS JOIN temp."
        + watches(scope)
        + " w ON w.key = l.key AND (l.columns < 0 OR l.columns & w.columns) WHERE l.scope = "
        + scope.number;
  }

  /** Fails if there is no such table or column. */
  static String readColumns(LiveTable table) {
    StringBuilder sql = new StringBuilder("SELECT 1");
    for (String column : table.columns) {
      sql.append(", t.").append(quoted(column));
    }
    return sql + " FROM main." + quoted(table.name) + " t LIMIT 0";
  }

  /** The triggers of a scope; they log the keys that are watched of rows that change. */
  static List<String> create(WatchedScope scope) {
    List<String> each = new ArrayList<>();
    StringBuilder any = new StringBuilder("0");
    for (String column : scope.table.columns) {
      String changed = changed(scope.table, column);
      each.add(changed);
      any.append(" OR ").append(changed);
    }
    List<String> triggers = new ArrayList<>();
    triggers.add(trigger(scope, "insert", "INSERT", "", "new.", ALL));
    triggers.add(trigger(scope, "delete", "DELETE", "", "old.", ALL));
    triggers.add(trigger(scope, "update", "UPDATE", "(" + any + ") AND ", "new.", mask(each)));
    if (!scope.isEverywhere()) {
      // A row that leaves a key concerns whoever reads by it, whatever columns it reads.
      String leaves = changed(scope.table, scope.table.scopes.get(scope.column));
      triggers.add(trigger(scope, "leave", "UPDATE", leaves + " AND ", "old.", ALL));
    }
    return triggers;
  }

  /** It looks into the log first: of many rows of one key, the first one is logged. */
  private static String trigger(
      WatchedScope scope, String name, String event, String condition, String row, String mask) {
    String key = scope.isEverywhere() ? "0" : row + quoted(scope.table.scopes.get(scope.column));
    boolean all = mask.equals(ALL);
    return "CREATE TEMP TRIGGER "
        + quoted(name(scope) + " " + name)
        + " AFTER "
        + event
        + " ON main."
        + quoted(scope.table.name)
        + " WHEN "
        + condition
        + "NOT EXISTS (SELECT 1 FROM alcove_live_log WHERE scope = "
        + scope.number
        // The log has values as they are; a column's type would keep its key from being used.
        + " AND key = +"
        + key
        + (all ? " AND columns = " + ALL : " AND columns & (" + mask + ") = (" + mask + ")")
        + ") AND EXISTS (SELECT 1 FROM "
        + watches(scope)
        + " WHERE key = "
        + key
        + (all ? "" : " AND columns & (" + mask + ")")
        + ") BEGIN INSERT INTO alcove_live_log VALUES ("
        + scope.number
        + ", "
        + key
        + ", "
        + mask
        + "); END";
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

  /** What takes the triggers of a scope away. */
  static List<String> drop(WatchedScope scope) {
    List<String> drops = new ArrayList<>();
    for (String name : EVENTS.subList(0, scope.isEverywhere() ? 3 : 4)) {
      drops.add("DROP TRIGGER IF EXISTS temp." + quoted(name(scope) + " " + name));
    }
    return drops;
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}

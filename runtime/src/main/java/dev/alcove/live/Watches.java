// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import dev.alcove.driver.DriverStatement;
import dev.alcove.statement.CachingConnection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The temp tables and triggers on the connection that writes which note whom a change concerns. A
 * table of watches has a row for each observer, with the key that it reads; the triggers of the
 * observed table mark those whose key is that of a changed row. So what is noted is undone together
 * with what it notes, and it is never more than there are observers.
 *
 * <p>Used by the thread that has the connection, outside of transactions.
 */
final class Watches {
  private static final String TRIGGERS =
      " FROM sqlite_temp_master WHERE type = 'trigger' AND name GLOB 'alcove_live_*'";

  /** The triggers of a table that was renamed go with it; another one may have its place. */
  private static final String IN_PLACE =
      " AND substr(name, 13, length(tbl_name) + 1) = tbl_name || '.'";

  /** The tables of watches. */
  private final List<String> tables = new ArrayList<>();

  /** How many reads of each observed table are watched for; such a table has triggers. */
  private final Map<LiveTable, Integer> observed = new HashMap<>();

  /** Reads whom a change concerned, table by table; empty if it is to be written anew. */
  private String collecting = "";

  /** Begins to watch for an observer. If that fails, nothing is known; {@link #clear} it. */
  void add(CachingConnection writer, Observer observer) {
    for (LiveRead read : observer.reads) {
      LiveTable table = read.table;
      Integer count = observed.get(table);
      if (count == null) {
        install(writer, table);
        count = 0;
      }
      observed.put(table, count + 1);
      run(writer, TriggerSql.insert(read), read, observer);
    }
  }

  private void install(CachingConnection writer, LiveTable table) {
    // SQLite looks at a trigger's columns only when it fires, which would fail the user's write.
    run(writer, TriggerSql.readColumns(table));
    for (int scope = LiveRead.EVERYWHERE; scope < table.scopes.size(); scope++) {
      String name = TriggerSql.watches(table, scope);
      if (!tables.contains(name)) {
        for (String sql : TriggerSql.createWatches(table, scope)) {
          run(writer, sql);
        }
        tables.add(name);
      }
    }
    for (String sql : TriggerSql.create(table)) {
      run(writer, sql);
    }
    collecting = "";
  }

  /** Ends to watch for an observer; otherwise as {@link #add}. */
  void remove(CachingConnection writer, Observer observer) {
    for (LiveRead read : observer.reads) {
      LiveTable table = read.table;
      run(writer, TriggerSql.delete(read), read, observer);
      Integer count = observed.get(table);
      if (count != null && count > 1) {
        observed.put(table, count - 1);
      } else if (count != null) {
        observed.remove(table);
        collecting = "";
        for (String sql : TriggerSql.drop(table)) {
          run(writer, sql);
        }
      }
    }
  }

  /** Takes all triggers away, and forgets all observers. */
  void clear(CachingConnection writer) {
    List<String> names = new ArrayList<>();
    try (DriverStatement query = writer.driver().prepare("SELECT name" + TRIGGERS)) {
      while (query.step()) {
        names.add(String.valueOf(query.getText(0)));
      }
    }
    for (String name : names) {
      run(writer, "DROP TRIGGER temp." + TriggerSql.quoted(name));
    }
    for (String table : tables) {
      run(writer, "DELETE FROM temp." + table);
    }
    observed.clear();
    collecting = "";
  }

  /**
   * Adds the ids of those whom the last commit concerns, and forgets what it has noted.
   *
   * @return false if triggers are missing, so that this may not be all
   */
  boolean collect(CachingConnection writer, List<Long> observers) {
    if (observed.isEmpty()) {
      return true;
    }
    long missing = (long) TriggerSql.EACH * observed.size();
    boolean[] noted = new boolean[tables.size()];
    DriverStatement query = writer.take(collecting());
    try {
      while (query.step()) {
        int table = (int) query.getLong(0);
        if (table < 0) {
          missing -= query.getLong(1);
        } else {
          noted[table] = true;
          observers.add(query.getLong(1));
        }
      }
    } finally {
      writer.giveBack(query);
    }
    for (int i = 0; i < noted.length; i++) {
      if (noted[i]) {
        writer.execute("UPDATE temp." + tables.get(i) + " SET hit = 0 WHERE hit = 1");
      }
    }
    return missing == 0;
  }

  private String collecting() {
    if (collecting.isEmpty()) {
      StringBuilder sql =
          new StringBuilder("SELECT -1, count(*)").append(TRIGGERS).append(IN_PLACE);
      for (int i = 0; i < tables.size(); i++) {
        sql.append(" UNION ALL SELECT ")
            .append(i)
            .append(", observer FROM temp.")
            .append(tables.get(i))
            .append(" WHERE hit = 1");
      }
      collecting = sql.toString();
    }
    return collecting;
  }

  /** Not a kept statement: it is needed once. */
  private static void run(CachingConnection writer, String sql) {
    try (DriverStatement statement = writer.driver().prepare(sql)) {
      statement.step();
    }
  }

  private static void run(CachingConnection writer, String sql, LiveRead read, Observer observer) {
    DriverStatement statement = writer.take(sql);
    try {
      read.bindKey(statement);
      statement.bindLong(2, observer.id);
      statement.step();
    } finally {
      writer.giveBack(statement);
    }
  }
}

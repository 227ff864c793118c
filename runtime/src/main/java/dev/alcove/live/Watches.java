// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import dev.alcove.driver.DriverStatement;
import dev.alcove.statement.CachingConnection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The temp tables and triggers on the connection that writes which note what a change concerns. A
 * table of watches has the keys that somebody reads, each once; the triggers of the observed table
 * log the keys of changed rows that are there. So what is noted is undone together with what it
 * notes, and it is little more than there are watches.
 *
 * <p>Used by the thread that has the connection, outside of transactions.
 */
final class Watches {
  private static final String OURS = " FROM sqlite_temp_master WHERE name GLOB 'alcove_live_*'";

  /** The triggers of a table that was renamed go with it; another one may have its place. */
  private static final String COUNT =
      "SELECT count(*)"
          + OURS
          + " AND type = 'trigger' AND substr(name, 13, length(tbl_name) + 1) = tbl_name || '.'";

  private static final List<Long> NOTHING = Collections.emptyList();
  private static final Set<Observer> NOBODY = Collections.emptySet();

  /** In order of their numbers; each has its table of watches. */
  private final List<WatchedScope> scopes = new ArrayList<>();

  private final Map<Long, Watch> watches = new HashMap<>();
  private long lastId;

  /** How many there should be. */
  private int triggers;

  /** Begins to watch for an observer. If that fails, nothing is known; {@link #clear} it. */
  void add(CachingConnection writer, Observer observer) {
    for (LiveRead read : observer.reads) {
      if (read.isOfNothing()) {
        continue;
      }
      WatchedScope scope = scope(writer, read);
      Watch watch = scope.watches.get(read.content());
      if (watch == null) {
        if (scope.watches.isEmpty()) {
          install(writer, scope);
        }
        watch = new Watch(++lastId);
        insert(writer, scope, read, lastId);
        scope.watches.put(read.content(), watch);
        watches.put(lastId, watch);
      }
      watch.observers.add(observer);
    }
  }

  private WatchedScope scope(CachingConnection writer, LiveRead read) {
    WatchedScope found = find(read);
    if (found != null) {
      return found;
    }
    if (scopes.isEmpty()) {
      run(writer, TriggerSql.CREATE_LOG);
    }
    WatchedScope scope = new WatchedScope(read.table, read.scope, scopes.size());
    scopes.add(scope);
    for (String sql : TriggerSql.createWatches(scope)) {
      run(writer, sql);
    }
    return scope;
  }

  private @Nullable WatchedScope find(LiveRead read) {
    for (WatchedScope scope : scopes) {
      if (scope.table == read.table && scope.column == read.scope) {
        return scope;
      }
    }
    return null;
  }

  private void install(CachingConnection writer, WatchedScope scope) {
    // SQLite looks at a trigger's columns only when it fires, which would fail the user's write.
    run(writer, TriggerSql.readColumns(scope.table));
    for (String sql : TriggerSql.create(scope)) {
      run(writer, sql);
      triggers++;
    }
  }

  private static void insert(CachingConnection writer, WatchedScope scope, LiveRead read, long id) {
    DriverStatement statement = writer.take(TriggerSql.insert(scope));
    try {
      read.bindKey(statement);
      statement.bindLong(2, id);
      statement.bindLong(3, read.columns);
      statement.step();
    } finally {
      writer.giveBack(statement);
    }
  }

  /** Ends to watch for an observer; otherwise as {@link #add}. */
  void remove(CachingConnection writer, Observer observer) {
    for (LiveRead read : observer.reads) {
      WatchedScope scope = find(read);
      if (scope != null) {
        remove(writer, observer, scope, read.content());
      }
    }
  }

  private void remove(
      CachingConnection writer, Observer observer, WatchedScope scope, Object content) {
    Watch watch = scope.watches.get(content);
    if (watch == null || !watch.observers.remove(observer) || !watch.observers.isEmpty()) {
      return;
    }
    scope.watches.remove(content);
    watches.remove(watch.id);
    run(writer, TriggerSql.delete(scope, watch.id));
    if (scope.watches.isEmpty()) {
      uninstall(writer, scope);
    }
  }

  private void uninstall(CachingConnection writer, WatchedScope scope) {
    for (String sql : TriggerSql.drop(scope)) {
      run(writer, sql);
      triggers--;
    }
  }

  /** Takes all away, and forgets all observers. */
  void clear(CachingConnection writer) {
    List<String> drops = new ArrayList<>();
    String names = "SELECT 'DROP ' || type || ' temp.\"' || replace(name, '\"', '\"\"') || '\"'";
    String order = " AND type IN ('trigger', 'table') ORDER BY type DESC";
    try (DriverStatement query = writer.driver().prepare(names + OURS + order)) {
      while (query.step()) {
        drops.add(String.valueOf(query.getText(0)));
      }
    }
    for (String sql : drops) {
      run(writer, sql);
    }
    scopes.clear();
    watches.clear();
    triggers = 0;
  }

  /** Whether all triggers are there, as far as tables may have been dropped or renamed. */
  boolean areWhole(CachingConnection writer) {
    if (!writer.mayHaveChangedTables() || triggers == 0) {
      return true;
    }
    DriverStatement query = writer.take(COUNT);
    try {
      return query.step() && query.getLong(0) == triggers;
    } finally {
      writer.giveBack(query);
    }
  }

  /** Those whom what was noted concerns; forgets it. */
  Set<Observer> collect(CachingConnection writer) {
    List<Long> numbers =
        triggers == 0
            ? NOTHING
            : numbers(writer, "SELECT DISTINCT scope FROM temp.alcove_live_log");
    Set<Observer> observers = numbers.isEmpty() ? NOBODY : new LinkedHashSet<Observer>();
    for (Long number : numbers) {
      for (Long id : numbers(writer, scopes.get(number.intValue()).concerned)) {
        Watch watch = watches.get(id);
        if (watch != null) {
          observers.addAll(watch.observers);
        }
      }
    }
    if (!numbers.isEmpty()) {
      writer.execute("DELETE FROM temp.alcove_live_log");
    }
    return observers;
  }

  private static List<Long> numbers(CachingConnection writer, String sql) {
    DriverStatement query = writer.take(sql);
    try {
      List<Long> numbers = NOTHING;
      while (query.step()) {
        numbers = numbers.isEmpty() ? new ArrayList<Long>() : numbers;
        numbers.add(query.getLong(0));
      }
      return numbers;
    } finally {
      writer.giveBack(query);
    }
  }

  /** Not a kept statement: it is needed once. */
  private static void run(CachingConnection writer, String sql) {
    try (DriverStatement statement = writer.driver().prepare(sql)) {
      statement.step();
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import dev.alcove.driver.DriverStatement;
import org.jspecify.annotations.Nullable;

/**
 * What one query reads of one table: columns, of all rows or of those with one key. Immutable; may
 * be used by any thread.
 */
public final class LiveRead {
  static final int EVERYWHERE = -1;

  final LiveTable table;

  /** The columns as bits. */
  final long columns;

  /** The number of the scope that holds the key, or {@link #EVERYWHERE}. */
  final int scope;

  final @Nullable Object key;

  LiveRead(LiveTable table, long columns, int scope, @Nullable Object key) {
    this.table = table;
    this.columns = columns;
    this.scope = scope;
    this.key = key;
  }

  /**
   * The same, of no other rows than those where {@code scope = key} holds in SQL.
   *
   * @param scope a column that is a scope of the table
   * @param key what the query binds: a Long, Double, String or {@code byte[]} that nobody changes;
   *     null is equal to nothing
   */
  public LiveRead where(String scope, @Nullable Object key) {
    int number = table.scopes.indexOf(scope);
    if (number < 0) {
      throw new IllegalArgumentException(table.name + " has no scope " + scope);
    }
    if (key != null
        && !(key instanceof Long)
        && !(key instanceof Double)
        && !(key instanceof String)
        && !(key instanceof byte[])) {
      throw new IllegalArgumentException(scope + " is compared with a " + key.getClass().getName());
    }
    return new LiveRead(table, columns | table.bit(scope), number, key);
  }

  /** Binds parameter 1: the key, or the table's name, which is the key of those who read it all. */
  void bindKey(DriverStatement statement) {
    Object value = scope == EVERYWHERE ? table.name : key;
    if (value == null) {
      statement.bindNull(1);
    } else if (value instanceof String) {
      statement.bindText(1, (String) value);
    } else if (value instanceof Long) {
      statement.bindLong(1, (Long) value);
    } else if (value instanceof Double) {
      statement.bindDouble(1, (Double) value);
    } else {
      statement.bindBlob(1, (byte[]) value);
    }
  }
}

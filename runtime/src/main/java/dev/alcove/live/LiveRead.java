// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import dev.alcove.driver.DriverStatement;
import java.nio.ByteBuffer;
import java.util.Arrays;
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

  /** Whether there is no row that it could read. */
  boolean isOfNothing() {
    return scope != EVERYWHERE && key == null;
  }

  /** What it reads by its scope; equal for those who read the same. */
  Object content() {
    return Arrays.asList(columns, key instanceof byte[] ? ByteBuffer.wrap((byte[]) key) : key);
  }

  /** Binds parameter 1: the key, or what all rows have as one. */
  void bindKey(DriverStatement statement) {
    if (key == null) {
      statement.bindLong(1, 0);
    } else if (key instanceof String) {
      statement.bindText(1, (String) key);
    } else if (key instanceof Long) {
      statement.bindLong(1, (Long) key);
    } else if (key instanceof Double) {
      statement.bindDouble(1, (Double) key);
    } else {
      statement.bindBlob(1, (byte[]) key);
    }
  }
}

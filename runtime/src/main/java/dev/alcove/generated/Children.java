// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.error.TooManyRowsException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The children of all parents of one result, by the key that leads to them: first parents ask, then
 * one statement reads them all, then each parent takes its own. Used by one thread.
 *
 * @param <T> a child
 */
public final class Children<T extends @Nullable Object> {
  private final Map<Object, List<Draft<T>>> byKey = new HashMap<>();
  private final ListArgument keys = new ListArgument();

  // Who read them, for messages.
  private String method = "";
  private @Nullable String sql;

  /** Asks for the children of a parent. NULL has none, and a key is asked for once. */
  public void want(@Nullable Object key) {
    if (key == null || byKey.containsKey(comparable(key))) {
      return;
    }
    byKey.put(comparable(key), Collections.emptyList());
    if (key instanceof Long) {
      keys.addLong((Long) key);
    } else if (key instanceof Double) {
      keys.addDouble((Double) key);
    } else if (key instanceof String) {
      keys.addText((String) key);
    } else {
      keys.addBlob((byte[]) key);
    }
  }

  /** Whether no parent asks for any: then nothing is to be read. */
  public boolean isEmpty() {
    return byKey.isEmpty();
  }

  /** The keys that were asked for. */
  public ListArgument keys() {
    return keys;
  }

  /** Reads all children. */
  public void read(Statement rows, RowReader<?> key, RowReader<T> reader) {
    readDrafts(
        rows,
        key,
        row -> {
          T child = reader.read(row);
          return () -> child;
        });
  }

  /** Reads all children, which have children of their own. */
  public void readDrafts(Statement rows, RowReader<?> key, RowReader<Draft<T>> reader) {
    method = rows.method;
    sql = rows.sql;
    while (rows.next()) {
      // Never NULL: the statement compares it with the keys.
      Object parent = comparable(Objects.requireNonNull(rows.read(key)));
      List<Draft<T>> group = byKey.get(parent);
      if (group == null || group.isEmpty()) {
        group = new ArrayList<>();
        byKey.put(parent, group);
      }
      group.add(rows.read(reader));
    }
  }

  /** The children of a parent, in the order of their rows; a list of its own. */
  public List<T> list(@Nullable Object key) {
    return Drafts.list(of(key));
  }

  /** The children of a parent without doubles, in the order of their rows. */
  public Set<T> set(@Nullable Object key) {
    return new LinkedHashSet<>(list(key));
  }

  /**
   * The only child of a parent; null if there is none.
   *
   * @throws TooManyRowsException if there are more
   */
  public @Nullable T oneOrNull(@Nullable Object key) {
    List<Draft<T>> group = of(key);
    if (group.size() > 1) {
      throw new TooManyRowsException(
          method + " finds several rows for one parent, where it promises one.", method, sql, null);
    }
    return group.isEmpty() ? null : group.get(0).finish();
  }

  private List<Draft<T>> of(@Nullable Object key) {
    List<Draft<T>> group = key == null ? null : byKey.get(comparable(key));
    return group == null ? Collections.emptyList() : group;
  }

  /** Arrays are equal only to themselves. */
  private static Object comparable(Object key) {
    return key instanceof byte[] ? ByteBuffer.wrap((byte[]) key) : key;
  }
}

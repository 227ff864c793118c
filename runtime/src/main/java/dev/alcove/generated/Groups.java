// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of lists by their keys. Stateless. */
public final class Groups {
  private Groups() {}

  /** The same lists, emptied of nulls: of a key whose side of a join has no rows, nothing stays. */
  public static <K extends @Nullable Object, V extends @Nullable Object> Map<K, List<V>> present(
      Map<K, List<V>> lists) {
    for (List<V> group : lists.values()) {
      group.removeAll(Collections.singleton(null));
    }
    return lists;
  }

  /** The lists without doubles, in order. */
  public static <K extends @Nullable Object, V extends @Nullable Object> Map<K, Set<V>> sets(
      Map<K, List<V>> lists) {
    Map<K, Set<V>> sets = new LinkedHashMap<>();
    for (Map.Entry<K, List<V>> entry : lists.entrySet()) {
      sets.put(entry.getKey(), new LinkedHashSet<>(entry.getValue()));
    }
    return sets;
  }
}

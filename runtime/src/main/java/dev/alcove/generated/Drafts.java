// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finishes the rows of a result, whatever it comes in. Stateless. */
public final class Drafts {
  private Drafts() {}

  /** The object, or null where there was no row. */
  public static <T> @Nullable T orNull(@Nullable Draft<T> draft) {
    return draft == null ? null : draft.finish();
  }

  /** The objects in order. */
  public static <T> List<T> list(Collection<Draft<T>> drafts) {
    List<T> finished = new ArrayList<>(drafts.size());
    for (Draft<T> draft : drafts) {
      finished.add(draft.finish());
    }
    return finished;
  }

  /** The objects without doubles, in order of their first. */
  public static <T> Set<T> set(Collection<Draft<T>> drafts) {
    return new LinkedHashSet<>(list(drafts));
  }

  /** The objects by their keys, in order. */
  public static <K extends @Nullable Object, T> Map<K, T> map(Map<K, Draft<T>> drafts) {
    Map<K, T> finished = new LinkedHashMap<>();
    for (Map.Entry<K, Draft<T>> entry : drafts.entrySet()) {
      finished.put(entry.getKey(), entry.getValue().finish());
    }
    return finished;
  }

  /** The objects as lists by their keys, in order. */
  public static <K extends @Nullable Object, T> Map<K, List<T>> multimap(
      Map<K, List<Draft<T>>> drafts) {
    Map<K, List<T>> finished = new LinkedHashMap<>();
    for (Map.Entry<K, List<Draft<T>>> entry : drafts.entrySet()) {
      finished.put(entry.getKey(), list(entry.getValue()));
    }
    return finished;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.ListChanges;
import dev.alcove.LiveQuery;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells what has changed from list to list. Used by one thread at a time. */
final class ListComparison<T extends @Nullable Object> implements LiveQuery.Listener<T> {
  private final RowKey<@Nullable Object> key;
  private final LiveQuery.Listener<? super ListChanges<T>> listener;
  private List<?> before = Collections.emptyList();

  @SuppressWarnings("unchecked") // The key is that of the rows of these lists.
  ListComparison(RowKey<?> key, LiveQuery.Listener<? super ListChanges<T>> listener) {
    this.key = (RowKey<@Nullable Object>) key;
    this.listener = listener;
  }

  @Override
  public void onValue(T value) {
    List<?> now = (List<?>) Objects.requireNonNull(value);
    int[][] positions = compare(before, now);
    before = now;
    listener.onValue(new ListChanges<>(value, positions));
  }

  /** Removed, inserted, moved from, moved to, updated. */
  private int[][] compare(List<?> old, List<?> now) {
    int[] source = sources(old, now);
    boolean[] stays = longestAscent(source);
    boolean[] removed = new boolean[old.size()];
    Arrays.fill(removed, true);
    boolean[] inserted = new boolean[source.length];
    boolean[] moved = new boolean[source.length];
    boolean[] updated = new boolean[source.length];
    for (int i = 0; i < source.length; i++) {
      inserted[i] = source[i] < 0;
      if (!inserted[i]) {
        removed[source[i]] = false;
        moved[i] = !stays[i];
        updated[i] = !Objects.deepEquals(old.get(source[i]), now.get(i));
      }
    }
    int[] movedTo = positions(moved);
    int[] movedFrom = new int[movedTo.length];
    for (int i = 0; i < movedTo.length; i++) {
      movedFrom[i] = source[movedTo[i]];
    }
    return new int[][] {
      positions(removed), positions(inserted), movedFrom, movedTo, positions(updated)
    };
  }

  /** Where each row was; -1 for a new one. Of rows with one key, each is matched once. */
  private int[] sources(List<?> old, List<?> now) {
    Map<@Nullable Object, Integer> places = new HashMap<>();
    for (int i = old.size() - 1; i >= 0; i--) {
      places.put(key.of(old.get(i)), i);
    }
    int[] source = new int[now.size()];
    for (int i = 0; i < source.length; i++) {
      Integer place = places.remove(key.of(now.get(i)));
      source[i] = place == null ? -1 : place;
    }
    return source;
  }

  /** As many as possible stay where they are among the others, so that the fewest have moved. */
  private static boolean[] longestAscent(int[] source) {
    int[] last = new int[source.length];
    int[] previous = new int[source.length];
    int length = 0;
    for (int i = 0; i < source.length; i++) {
      if (source[i] >= 0) {
        int low = 0;
        int high = length;
        while (low < high) {
          int middle = (low + high) >>> 1;
          if (source[last[middle]] < source[i]) {
            low = middle + 1;
          } else {
            high = middle;
          }
        }
        previous[i] = low == 0 ? -1 : last[low - 1];
        last[low] = i;
        length = Math.max(length, low + 1);
      }
    }
    boolean[] ascent = new boolean[source.length];
    for (int i = length == 0 ? -1 : last[length - 1]; i >= 0; i = previous[i]) {
      ascent[i] = true;
    }
    return ascent;
  }

  private static int[] positions(boolean[] marks) {
    int[] positions = new int[marks.length];
    int count = 0;
    for (int i = 0; i < marks.length; i++) {
      if (marks[i]) {
        positions[count++] = i;
      }
    }
    return Arrays.copyOf(positions, count);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

/**
 * A list, and how it came out of the one before. Whoever takes the rows at {@link #removed()} and
 * {@link #movedFrom()} out of the old list, and then puts those at {@link #inserted()} and {@link
 * #movedTo()} in, each where it is in the new one, has that but for the {@link #updated()} ones.
 * Immutable, unless somebody changes the list; may be used by any thread.
 *
 * @param <T> the list
 */
public final class ListChanges<T> {
  private final T value;
  private final int[] removed;
  private final int[] inserted;
  private final int[] movedFrom;
  private final int[] movedTo;
  private final int[] updated;

  /**
   * Makes one of its parts, as for a test of a listener.
   *
   * @param positions as the methods of this class give them: removed, inserted, moved from, moved
   *     to, updated
   */
  public ListChanges(T value, int[]... positions) {
    this.value = value;
    this.removed = positions[0].clone();
    this.inserted = positions[1].clone();
    this.movedFrom = positions[2].clone();
    this.movedTo = positions[3].clone();
    this.updated = positions[4].clone();
  }

  /** The new list. */
  public T value() {
    return value;
  }

  /** Where rows were in the old list that are not in the new one; ascending. */
  public int[] removed() {
    return removed.clone();
  }

  /** Where rows are in the new list that were not in the old one; ascending. */
  public int[] inserted() {
    return inserted.clone();
  }

  /** Where rows were that have moved, in the order of {@link #movedTo()}. */
  public int[] movedFrom() {
    return movedFrom.clone();
  }

  /** Where rows are in the new list that have another place among the others; ascending. */
  public int[] movedTo() {
    return movedTo.clone();
  }

  /**
   * Where rows are in the new list that were in the old one with other values, moved or not;
   * ascending.
   */
  public int[] updated() {
    return updated.clone();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a query in its order, and the way to those beside them. A DAO method that takes a
 * {@link PageRequest} returns one.
 *
 * <p>Immutable if its items are; may be used by any thread.
 *
 * @param <T> a row
 */
public final class Page<T extends @Nullable Object> implements Iterable<T> {
  private final List<T> items;
  private final boolean hasPrevious;
  private final boolean hasNext;
  private final PageRequest previous;
  private final PageRequest next;

  private Page(
      List<T> items, boolean hasPrevious, boolean hasNext, PageRequest previous, PageRequest next) {
    this.items = Collections.unmodifiableList(new ArrayList<>(items));
    this.hasPrevious = hasPrevious;
    this.hasNext = hasNext;
    this.previous = previous;
    this.next = next;
  }

  /**
   * Makes a page; for tests of what uses pages, and for DAOs that are no DAOs of Alcove.
   *
   * @param items the rows, which are copied
   * @param hasPrevious whether there are rows in front of them
   * @param hasNext whether there are rows behind them
   * @param previous the way to those in front
   * @param next the way to those behind
   */
  public static <T extends @Nullable Object> Page<T> of(
      List<T> items, boolean hasPrevious, boolean hasNext, PageRequest previous, PageRequest next) {
    return new Page<>(items, hasPrevious, hasNext, previous, next);
  }

  /** The rows in the query's order, unmodifiable; empty if there are none. */
  public List<T> items() {
    return items;
  }

  /** Whether there were rows behind these when they were read. */
  public boolean hasNext() {
    return hasNext;
  }

  /** Whether there were rows in front of these when they were read. */
  public boolean hasPrevious() {
    return hasPrevious;
  }

  /**
   * The page behind this one. After the last page it asks for rows that have come since; of an
   * empty page it asks for the rows behind its place.
   */
  public PageRequest next() {
    return next;
  }

  /** The page in front of this one; of an empty page, the rows in front of its place. */
  public PageRequest previous() {
    return previous;
  }

  /** The rows in the query's order. */
  @Override
  public Iterator<T> iterator() {
    return items.iterator();
  }

  /** The number of rows, and where there are more. */
  @Override
  public String toString() {
    return (hasPrevious ? "… " : "") + items.size() + " items" + (hasNext ? " …" : "");
  }
}

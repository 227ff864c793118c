// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.statement;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page lies: at an end of a query's rows, or beside a row, known by the values that it is
 * sorted by. Immutable if its {@code byte[]} values are left alone.
 */
public final class PagePosition {

  /** On which side of what the page lies. */
  public enum Side {
    /** At the beginning. */
    FIRST('F'),
    /** At the end. */
    LAST('L'),
    /** Behind a row. */
    AFTER('A'),
    /** A row and what is behind it. */
    FROM('R'),
    /** In front of a row. */
    BEFORE('B'),
    /** A row and what is in front of it. */
    UNTIL('U'),
    /** Around a row, known by its key alone. */
    AROUND('O');

    /** Its name in tokens. */
    final char code;

    Side(char code) {
      this.code = code;
    }

    /** Whether rows are read in the order of the query, or from the last one to the first. */
    public boolean isForward() {
      return this == FIRST || this == AFTER || this == FROM;
    }
  }

  private final Side side;
  private final int size;
  private final PageOwner owner;
  private final List<@Nullable Object> key;

  /**
   * Makes a position.
   *
   * @param side on which side of the row
   * @param size how many rows a page has
   * @param owner the query that the row comes from; {@link PageOwner#NONE} without a row
   * @param key what the row is sorted by: Long, Double, String, {@code byte[]} or null
   */
  public PagePosition(Side side, int size, PageOwner owner, List<@Nullable Object> key) {
    this.side = side;
    this.size = size;
    this.owner = owner;
    this.key = Collections.unmodifiableList(key);
  }

  /** An end, which belongs to no query. */
  public static PagePosition end(Side side, int size) {
    return new PagePosition(side, size, PageOwner.NONE, Collections.emptyList());
  }

  /** On which side of the row. */
  public Side side() {
    return side;
  }

  /** How many rows a page has. */
  public int size() {
    return size;
  }

  /** The query that the row comes from. */
  public PageOwner owner() {
    return owner;
  }

  /** What the row is sorted by, unmodifiable. */
  public List<@Nullable Object> key() {
    return key;
  }
}

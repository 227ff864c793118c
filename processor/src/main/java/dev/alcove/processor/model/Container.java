// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

/** In what a value comes: alone, or in one of the library's containers. */
public enum Container {
  /** Alone. */
  NONE,
  /** {@code java.util.Optional}. */
  OPTIONAL,
  /** {@code List}, {@code Collection} or {@code Iterable}. */
  LIST,
  /** {@code Set}. */
  SET,
  /** An array. */
  ARRAY,
  /** {@code Map} of one value per key. */
  MAP,
  /** {@code Map} of a list of values per key. */
  MULTIMAP,
  /** {@code dev.alcove.Page}, one page of many; only methods return it. */
  PAGE,
  /** {@code Map} of a set of values per key. */
  MAP_OF_SETS,
  /** {@code dev.alcove.Rows}, read one by one; only methods return it. */
  ROWS,
  /** {@code java.util.stream.Stream}, read one by one; only methods return it. */
  STREAM;

  /** Whether there is a key. */
  public boolean isMap() {
    return this == MAP || isGrouped();
  }

  /** Whether there may be several values for one key. */
  public boolean isGrouped() {
    return this == MULTIMAP || this == MAP_OF_SETS;
  }

  /** Whether rows are read after the method has returned. */
  public boolean isLazy() {
    return this == ROWS || this == STREAM;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

/**
 * The order and equality of texts in a column.
 *
 * @see <a href="https://www.sqlite.org/datatype3.html#collation">datatype3.html</a>
 */
public enum Collation {
  /** No {@code COLLATE} clause is written; SQLite then compares like {@link #BINARY}. */
  DEFAULT,

  /** Compares the bytes of the UTF-8 form. */
  BINARY,

  /**
   * As {@link #BINARY}, but the 26 letters A to Z equal their lower-case forms. Other letters keep
   * their case, so this does not serve {@code É} or {@code Я}.
   */
  NOCASE,

  /** As {@link #BINARY}, but trailing blanks do not count. */
  RTRIM
}

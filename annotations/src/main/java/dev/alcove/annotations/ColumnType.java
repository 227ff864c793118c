// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

/**
 * The SQL type of a column.
 *
 * @see <a href="https://www.sqlite.org/datatype3.html">datatype3.html</a>
 */
public enum ColumnType {
  /** The type that belongs to the Java type, or to the type that the field's converter gives. */
  AUTO,

  /**
   * Whole numbers of up to 64 bits. An {@code Instant} is kept as milliseconds since 1970 in UTC.
   */
  INTEGER,

  /** 64-bit floating point numbers. */
  REAL,

  /**
   * Unicode text. An {@code Instant} is kept in UTC with fixed width, milliseconds and {@code Z},
   * so that the order of the texts is the order of the times.
   */
  TEXT,

  /** Bytes, stored as they are given. */
  BLOB
}

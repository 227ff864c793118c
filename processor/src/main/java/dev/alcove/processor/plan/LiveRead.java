// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import org.jspecify.annotations.Nullable;

/**
 * What a live query reads of one table.
 *
 * @param constant the constant that says which columns
 * @param key the key of the rows; null if any row may be read
 * @param mask the optional parts that the key depends on, as bits; 0 where the rows always have it
 */
public record LiveRead(String constant, @Nullable Key key, int mask) {

  /**
   * A column and its value.
   *
   * @param column the column
   * @param value the value
   */
  public record Key(String column, SqlCall.BoundValue value) {}
}

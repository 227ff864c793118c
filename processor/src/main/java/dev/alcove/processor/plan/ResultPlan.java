// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.TypeRef;
import org.jspecify.annotations.Nullable;

/**
 * What a method makes of the rows of its statement.
 *
 * @param shape in what the items come
 * @param item the type of one item; of an array, the component
 * @param value how an item is read; a map's value
 * @param key how a map's key is read; null for other shapes
 * @param keyType the type of a map's key; {@code void} for other shapes
 * @param leavesOut whether values that are null are left out of a map's groups
 * @param locals names for what the shape needs
 */
public record ResultPlan(
    Shape shape,
    TypeRef item,
    Reading value,
    @Nullable Reading key,
    TypeRef keyType,
    boolean leavesOut,
    Locals locals) {

  /** Whether items are drafts, whose children are still to be loaded. */
  public boolean isDraft() {
    return value instanceof Reading.ReadDraft;
  }

  /** In what the items of a result come. */
  public enum Shape {
    /** One row, else a typed error. */
    ONE,
    /** One row or null, or a typed error if there are more. */
    ONE_OR_NULL,
    /** {@code Optional} of one row. */
    OPTIONAL,
    /** {@code List}. */
    LIST,
    /** {@code Set} in the order of the rows. */
    SET,
    /** An array. */
    ARRAY,
    /** {@code Map} of one value per key. */
    MAP,
    /** {@code Map} of a list per key. */
    MULTIMAP,
    /** {@code Map} of a set per key. */
    MAP_OF_SETS,
    /** {@code Rows}. */
    ROWS,
    /** {@code Stream}. */
    STREAM
  }

  /**
   * Names of locals; what a shape does not need stays unused.
   *
   * @param row the current row, in a lambda
   * @param columns the places of columns that are known by name
   * @param result the result, where something happens before it is returned
   * @param drafts the rows whose children are still to be loaded
   */
  public record Locals(String row, String columns, String result, String drafts) {}
}

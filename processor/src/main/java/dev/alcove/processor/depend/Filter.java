// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.depend;

import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Binary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition without which a row counts for nothing.
 *
 * @param condition the condition
 * @param block the block whose names it uses
 */
record Filter(Expression condition, Block block) {

  /** What AND joins, each as a filter of its own. */
  static List<Filter> of(@Nullable Expression condition, Block block) {
    List<Filter> filters = new ArrayList<>();
    add(condition, block, filters);
    return filters;
  }

  private static void add(@Nullable Expression condition, Block block, List<Filter> filters) {
    if (condition instanceof Binary binary && binary.operator().equals("AND")) {
      add(binary.left(), block, filters);
      add(binary.right(), block, filters);
    } else if (condition != null) {
      filters.add(new Filter(condition, block));
    }
  }
}

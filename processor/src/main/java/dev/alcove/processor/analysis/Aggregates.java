// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.tree.Expression.Call;
import java.util.Set;

/**
 * Which calls are aggregates.
 *
 * @see <a href="https://www.sqlite.org/lang_aggfunc.html">Built-in Aggregate Functions</a>
 */
final class Aggregates {

  private static final Set<String> AGGREGATES =
      Set.of(
          "avg",
          "count",
          "group_concat",
          "string_agg",
          "sum",
          "total",
          "json_group_array",
          "json_group_object",
          "jsonb_group_array",
          "jsonb_group_object",
          "median",
          "percentile",
          "percentile_cont",
          "percentile_disc");

  private Aggregates() {}

  /** Whether the call makes one value of many rows, window or not. */
  static boolean isAggregate(Call call) {
    boolean extreme = call.name().equals("min") || call.name().equals("max");
    return AGGREGATES.contains(call.name()) || (extreme && call.arguments().size() == 1);
  }
}

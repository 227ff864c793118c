// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bare column that is compared with a variable, or set to it: {@code m.created_at >= :since},
 * {@code id IN (:ids)}, {@code SET title = :title}.
 *
 * @param table the table's name or alias before the dot, or null
 * @param column the column's name without quotes
 * @param variable the variable beside it
 */
public record Comparison(@Nullable String table, String column, Variable variable) {

  /** The comparisons of a text; those with more than a bare column on the left are left out. */
  public static List<Comparison> of(String sql, List<Variable> variables) {
    return new ComparisonScanner(sql).scan(variables);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.TypeRef;
import java.util.List;

/**
 * A constant of a generated class that says which columns of a table a live query reads.
 *
 * @param name its name
 * @param tables the class that holds the table
 * @param table the constant that stands for the table
 * @param columns the columns; none if only the rows are counted
 */
public record ReadsConstant(String name, TypeRef tables, String table, List<String> columns) {

  /** Copies the list. */
  public ReadsConstant {
    columns = List.copyOf(columns);
  }
}

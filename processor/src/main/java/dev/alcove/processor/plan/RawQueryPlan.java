// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import java.util.List;

/**
 * Runs SQL that comes at run time.
 *
 * @param signature the declaration
 * @param query the parameter that holds the SQL
 * @param statement the name of the local that holds the statement
 * @param columns the names of the columns that are read, looked up once per call; empty if the
 *     first column is the whole result
 * @param result what becomes of the rows
 */
public record RawQueryPlan(
    Signature signature, String query, String statement, List<String> columns, ResultPlan result)
    implements MethodPlan {

  /** Copies the list. */
  public RawQueryPlan {
    columns = List.copyOf(columns);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import java.util.List;

/**
 * What came of preparing a statement: it is {@link Prepared}, or SQLite gave a {@link Rejection}.
 */
public sealed interface Preparation permits Preparation.Prepared, Rejection {

  /**
   * SQLite accepts the statement.
   *
   * @param columns the columns of its result; empty if it returns no rows
   * @param parameterCount the highest number of its parameters
   */
  record Prepared(List<ResultColumn> columns, int parameterCount) implements Preparation {

    /** Copies the list. */
    public Prepared {
      columns = List.copyOf(columns);
    }
  }
}

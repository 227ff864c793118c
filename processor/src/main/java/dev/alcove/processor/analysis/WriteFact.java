// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.Span;
import java.util.List;

/**
 * The columns of one table that a statement writes itself; what triggers write is not in it.
 *
 * @param kind how it writes them
 * @param table the table, as its schema calls it
 * @param columns the columns that get a value, as the statement names them
 * @param nulls the values that are NULL, or a parameter that can be
 */
public record WriteFact(Kind kind, String table, List<String> columns, List<NullValue> nulls) {

  /** Copies the lists. */
  public WriteFact {
    columns = List.copyOf(columns);
    nulls = List.copyOf(nulls);
  }

  /** How a statement writes columns. */
  public enum Kind {
    /** A new row. */
    INSERT,
    /** Rows that exist, by UPDATE or ON CONFLICT DO UPDATE. */
    UPDATE
  }

  /**
   * A value that is, or may be, NULL.
   *
   * @param column the column that gets it, as the statement names it
   * @param parameter the parameter's name without sigil; empty for a written NULL
   * @param span its place
   */
  public record NullValue(String column, String parameter, Span span) {}
}

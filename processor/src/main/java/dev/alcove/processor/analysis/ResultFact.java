// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a result column.
 *
 * @param text the expression as written; the column's name where a star stands for it
 * @param span where the expression stands, or the star
 * @param value its value
 * @param part of a compound query the part that is to blame where the value can be NULL; null where
 *     that is the first one, or the only one
 */
public record ResultFact(String text, Span span, Value value, @Nullable ResultFact part) {

  ResultFact(String text, Span span, Value value) {
    this(text, span, value, null);
  }

  /** What can be NULL, where the value can be: the column of one part of the query. */
  public ResultFact doubtful() {
    return part == null ? this : part;
  }

  /** The same column where its value is this one. */
  public ResultFact with(Value other) {
    return new ResultFact(text, span, other, part);
  }

  /** The column of a query that gives either this or the other. */
  ResultFact or(ResultFact other) {
    boolean isOther = other.value.nullness().compareTo(value.nullness()) > 0;
    return new ResultFact(text, span, value.or(other.value), isOther ? other.doubtful() : part);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqlTemplate;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * A statement as SQLite gets it, and the way back to what the user wrote.
 *
 * @param text the statement
 * @param toOriginal leads from a place in the statement to one in the user's text
 * @param isOriginal whether the user's text has what stands at a place in the statement
 */
record SentSql(String text, IntUnaryOperator toOriginal, IntPredicate isOriginal) {

  /** A query with its variables numbered. */
  static SentSql of(SqlTemplate template) {
    return new SentSql(template.text(), template::toOriginal, template::isOriginal);
  }

  /** The user's text inside of a statement. */
  static SentSql inside(String before, String fragment, String after) {
    return new SentSql(
        before + fragment + after,
        place -> Math.max(0, Math.min(fragment.length(), place - before.length())),
        place -> place >= before.length() && place < before.length() + fragment.length());
  }

  /** The stretch of the user's text that a stretch of the statement comes from. */
  Span original(Span span) {
    int start = toOriginal.applyAsInt(span.start());
    int end = span.end() == span.start() ? start : toOriginal.applyAsInt(span.end() - 1) + 1;
    return new Span(start, Math.max(start, end));
  }
}

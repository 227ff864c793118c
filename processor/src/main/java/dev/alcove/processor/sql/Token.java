// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

/**
 * A stretch of SQL that belongs together.
 *
 * @param kind what it is
 * @param start where it begins
 * @param end where it ends, exclusive; always greater than {@code start}
 */
public record Token(TokenKind kind, int start, int end) {

  /** The token as it is written in {@code sql}, the text it was read from. */
  public String text(String sql) {
    return sql.substring(start, end);
  }

  /** The place of the token. */
  public Span span() {
    return new Span(start, end);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

/**
 * One line of SQL and a second one that points into it.
 *
 * @param line the line, without tabs, cut to fit with an ellipsis on either side
 * @param pointer blanks and then {@code ^}, or {@code ^~~~} under a longer stretch
 */
public record SqlExcerpt(String line, String pointer) {

  /** The widest a message may be. */
  public static final int MAX_COLUMNS = 120;

  private static final String ELLIPSIS = "…";

  /** Both lines. */
  public String text() {
    return line + "\n" + pointer;
  }

  /** The excerpt for a stretch of SQL, of at most {@value #MAX_COLUMNS} columns. */
  public static SqlExcerpt of(String sql, Span span) {
    return of(sql, span, MAX_COLUMNS);
  }

  /**
   * The excerpt for a stretch of SQL: the line in which it begins. A stretch that goes on beyond
   * the line is marked to the line's end, an empty one by a single caret.
   *
   * @param columns the width that is there; at least 20
   */
  public static SqlExcerpt of(String sql, Span span, int columns) {
    int start = Math.min(span.start(), sql.length());
    int lineStart = lineStart(sql, start);
    int lineEnd = lineEnd(sql, start);
    int end = Math.max(start, Math.min(span.end(), lineEnd));
    int from = skipBlanks(sql, lineStart, start);
    ExcerptWindow window = ExcerptWindow.around(sql, new Span(from, lineEnd), start, columns);
    String head = window.cutsHead() ? ELLIPSIS : "";
    String tail = window.cutsTail() ? ELLIPSIS : "";
    String before = head + sql.substring(window.from(), start);
    int marked = TextWidth.of(sql.substring(start, Math.min(end, window.to())));
    String pointer = " ".repeat(TextWidth.of(before)) + "^" + "~".repeat(Math.max(0, marked - 1));
    String line = before + sql.substring(start, window.to()) + tail;
    return new SqlExcerpt(line.replace('\t', ' ').replace('\r', ' '), pointer);
  }

  private static int lineStart(String sql, int offset) {
    int start = offset;
    while (start > 0 && !isLineBreak(sql.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int lineEnd(String sql, int offset) {
    int end = offset;
    while (end < sql.length() && !isLineBreak(sql.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int skipBlanks(String sql, int from, int limit) {
    int start = from;
    while (start < limit && Characters.isSpace(sql.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }
}

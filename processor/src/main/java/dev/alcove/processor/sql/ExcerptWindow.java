// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

/** The part of a line that fits into a width and shows a given place. */
record ExcerptWindow(int from, int to, boolean cutsHead, boolean cutsTail) {

  /** An ellipsis takes one column on either side. */
  private static final int ELLIPSES = 2;

  static ExcerptWindow around(String sql, Span line, int place, int columns) {
    if (TextWidth.of(line.of(sql)) <= columns) {
      return new ExcerptWindow(line.start(), line.end(), false, false);
    }
    int room = columns - ELLIPSES;
    // A third of the room before the place, the rest behind it; what one side does not use goes to
    // the other.
    int from = backward(sql, line.start(), place, room / 3);
    int to = forward(sql, from, line.end(), room);
    if (to == line.end()) {
      from = backward(sql, line.start(), to, room);
    }
    return new ExcerptWindow(from, to, from > line.start(), to < line.end());
  }

  private static int backward(String sql, int limit, int place, int room) {
    int from = place;
    int width = 0;
    while (from > limit) {
      int c = sql.codePointBefore(from);
      width += TextWidth.of(c);
      if (width > room) {
        break;
      }
      from -= Character.charCount(c);
    }
    return from;
  }

  private static int forward(String sql, int from, int limit, int room) {
    int to = from;
    int width = 0;
    while (to < limit) {
      int c = sql.codePointAt(to);
      width += TextWidth.of(c);
      if (width > room) {
        break;
      }
      to += Character.charCount(c);
    }
    return to;
  }
}

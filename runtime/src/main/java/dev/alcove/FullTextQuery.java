// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import java.util.Objects;

/**
 * What a user looks for in a full-text index: the right side of MATCH. Whatever was typed, it is
 * never a syntax error; what holds no letter or digit matches nothing. Immutable.
 *
 * <pre>{@code
 * @Query(
 *     "SELECT m.* FROM messages m JOIN messages_fts f ON f.rowid = m.id"
 *         + " WHERE messages_fts MATCH :words ORDER BY rank LIMIT 50")
 * List<Message> search(FullTextQuery words);
 *
 * db.messages().search(FullTextQuery.words("sqlite 电影"));
 * }</pre>
 *
 * <p>Chinese, Japanese and Korean stand in the index as overlapping pairs of characters, so that
 * such a word becomes a phrase of its pairs, and a single character the beginning of a pair.
 */
public final class FullTextQuery {
  /** More words than anybody types; FTS4 refuses thousands. */
  private static final int MOST_WORDS = 500;

  private static final char PAIR = '\u001f';

  private final String match;

  private FullTextQuery(String match) {
    this.match = match.isEmpty() ? "\"\"" : match;
  }

  /** Rows that have all these words, in any order. */
  public static FullTextQuery words(String text) {
    return of(text, false);
  }

  /** Rows that have these words side by side. */
  public static FullTextQuery phrase(String text) {
    StringBuilder match = new StringBuilder();
    addPhrase(match, Objects.requireNonNull(text, "text"), false);
    return new FullTextQuery(match.toString());
  }

  /** Rows that have all these words, the last of which may go on: for searches while typing. */
  public static FullTextQuery prefix(String text) {
    return of(text, true);
  }

  private static FullTextQuery of(String text, boolean lastIsOpen) {
    StringBuilder match = new StringBuilder();
    int end = Objects.requireNonNull(text, "text").length();
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    int words = 0;
    for (int i = 0; i < end && words < MOST_WORDS; words++) {
      int start = i;
      while (i < end && !isBlank(text.charAt(i))) {
        i++;
      }
      addPhrase(match, text.substring(start, i), lastIsOpen && i == end);
      while (i < end && isBlank(text.charAt(i))) {
        i++;
      }
    }
    return new FullTextQuery(match.toString());
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Adds a quoted phrase; nothing if the text has no word, which FTS4 would find nowhere. */
  private static void addPhrase(StringBuilder match, String text, boolean isOpen) {
    int end = text.length();
    while (end > 0 && !isInWord(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    if (end == 0) {
      return;
    }
    match.append(match.length() == 0 ? "\"" : " \"");
    int run = 0;
    for (int i = 0; i < end; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean isCjk = isCjk(c);
      if (isCjk && run > 0 && i >= end) {
        // In the text the run may go on, so that its last character is no token.
        match.appendCodePoint(c);
      } else if (isCjk) {
        addCjk(match, c, run);
      } else {
        match.append(run > 0 ? " " : "").appendCodePoint(isSyntax(c) ? ' ' : c);
      }
      run = isCjk ? run + 1 : 0;
    }
    match.append(run == 1 || (isOpen && run == 0) ? "\" *" : "\"");
  }

  private static void addCjk(StringBuilder match, int c, int run) {
    if (run > 0) {
      match.appendCodePoint(c);
    }
    match.append(' ').appendCodePoint(c);
  }

  private static boolean isSyntax(int c) {
    return c < ' ' || c == '"' || c == '*' || c == '^';
  }

  /** Whether SQLite's tokenizer takes the character for a part of a word. */
  private static boolean isInWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || isCjk(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || type == Character.PRIVATE_USE;
  }

  /** The same characters as in the views that generated schemas have. */
  private static boolean isCjk(int c) {
    return (c >= 0x4e00 && c <= 0x9fff)
        || (c >= 0x3041 && c <= 0x3096)
        || (c >= 0x30a1 && c <= 0x30fa)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0x3400 && c <= 0x4dbf)
        || (c >= 0x20000 && c <= 0x3fffd)
        || (c >= 0x1100 && c <= 0x11ff)
        || (c >= 0x3005 && c <= 0x3007)
        || (c >= 0x309d && c <= 0x309f)
        || (c >= 0x30fc && c <= 0x30ff)
        || (c >= 0x3105 && c <= 0x312f)
        || (c >= 0x3131 && c <= 0x318e)
        || (c >= 0x31a0 && c <= 0x31bf)
        || (c >= 0x31f0 && c <= 0x31ff)
        || (c >= 0xa960 && c <= 0xa97c)
        || (c >= 0xd7b0 && c <= 0xd7fb)
        || (c >= 0xf900 && c <= 0xfad9)
        || (c >= 0xff66 && c <= 0xffdc);
  }

  /** The text that MATCH wants of an FTS5 index; generated code calls it. */
  public static String toFts5(FullTextQuery query) {
    return query.match;
  }

  /** The text that MATCH wants of an FTS4 index; generated code calls it. */
  public static String toFts4(FullTextQuery query) {
    return query.match.replace("\" *", "*\"");
  }

  /**
   * The original words of a text in pairs, as {@code snippet} and {@code highlight} give it, marks
   * kept. Generated code calls it where these functions are result columns; call it for what comes
   * out of a subquery or a raw query.
   */
  public static String readable(String snippet) {
    StringBuilder text = new StringBuilder(snippet.length());
    int previous = 0;
    int start = 0;
    while (start <= snippet.length()) {
      int end = snippet.indexOf(PAIR, start);
      end = end < 0 ? snippet.length() : end;
      previous = addPart(text, previous, snippet.substring(start, end));
      start = end + 1;
    }
    return text.toString();
  }

  /**
   * Adds a part without the character that it shares with the one before, and keeps that character
   * inside of marks. Two marked parts that share one are one: FTS4 marks each pair of a word.
   * Returns where the part begins.
   */
  private static int addPart(StringBuilder text, int previous, String part) {
    int last = text.length();
    while (last > previous && !isCjk(text.codePointBefore(last))) {
      last -= Character.charCount(text.codePointBefore(last));
    }
    int first = 0;
    while (first < part.length() && !isCjk(part.codePointAt(first))) {
      first += Character.charCount(part.codePointAt(first));
    }
    int begin = text.length();
    if (last > previous
        && first < part.length()
        && text.codePointBefore(last) == part.codePointAt(first)) {
      int width = Character.charCount(part.codePointAt(first));
      if (last == begin && first > 0) {
        begin -= width;
        text.setLength(begin);
      } else if (last < begin && first > 0) {
        begin = last;
        text.setLength(begin);
        part = part.substring(first + width);
      } else {
        part = part.substring(0, first) + part.substring(first + width);
      }
    }
    text.append(part);
    return begin;
  }

  /** The text that MATCH gets. */
  @Override
  public String toString() {
    return match;
  }
}

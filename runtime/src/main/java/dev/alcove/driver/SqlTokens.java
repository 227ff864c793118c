// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver;

/**
 * Cuts SQL into words, names and literals in their quotes, and signs, as SQLite does; blanks and
 * comments are left out. What is never closed reaches to the end. Not for several threads.
 *
 * @see <a href="https://www.sqlite.org/lang_comment.html">lang_comment.html</a>
 */
public final class SqlTokens {
  /** Signs of two characters, one after the other. */
  private static final String PAIRS = "|| <= >= == != <> << >> -> ";

  private final String sql;
  private int start;
  private int end;

  /** Stands before the first token. */
  public SqlTokens(String sql) {
    this.sql = sql;
  }

  /** Goes on to the next token; false at the end. */
  public boolean next() {
    start = afterBlanks(end);
    if (start == sql.length()) {
      end = start;
      return false;
    }
    char first = sql.charAt(start);
    if (first == '\'' || first == '"' || first == '`') {
      end = afterQuote(first, start + 1);
    } else if (first == '[') {
      end = after("]", start + 1);
    } else if (isOfWord(first)) {
      end = start + 1;
      while (end < sql.length() && isOfWord(sql.charAt(end))) {
        end++;
      }
    } else {
      end = start + lengthOfSign();
    }
    return true;
  }

  /** Where the token begins. */
  public int start() {
    return start;
  }

  /** Where it has ended. */
  public int end() {
    return end;
  }

  /** The token as it is written. */
  public String text() {
    return sql.substring(start, end);
  }

  /** Whether the token is this word, in whatever case, or this sign. */
  public boolean is(String token) {
    return end - start == token.length()
        && sql.regionMatches(true, start, token, 0, token.length());
  }

  private int afterBlanks(int from) {
    int at = from;
    while (at < sql.length()) {
      if (Character.isWhitespace(sql.charAt(at))) {
        at++;
      } else if (sql.startsWith("--", at)) {
        at = after("\n", at);
      } else if (sql.startsWith("/*", at)) {
        at = after("*/", at + 2);
      } else {
        return at;
      }
    }
    return at;
  }

  private int after(String mark, int from) {
    int at = sql.indexOf(mark, from);
    return at < 0 ? sql.length() : at + mark.length();
  }

  /** A quote that stands twice is one of the text. */
  private int afterQuote(char quote, int from) {
    int at = from;
    while (at < sql.length()) {
      if (sql.charAt(at++) == quote) {
        if (at == sql.length() || sql.charAt(at) != quote) {
          return at;
        }
        at++;
      }
    }
    return at;
  }

  private int lengthOfSign() {
    if (sql.startsWith("->>", start)) {
      return 3;
    }
    boolean pair =
        start + 1 < sql.length() && PAIRS.contains(sql.substring(start, start + 2) + " ");
    return pair ? 2 : 1;
  }

  private static boolean isOfWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '$'
        || c >= 0x80;
  }
}

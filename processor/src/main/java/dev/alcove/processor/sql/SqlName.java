// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of tables, columns and functions: quoting, comparing, and deriving them from Java names.
 *
 * @see <a href="https://www.sqlite.org/lang_keywords.html">SQLite Keywords</a>
 */
public final class SqlName {

  /**
   * Two capitals before a small letter, as in URL|Value, or a small letter or digit before a
   * capital, as in session|Id.
   */
  private static final Pattern WORD_BORDER =
      Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private SqlName() {}

  /** The name in double quotes, whatever it contains. */
  public static String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** The name as it is where SQLite reads it so everywhere, else in double quotes. */
  public static String quoteIfNeeded(String name) {
    return isPlain(name) ? name : quote(name);
  }

  /** True if the name needs no quotes: letters, digits and underscores, and no keyword. */
  public static boolean isPlain(String name) {
    if (name.isEmpty() || isKeyword(name) || same(name, "true") || same(name, "false")) {
      return false;
    }
    boolean lettersOnly = name.codePoints().allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
    return lettersOnly && Characters.isNameStart(name.charAt(0));
  }

  /** A string literal, in single quotes. */
  public static String stringLiteral(String value) {
    return '\'' + value.replace("'", "''") + '\'';
  }

  /**
   * The name behind any of the four ways to quote it: {@code "a"}, {@code `a`}, {@code [a]}, {@code
   * 'a'}. Text that is not quoted is returned as it is.
   */
  public static String unquote(String written) {
    if (written.length() < 2) {
      return written;
    }
    char first = written.charAt(0);
    char last = written.charAt(written.length() - 1);
    String inner = written.substring(1, written.length() - 1);
    if (first == '[' && last == ']') {
      return inner;
    }
    if ((first == '"' || first == '`' || first == '\'') && last == first) {
      String quote = String.valueOf(first);
      return inner.replace(quote + quote, quote);
    }
    return written;
  }

  /** True if SQLite lists the word as a keyword, also where its parser would take it as a name. */
  public static boolean isKeyword(String word) {
    return Keywords.isKeyword(upper(word));
  }

  /**
   * The name in snake case: {@code sessionId} gives {@code session_id}, {@code URLValue} gives
   * {@code url_value}.
   */
  public static String snakeCase(String javaName) {
    return WORD_BORDER.matcher(javaName).replaceAll("_").toLowerCase(Locale.ROOT);
  }

  /** True if SQLite takes both names for the same: only ASCII letters are equal in both cases. */
  public static boolean same(String a, String b) {
    return a.length() == b.length() && fold(a).equals(fold(b));
  }

  /** The name with ASCII letters in lower case: equal for names that are the same to SQLite. */
  public static String fold(String name) {
    return mapAscii(name, 'A', 'Z', 'a' - 'A');
  }

  /** The word with ASCII letters in upper case. */
  public static String upper(String word) {
    return mapAscii(word, 'a', 'z', 'A' - 'a');
  }

  private static String mapAscii(String text, char from, char to, int shift) {
    StringBuilder mapped = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= from && c <= to) {
        mapped.setCharAt(i, (char) (c + shift));
      }
    }
    return mapped.toString();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.schema;

import dev.alcove.driver.SqlTokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A CREATE statement as tokens in a form in which equal meanings, written with other blanks,
 * comments, quotes or cases, are equal; with its list in brackets, if it has one, cut at the
 * commas.
 */
final class SqlText {
  private static final Pattern WORD = Pattern.compile("[\\w$\\x80-\\uFFFF]+");

  /** Reserved, so a column of such a name has quotes, and keeps them here. */
  private static final Set<String> CONSTRAINTS =
      new HashSet<>(Arrays.asList("constraint", "primary", "unique", "check", "foreign"));

  final List<String> tokens = new ArrayList<>();

  /** What stands between the commas of the first brackets. */
  final List<List<String>> definitions = new ArrayList<>();

  /** What follows the first brackets. */
  final List<String> tail;

  SqlText(String sql) {
    SqlTokens read = new SqlTokens(sql);
    while (read.next()) {
      if (!read.is(";")) {
        tokens.add(normal(read.text()));
      }
    }
    int open = tokens.indexOf("(");
    int i = open + 1;
    int start = i;
    for (int depth = 1; open >= 0 && depth > 0 && i < tokens.size(); i++) {
      String token = tokens.get(i);
      depth += depthOf(token);
      if (depth == 0 || (depth == 1 && token.equals(","))) {
        definitions.add(tokens.subList(start, i));
        start = i + 1;
      }
    }
    tail = tokens.subList(i, tokens.size());
  }

  private static String normal(String token) {
    char first = token.charAt(0);
    int end = token.length() - 1;
    if (end > 0 && (first == '"' || first == '`')) {
      String quote = String.valueOf(first);
      return name(token.substring(1, end).replace(quote + quote, quote));
    }
    if (end > 0 && first == '[') {
      return name(token.substring(1, end));
    }
    return first == '\'' ? token : token.toLowerCase(Locale.ROOT);
  }

  /** A name in the form that tokens have. */
  static String name(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    boolean plain = WORD.matcher(folded).matches() && !CONSTRAINTS.contains(folded);
    return plain ? folded : "\"" + folded + "\"";
  }

  static boolean isConstraint(List<String> definition) {
    return !definition.isEmpty() && CONSTRAINTS.contains(definition.get(0));
  }

  /** The next place outside of brackets where this word stands, or -1. */
  static int find(List<String> tokens, String word, int from) {
    int depth = 0;
    for (int i = from; i < tokens.size(); i++) {
      depth += depthOf(tokens.get(i));
      if (depth == 0 && tokens.get(i).equals(word)) {
        return i;
      }
    }
    return -1;
  }

  /** The text of the brackets that open here, with them. */
  static String inBrackets(List<String> tokens, int open) {
    int depth = 0;
    int end = open;
    do {
      depth += depthOf(tokens.get(end++));
    } while (depth > 0 && end < tokens.size());
    return joined(tokens.subList(open, end));
  }

  /** The tokens as one text, the same whatever stood between them. */
  static String joined(List<String> tokens) {
    StringBuilder text = new StringBuilder();
    boolean tight = true;
    for (String token : tokens) {
      boolean closes = ".,()".contains(token);
      text.append(tight || closes ? "" : " ").append(token);
      tight = token.equals("(") || token.equals(".");
    }
    return text.toString();
  }

  private static int depthOf(String token) {
    return token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
  }
}

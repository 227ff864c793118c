// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts SQL into lines for reading, without changing a character of it. */
final class SqlLines {

  /** A line with its quotes, plus sign and indentation stays below 100 columns. */
  private static final int MAX_LENGTH = 80;

  /** A statement as short as this is read at one glance. */
  private static final int SHORT = 60;

  private static final Set<String> CLAUSES =
      Set.of(
          "FROM",
          "WHERE",
          "HAVING",
          "LIMIT",
          "RETURNING",
          "SET",
          "VALUES",
          "UNION",
          "INTERSECT",
          "EXCEPT",
          "WINDOW",
          "SELECT");

  private static final Set<String> JOINS =
      Set.of("LEFT", "RIGHT", "FULL", "INNER", "CROSS", "NATURAL", "OUTER");

  private SqlLines() {}

  /** The text in lines: as the user broke it, else one line for each clause. */
  static SqlConstant.Fragment of(String sql) {
    List<String> lines = new ArrayList<>();
    for (String line : sql.indexOf('\n') < 0 ? clauses(sql) : broken(sql)) {
      addShort(lines, line);
    }
    return new SqlConstant.Fragment(lines.isEmpty() ? List.of("") : lines);
  }

  /** The user's own lines, each with its line break. */
  private static List<String> broken(String sql) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = sql.indexOf('\n'); end >= 0; end = sql.indexOf('\n', start)) {
      lines.add(sql.substring(start, end + 1));
      start = end + 1;
    }
    lines.add(sql.substring(start));
    return lines;
  }

  private static List<String> clauses(String sql) {
    if (sql.length() <= SHORT) {
      return List.of(sql);
    }
    List<Token> tokens = Tokenizer.significant(sql);
    List<String> lines = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      TokenKind kind = tokens.get(i).kind();
      depth += kind == TokenKind.LEFT_PAREN ? 1 : kind == TokenKind.RIGHT_PAREN ? -1 : 0;
      int begin = tokens.get(i).start();
      if (depth <= 0 && begin > start && beginsClause(sql, tokens, i)) {
        lines.add(sql.substring(start, begin));
        start = begin;
      }
    }
    lines.add(sql.substring(start));
    return lines;
  }

  private static boolean beginsClause(String sql, List<Token> tokens, int i) {
    String word = word(sql, tokens, i);
    String before = word(sql, tokens, i - 1);
    String after = word(sql, tokens, i + 1);
    return switch (word) {
      // IS DISTINCT FROM compares, UNION ALL SELECT has been cut at UNION.
      case "FROM" -> !before.equals("DISTINCT");
      case "SELECT" -> !before.equals("ALL") && !CLAUSES.contains(before);
      case "GROUP", "ORDER" -> after.equals("BY");
      case "ON" -> after.equals("CONFLICT");
      case "JOIN" -> !JOINS.contains(before);
      default ->
          CLAUSES.contains(word)
              || (JOINS.contains(word)
                  && !JOINS.contains(before)
                  && (after.equals("JOIN") || JOINS.contains(after)));
    };
  }

  private static String word(String sql, List<Token> tokens, int i) {
    boolean isWord = i >= 0 && i < tokens.size() && tokens.get(i).kind() == TokenKind.WORD;
    return isWord ? tokens.get(i).text(sql).toUpperCase(Locale.ROOT) : "";
  }

  private static void addShort(List<String> lines, String line) {
    String rest = line;
    while (rest.length() > MAX_LENGTH) {
      int blank = rest.lastIndexOf(' ', MAX_LENGTH - 1);
      int end = blank > 0 ? blank + 1 : MAX_LENGTH;
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    if (!rest.isEmpty()) {
      lines.add(rest);
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.schema;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import java.util.List;
import java.util.Set;

/** Pieces of SQL that users wrote, made fit to stand inside a statement. */
final class SqlFragment {

  /** The words that may follow DEFAULT without parentheses (lang_createtable.html). */
  private static final Set<String> LITERAL_WORDS =
      Set.of("NULL", "TRUE", "FALSE", "CURRENT_TIME", "CURRENT_DATE", "CURRENT_TIMESTAMP");

  private SqlFragment() {}

  /**
   * The text without blanks, comments and semicolons around it: a comment at its end would swallow
   * what follows.
   */
  static String trim(String sql) {
    List<Token> tokens = Tokenizer.significant(sql);
    int last = tokens.size() - 1;
    while (last >= 0 && tokens.get(last).kind() == TokenKind.SEMICOLON) {
      last--;
    }
    return last < 0 ? "" : sql.substring(tokens.get(0).start(), tokens.get(last).end());
  }

  /** The expression in parentheses: in those it has, if they enclose it as a whole. */
  static String inParentheses(String expression) {
    String trimmed = trim(expression);
    return isEnclosed(trimmed) ? trimmed : "(" + trimmed + ")";
  }

  /** The value as it may stand after DEFAULT: a literal as it is, else in parentheses. */
  static String defaultValue(String value) {
    String trimmed = trim(value);
    return isLiteral(trimmed) ? trimmed : inParentheses(trimmed);
  }

  private static boolean isLiteral(String sql) {
    List<Token> tokens = Tokenizer.significant(sql);
    if (tokens.size() == 2) {
      String sign = tokens.get(0).text(sql);
      return (sign.equals("-") || sign.equals("+")) && isNumber(tokens.get(1));
    }
    if (tokens.size() != 1) {
      return false;
    }
    Token token = tokens.get(0);
    return switch (token.kind()) {
      case STRING, BLOB -> true;
      case WORD -> LITERAL_WORDS.stream().anyMatch(word -> SqlName.same(word, sql));
      default -> isNumber(token);
    };
  }

  private static boolean isNumber(Token token) {
    return token.kind() == TokenKind.INTEGER || token.kind() == TokenKind.FLOAT;
  }

  private static boolean isEnclosed(String sql) {
    List<Token> tokens = Tokenizer.significant(sql);
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.get(i).kind()) {
        case LEFT_PAREN -> depth++;
        case RIGHT_PAREN -> depth--;
        default -> {}
      }
      if (depth == 0) {
        return i > 0 && i == tokens.size() - 1;
      }
    }
    return false;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits SQL into tokens by the rules of SQLite's own tokenizer.
 *
 * <p>It differs from SQLite in two places, both of which SQLite would refuse: {@code :filter.from}
 * is one variable, and braces are tokens of their own kind. It never fails: what SQLite does not
 * recognise becomes {@link TokenKind#ILLEGAL}. The time is linear in the length of the text.
 */
public final class Tokenizer {

  /** Stands for the end of the text, as the terminating zero does in SQLite. */
  private static final char END = '\0';

  private final String sql;

  private Tokenizer(String sql) {
    this.sql = sql;
  }

  /** All tokens, blanks and comments included: their texts put together are {@code sql} again. */
  public static List<Token> tokenize(String sql) {
    Tokenizer tokenizer = new Tokenizer(sql);
    List<Token> tokens = new ArrayList<>();
    int position = 0;
    while (position < sql.length()) {
      Token token = tokenizer.tokenAt(position);
      tokens.add(token);
      position = token.end();
    }
    return List.copyOf(tokens);
  }

  /** The tokens that SQLite's parser sees: all but blanks and comments. */
  public static List<Token> significant(String sql) {
    return tokenize(sql).stream().filter(token -> !token.kind().isTrivia()).toList();
  }

  private char at(int index) {
    return index < sql.length() ? sql.charAt(index) : END;
  }

  private Token tokenAt(int start) {
    char c = at(start);
    if (c == '\uFEFF') {
      return new Token(TokenKind.SPACE, start, start + 1);
    }
    if (Characters.isSpaceStart(c)) {
      return new Token(TokenKind.SPACE, start, spaceEnd(start + 1));
    }
    if ((c == 'x' || c == 'X') && at(start + 1) == '\'') {
      return blob(start);
    }
    if (Characters.isNameStart(c)) {
      return new Token(TokenKind.WORD, start, nameEnd(start + 1));
    }
    if (Characters.isDigit(c) || (c == '.' && Characters.isDigit(at(start + 1)))) {
      return new NumberScanner(sql).scan(start);
    }
    return symbol(c, start);
  }

  private Token symbol(char c, int start) {
    return switch (c) {
      case '\'', '"', '`' -> quoted(c, start);
      case '[' -> bracketed(start);
      case '?' -> new Token(TokenKind.POSITIONAL, start, digitsEnd(start + 1));
      case ':', '@', '$', '#' -> variable(start);
      case '-', '/' -> commentOrOperator(c, start);
      case '(' -> single(TokenKind.LEFT_PAREN, start);
      case ')' -> single(TokenKind.RIGHT_PAREN, start);
      case ',' -> single(TokenKind.COMMA, start);
      case ';' -> single(TokenKind.SEMICOLON, start);
      case '.' -> single(TokenKind.DOT, start);
      case '{', '}' -> single(TokenKind.BRACE, start);
      case '+', '*', '%', '&', '~' -> single(TokenKind.OPERATOR, start);
      case '=' -> operator(start, at(start + 1) == '=' ? 2 : 1);
      case '|' -> operator(start, at(start + 1) == '|' ? 2 : 1);
      case '<' -> operator(start, "=><".indexOf(at(start + 1)) >= 0 ? 2 : 1);
      case '>' -> operator(start, "=>".indexOf(at(start + 1)) >= 0 ? 2 : 1);
      case '!' -> at(start + 1) == '=' ? operator(start, 2) : single(TokenKind.ILLEGAL, start);
      default -> single(TokenKind.ILLEGAL, start);
    };
  }

  private static Token single(TokenKind kind, int start) {
    return new Token(kind, start, start + 1);
  }

  private static Token operator(int start, int length) {
    return new Token(TokenKind.OPERATOR, start, start + length);
  }

  private Token commentOrOperator(char c, int start) {
    char next = at(start + 1);
    if (c == '-' && next == '-') {
      int lineEnd = sql.indexOf('\n', start + 2);
      return new Token(TokenKind.COMMENT, start, lineEnd < 0 ? sql.length() : lineEnd);
    }
    if (c == '-' && next == '>') {
      return operator(start, at(start + 2) == '>' ? 3 : 2);
    }
    // SQLite reads a slash and a star at the very end of the text as two operators.
    if (c == '/' && next == '*' && start + 2 < sql.length()) {
      int close = sql.indexOf("*/", start + 2);
      return new Token(TokenKind.COMMENT, start, close < 0 ? sql.length() : close + 2);
    }
    return operator(start, 1);
  }

  private Token quoted(char quote, int start) {
    int close = sql.indexOf(quote, start + 1);
    while (close >= 0 && at(close + 1) == quote) {
      close = sql.indexOf(quote, close + 2);
    }
    if (close < 0) {
      return new Token(TokenKind.ILLEGAL, start, sql.length());
    }
    return new Token(quote == '\'' ? TokenKind.STRING : TokenKind.QUOTED_NAME, start, close + 1);
  }

  private Token bracketed(int start) {
    int close = sql.indexOf(']', start + 1);
    return close < 0
        ? new Token(TokenKind.ILLEGAL, start, sql.length())
        : new Token(TokenKind.QUOTED_NAME, start, close + 1);
  }

  private Token blob(int start) {
    int end = start + 2;
    while (Characters.isHexDigit(at(end))) {
      end++;
    }
    boolean wellFormed = at(end) == '\'' && (end - start) % 2 == 0;
    if (wellFormed) {
      return new Token(TokenKind.BLOB, start, end + 1);
    }
    int close = sql.indexOf('\'', end);
    return new Token(TokenKind.ILLEGAL, start, close < 0 ? sql.length() : close + 1);
  }

  /**
   * Reads a named variable, with the double colons and the parenthesised suffix that SQLite takes
   * over from Tcl.
   */
  private Token variable(int start) {
    int end = start + 1;
    boolean named = false;
    while (end < sql.length()) {
      char c = at(end);
      if (Characters.isNamePart(c)) {
        named = true;
        end++;
      } else if (c == '(' && named) {
        return tclSuffix(start, end + 1);
      } else if (c == ':' && at(end + 1) == ':') {
        end += 2;
      } else {
        break;
      }
    }
    return named
        ? new Token(TokenKind.VARIABLE, start, dottedEnd(end))
        : new Token(TokenKind.ILLEGAL, start, end);
  }

  private Token tclSuffix(int start, int from) {
    int end = from;
    while (end < sql.length() && !Characters.isSpace(at(end)) && at(end) != ')') {
      end++;
    }
    return at(end) == ')'
        ? new Token(TokenKind.VARIABLE, start, end + 1)
        : new Token(TokenKind.ILLEGAL, start, end);
  }

  private int dottedEnd(int from) {
    int end = from;
    while (at(end) == '.' && Characters.isNameStart(at(end + 1))) {
      end = nameEnd(end + 2);
    }
    return end;
  }

  private int nameEnd(int from) {
    int end = from;
    while (Characters.isNamePart(at(end))) {
      end++;
    }
    return end;
  }

  private int digitsEnd(int from) {
    int end = from;
    while (Characters.isDigit(at(end))) {
      end++;
    }
    return end;
  }

  private int spaceEnd(int from) {
    int end = from;
    while (Characters.isSpace(at(end))) {
      end++;
    }
    return end;
  }
}

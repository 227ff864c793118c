// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

/**
 * Reads numeric literals: decimal, hexadecimal, with exponent, and with the underscores that SQLite
 * allows between digits since 3.46.
 */
final class NumberScanner {

  private final String sql;
  private boolean separatorsFit = true;

  NumberScanner(String sql) {
    this.sql = sql;
  }

  Token scan(int start) {
    boolean hex =
        at(start) == '0'
            && (at(start + 1) == 'x' || at(start + 1) == 'X')
            && Characters.isHexDigit(at(start + 2));
    int whole = digits(hex ? start + 2 : start, hex);
    int end = hex ? whole : exponent(fraction(whole));
    TokenKind kind = end == whole ? TokenKind.INTEGER : TokenKind.FLOAT;
    // A number that runs into a name, such as 12abc, is one unrecognized token.
    while (Characters.isNamePart(at(end))) {
      kind = TokenKind.ILLEGAL;
      end++;
    }
    return new Token(separatorsFit ? kind : TokenKind.ILLEGAL, start, end);
  }

  private char at(int index) {
    return index >= 0 && index < sql.length() ? sql.charAt(index) : '\0';
  }

  private static boolean isDigit(char c, boolean hex) {
    return hex ? Characters.isHexDigit(c) : Characters.isDigit(c);
  }

  private int digits(int from, boolean hex) {
    int end = from;
    while (isDigit(at(end), hex) || at(end) == '_') {
      if (at(end) == '_' && !(isDigit(at(end - 1), hex) && isDigit(at(end + 1), hex))) {
        separatorsFit = false;
      }
      end++;
    }
    return end;
  }

  private int fraction(int from) {
    return at(from) == '.' ? digits(from + 1, false) : from;
  }

  private int exponent(int from) {
    if (at(from) != 'e' && at(from) != 'E') {
      return from;
    }
    int digits = at(from + 1) == '+' || at(from + 1) == '-' ? from + 2 : from + 1;
    return Characters.isDigit(at(digits)) ? digits(digits, false) : from;
  }
}

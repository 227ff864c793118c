// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The tokens that SQLite's parser sees, in a row, with each parenthesis knowing its partner.
 * Indexes beyond either end are allowed everywhere and fit nothing.
 */
final class TokenRow {

  private final String sql;
  private final List<Token> tokens;

  /**
   * Words in upper case, operators and punctuation as written, and nothing for names and literals.
   */
  private final String[] symbols;

  private final int[] partners;

  private TokenRow(String sql, List<Token> tokens) {
    this.sql = sql;
    this.tokens = tokens;
    this.symbols = tokens.stream().map(token -> symbol(sql, token)).toArray(String[]::new);
    this.partners = partners(tokens);
  }

  static TokenRow of(String sql) {
    return new TokenRow(sql, Tokenizer.significant(sql));
  }

  private static String symbol(String sql, Token token) {
    return switch (token.kind()) {
      case WORD -> SqlName.upper(token.text(sql));
      case OPERATOR, DOT, COMMA, SEMICOLON, LEFT_PAREN, RIGHT_PAREN, BRACE -> token.text(sql);
      default -> "";
    };
  }

  private static int[] partners(List<Token> tokens) {
    int[] partners = new int[tokens.size()];
    // An open parenthesis reaches to the end, a stray closing one only to itself.
    Arrays.fill(partners, tokens.size());
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < partners.length; i++) {
      TokenKind kind = tokens.get(i).kind();
      if (kind == TokenKind.LEFT_PAREN) {
        open.push(i);
      } else if (kind == TokenKind.RIGHT_PAREN) {
        partners[i] = open.isEmpty() ? i : open.pop();
        partners[partners[i]] = i;
      }
    }
    return partners;
  }

  int size() {
    return tokens.size();
  }

  private boolean has(int index) {
    return index >= 0 && index < tokens.size();
  }

  Token get(int index) {
    return tokens.get(index);
  }

  String text(int index) {
    return has(index) ? tokens.get(index).text(sql) : "";
  }

  boolean isKind(int index, TokenKind kind) {
    return has(index) && tokens.get(index).kind() == kind;
  }

  /**
   * The word in upper case or the punctuation at this index; empty for names in quotes, literals
   * and variables.
   */
  String symbol(int index) {
    return has(index) ? symbols[index] : "";
  }

  /** True if the token is this keyword (given in upper case) or this punctuation. */
  boolean is(int index, String symbol) {
    return has(index) && symbols[index].equals(symbol);
  }

  /**
   * True for what SQLite's grammar takes as a name: a word that is not reserved, or text in any
   * quotes.
   */
  boolean isName(int index) {
    if (!has(index)) {
      return false;
    }
    return switch (tokens.get(index).kind()) {
      case WORD -> !Keywords.isReserved(symbols[index]);
      case QUOTED_NAME, STRING -> true;
      default -> false;
    };
  }

  /** The name at this index, without its quotes. */
  String name(int index) {
    return SqlName.unquote(text(index));
  }

  /** The index after the token, or after the whole group if it opens one. */
  int after(int index) {
    return is(index, "(") ? partners[index] + 1 : index + 1;
  }

  /**
   * The closing parenthesis of the group that opens at this index; the end of the row if it stays
   * open.
   */
  int closing(int index) {
    return partners[index];
  }

  /** True if a parenthesis opens here and what is inside is a query. */
  boolean opensQuery(int index) {
    return is(index, "(") && startsQuery(index + 1);
  }

  boolean startsQuery(int index) {
    return is(index, "SELECT") || is(index, "VALUES") || is(index, "WITH");
  }

  /** The stretch of text from one token to before another. */
  Span span(int fromIndex, int toIndex) {
    return new Span(tokens.get(fromIndex).start(), tokens.get(toIndex - 1).end());
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql.tree;

import dev.alcove.processor.sql.Keywords;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import java.util.List;

/** A place among the tokens of a text, and how deep the reading is nested. */
final class Cursor {

  /** Far more than people write, and few enough for the stack. */
  private static final int DEEPEST = 120;

  private final String sql;
  private final List<Token> tokens;
  private final String[] symbols;
  private int position;
  private int depth;

  Cursor(String sql) {
    this.sql = sql;
    this.tokens = Tokenizer.significant(sql);
    this.symbols = tokens.stream().map(token -> symbol(sql, token)).toArray(String[]::new);
  }

  private static String symbol(String sql, Token token) {
    return switch (token.kind()) {
      case WORD -> SqlName.upper(token.text(sql));
      case OPERATOR, DOT, COMMA, SEMICOLON, LEFT_PAREN, RIGHT_PAREN -> token.text(sql);
      default -> "";
    };
  }

  UnreadException unread() {
    return new UnreadException();
  }

  int position() {
    return position;
  }

  /** Goes back to a place where it has been. */
  void back(int earlier) {
    position = earlier;
  }

  boolean atEnd() {
    return position >= tokens.size();
  }

  void enter() {
    if (++depth > DEEPEST) {
      throw unread();
    }
  }

  void leave() {
    depth--;
  }

  TokenKind kind() {
    if (atEnd()) {
      throw unread();
    }
    return tokens.get(position).kind();
  }

  /** The text of the token here. */
  String text() {
    return tokens.get(position).text(sql);
  }

  /** The word in upper case or the punctuation some tokens on; empty for anything else. */
  String symbol(int ahead) {
    int index = position + ahead;
    return index < symbols.length ? symbols[index] : "";
  }

  boolean is(String symbol) {
    return symbol(0).equals(symbol);
  }

  boolean isAhead(int ahead, String symbol) {
    return symbol(ahead).equals(symbol);
  }

  void next() {
    position++;
  }

  /** Steps over these words, if they all follow. */
  boolean accept(String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!isAhead(i, words[i])) {
        return false;
      }
    }
    position += words.length;
    return true;
  }

  void expect(String symbol) {
    if (!accept(symbol)) {
      throw unread();
    }
  }

  boolean isName() {
    if (atEnd()) {
      return false;
    }
    return switch (kind()) {
      case WORD -> !Keywords.isReserved(symbol(0));
      case QUOTED_NAME, STRING -> true;
      default -> false;
    };
  }

  /** Reads a name, without its quotes. */
  String name() {
    if (!isName()) {
      throw unread();
    }
    String name = SqlName.unquote(text());
    next();
    return name;
  }

  /** The stretch from the token at an earlier place to the last one read. */
  Span since(int from) {
    int last = Math.max(from, position - 1);
    return new Span(tokens.get(from).start(), tokens.get(last).end());
  }

  /** The text of that stretch. */
  String textSince(int from) {
    return since(from).of(sql);
  }
}

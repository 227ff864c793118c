// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.List;
import java.util.Optional;

/**
 * Finds where a piece of SQL, such as a condition or the terms of an ORDER BY, would end what is
 * written around it. SQLite, which sees the whole, would take the rest for something else.
 */
public final class PieceEnd {

  private PieceEnd() {}

  /**
   * The first token with which the piece leaves itself: a semicolon, a parenthesis or brace that it
   * has not opened, a LIMIT outside of all parentheses, a comment without end; empty for a piece
   * that is whole.
   */
  public static Optional<Span> find(String sql) {
    int depth = 0;
    for (Token token : Tokenizer.tokenize(sql)) {
      switch (token.kind()) {
        case LEFT_PAREN -> depth++;
        case RIGHT_PAREN -> depth--;
        default -> {}
      }
      if (depth < 0 || ends(sql, token, depth)) {
        return Optional.of(token.span());
      }
    }
    return Optional.empty();
  }

  private static boolean ends(String sql, Token token, int depth) {
    String text = token.text(sql);
    return switch (token.kind()) {
      case SEMICOLON, BRACE -> true;
      case COMMENT -> text.startsWith("/*") && !(text.length() > 3 && text.endsWith("*/"));
      case WORD -> depth == 0 && SqlName.same(text, "LIMIT");
      default -> false;
    };
  }

  /** The piece, with a line break where a comment at its end would swallow what follows. */
  public static String closed(String sql) {
    List<Token> tokens = Tokenizer.tokenize(sql);
    boolean isOpen =
        !tokens.isEmpty()
            && tokens.get(tokens.size() - 1).kind() == TokenKind.COMMENT
            && tokens.get(tokens.size() - 1).text(sql).startsWith("--");
    return isOpen ? sql + "\n" : sql;
  }
}

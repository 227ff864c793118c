// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.List;

/** SQL in a form in which equal meanings, written with other blanks, quotes or cases, are equal. */
public final class NormalSql {

  private NormalSql() {}

  /** Tokens with one blank between, names without quotes and in small letters. */
  public static String of(String sql) {
    return of(sql, Tokenizer.significant(sql));
  }

  /** These tokens of a statement in normal form. */
  public static String of(String sql, List<Token> tokens) {
    StringBuilder normal = new StringBuilder();
    boolean tight = true;
    for (Token token : tokens) {
      String text = textOf(sql, token);
      boolean closes = text.equals(")") || text.equals(",") || text.equals(".");
      boolean opens = text.equals("(") || text.equals(".");
      if (!tight && !closes) {
        normal.append(' ');
      }
      normal.append(text);
      tight = opens;
    }
    return normal.toString();
  }

  private static String textOf(String sql, Token token) {
    String text = token.text(sql);
    return switch (token.kind()) {
      case WORD -> SqlName.fold(text);
      case QUOTED_NAME -> SqlName.fold(SqlName.unquote(text));
      default -> text;
    };
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * What an expression mentions: the text of a CHECK, of a partial or expression index, of a default.
 */
public final class SqlExpression {

  private SqlExpression() {}

  /**
   * The columns that an expression names, in the order of the text and as often as they occur. Of
   * {@code new.title} the last name counts. Functions, collations, types of a CAST, and the words
   * true and false are no columns.
   */
  public static List<NamePlace> columns(String expression) {
    TokenRow row = TokenRow.of(expression);
    List<NamePlace> columns = new ArrayList<>();
    int i = 0;
    while (i < row.size()) {
      NameChain chain = NameChain.at(row, i);
      if (chain == null) {
        i = row.is(i, "AS") ? afterType(row, i + 1) : i + 1;
      } else {
        if (isColumn(row, chain)) {
          columns.add(new NamePlace(chain.last(row), chain.span(row)));
        }
        i = chain.to();
      }
    }
    return columns;
  }

  private static boolean isColumn(TokenRow row, NameChain chain) {
    if (row.is(chain.to(), "(") || row.is(chain.from() - 1, "COLLATE")) {
      return false;
    }
    boolean isWord = row.isKind(chain.from(), TokenKind.WORD) && chain.to() == chain.from() + 1;
    String word = row.symbol(chain.from());
    return !isWord
        || !(Keywords.isExpressionSyntax(word) || word.equals("TRUE") || word.equals("FALSE"));
  }

  /** A type ends at the parenthesis of its CAST; it may have words and a size in parentheses. */
  private static int afterType(TokenRow row, int from) {
    int i = from;
    while (row.isKind(i, TokenKind.WORD) || row.is(i, "(")) {
      i = row.after(i);
    }
    return i;
  }
}

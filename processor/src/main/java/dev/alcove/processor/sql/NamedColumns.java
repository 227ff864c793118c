// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.ArrayList;
import java.util.List;

/** The columns that an INSERT names behind its table. */
public final class NamedColumns {

  private NamedColumns() {}

  /** The names in the parentheses that open right after this place; empty if none do. */
  public static List<String> after(String sql, int place) {
    List<String> names = new ArrayList<>();
    boolean isOpen = false;
    for (Token token : Tokenizer.significant(sql)) {
      if (token.start() < place) {
        continue;
      }
      if (!isOpen && token.kind() != TokenKind.LEFT_PAREN) {
        return names;
      }
      if (token.kind() == TokenKind.RIGHT_PAREN) {
        return names;
      }
      if (isOpen && token.kind() != TokenKind.COMMA) {
        names.add(SqlName.unquote(token.text(sql)));
      }
      isOpen = true;
    }
    return names;
  }
}

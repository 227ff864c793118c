// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import java.util.List;

/** Which literals a column of a STRICT table takes (stricttables.html). */
final class StrictTypes {

  private StrictTypes() {}

  /** Whether a column of this type takes the value of an expression that made-up rows use. */
  static boolean accepts(String type, String sql) {
    List<Token> tokens = Tokenizer.significant(sql);
    if (sql.equals("NULL") || type.equals("ANY")) {
      return true;
    }
    boolean isNegative = tokens.get(0).text(sql).equals("-");
    Token first = tokens.get(isNegative || tokens.get(0).text(sql).equals("(") ? 1 : 0);
    TokenKind kind = first.kind();
    return switch (type) {
      case "INT", "INTEGER" -> kind == TokenKind.INTEGER;
      case "REAL" -> kind == TokenKind.INTEGER || kind == TokenKind.FLOAT;
      case "TEXT" ->
          kind == TokenKind.STRING
              || kind == TokenKind.INTEGER
              || (kind == TokenKind.WORD && !first.text(sql).equals("zeroblob"));
      default ->
          kind == TokenKind.BLOB || (kind == TokenKind.WORD && first.text(sql).equals("zeroblob"));
    };
  }
}

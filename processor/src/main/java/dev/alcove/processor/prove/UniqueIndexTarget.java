// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import java.util.List;
import java.util.Optional;

/** The table of a CREATE UNIQUE INDEX. */
final class UniqueIndexTarget {

  private UniqueIndexTarget() {}

  /** The table's name; empty for another statement. */
  static Optional<String> of(String sql) {
    List<Token> tokens = Tokenizer.significant(sql);
    boolean isUnique = tokens.size() > 3 && SqlName.same(tokens.get(1).text(sql), "UNIQUE");
    for (int i = 1; isUnique && i < tokens.size(); i++) {
      if (tokens.get(i).kind() == TokenKind.LEFT_PAREN) {
        return Optional.of(SqlName.unquote(tokens.get(i - 1).text(sql)));
      }
    }
    return Optional.empty();
  }
}

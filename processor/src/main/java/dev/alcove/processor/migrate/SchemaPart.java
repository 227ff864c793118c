// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An index, view, trigger or virtual table.
 *
 * @param name its name
 * @param table the table or view it belongs to; its own name for views and virtual tables
 * @param sql the statement that creates it, without a semicolon
 */
public record SchemaPart(String name, String table, String sql) {

  /** Whether it is a full-text index over another table: it can then be made anew from that. */
  public boolean hasContentElsewhere() {
    return !content().isEmpty();
  }

  /** The table or view whose text it indexes; empty if it keeps its own, or none. */
  public String content() {
    List<Token> tokens = Tokenizer.significant(sql);
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (SqlName.same(tokens.get(i).text(sql), "content")
          && tokens.get(i + 1).text(sql).equals("=")) {
        return SqlName.unquote(tokens.get(i + 2).text(sql));
      }
    }
    return "";
  }

  /** All names that occur in the statement, keywords too, in small letters. */
  Set<String> names() {
    return Tokenizer.significant(sql).stream()
        .filter(token -> token.kind() == TokenKind.WORD || token.kind() == TokenKind.QUOTED_NAME)
        .map(token -> SqlName.fold(SqlName.unquote(token.text(sql))))
        .collect(Collectors.toSet());
  }
}

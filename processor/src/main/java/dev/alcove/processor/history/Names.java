// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.sql.IndexName;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import java.util.List;

/** What indexes were called. */
final class Names {

  private Names() {}

  /** An index's name at a version that had it: one that the user left unnamed follows renames. */
  static String at(Index index, Table table, int version) {
    String named = IndexName.of(table.name(), index.entries());
    if (!index.name().startsWith(named)) {
      return index.name();
    }
    List<String> entries =
        index.entries().stream().map(entry -> entryAt(entry, table, version)).toList();
    return IndexName.of(table.nameIn(version), entries) + index.name().substring(named.length());
  }

  /** An entry of an index under the names of a version. */
  private static String entryAt(String entry, Table table, int version) {
    StringBuilder old = new StringBuilder();
    for (Token token : Tokenizer.tokenize(entry)) {
      String text = token.text(entry);
      boolean isName = token.kind() == TokenKind.WORD || token.kind() == TokenKind.QUOTED_NAME;
      Column column = isName ? table.column(SqlName.unquote(text)) : null;
      if (column == null || column.nameIn(version).equals(column.name())) {
        old.append(text);
      } else {
        old.append(SqlName.quoteIfNeeded(column.nameIn(version)));
      }
    }
    return old.toString();
  }
}

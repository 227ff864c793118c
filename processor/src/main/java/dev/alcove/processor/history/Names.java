// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.Renaming;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.sql.IndexName;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import java.util.List;

/** What tables, columns and indexes were called. */
final class Names {

  private Names() {}

  /** A table's name at a version that had it. */
  static String at(Table table, int version) {
    return at(table.history().renamings(), table.name(), version);
  }

  /** A column's name at a version that had it. */
  static String at(Column column, int version) {
    return at(column.history().renamings(), column.name(), version);
  }

  /** An index's name at a version that had it: one that the user left unnamed follows renames. */
  static String at(Index index, Table table, int version) {
    String named = IndexName.of(table.name(), index.entries());
    if (!index.name().startsWith(named)) {
      return index.name();
    }
    List<String> entries =
        index.entries().stream().map(entry -> entryAt(entry, table, version)).toList();
    return IndexName.of(at(table, version), entries) + index.name().substring(named.length());
  }

  /** An entry of an index under the names of a version. */
  private static String entryAt(String entry, Table table, int version) {
    StringBuilder old = new StringBuilder();
    for (Token token : Tokenizer.tokenize(entry)) {
      String text = token.text(entry);
      boolean isName = token.kind() == TokenKind.WORD || token.kind() == TokenKind.QUOTED_NAME;
      Column column = isName ? table.column(SqlName.unquote(text)) : null;
      if (column == null || at(column, version).equals(column.name())) {
        old.append(text);
      } else {
        old.append(SqlName.quoteIfNeeded(at(column, version)));
      }
    }
    return old.toString();
  }

  private static String at(List<Renaming> renamings, String name, int version) {
    return renamings.stream()
        .filter(renaming -> renaming.version() > version)
        .map(Renaming::from)
        .findFirst()
        .orElse(name);
  }
}

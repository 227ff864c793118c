// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.sql.IndexedColumn;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import dev.alcove.processor.sqlite.SchemaFacts.ColumnFacts;
import dev.alcove.processor.sqlite.SchemaFacts.IndexFacts;
import java.util.ArrayList;
import java.util.List;

/**
 * What refuses doubles in a table: its primary key, a UNIQUE constraint, a unique index.
 *
 * @param facts what it means
 * @param entries its columns and expressions as SQL, with collations, without order
 * @param where its predicate as SQL; empty for none
 */
record UniqueKey(IndexFacts facts, List<String> entries, String where) {

  /** Copies the list. */
  UniqueKey {
    entries = List.copyOf(entries);
  }

  static List<UniqueKey> of(TableSnapshot table) {
    List<UniqueKey> keys = new ArrayList<>();
    if (!table.facts().primaryKey().isEmpty()) {
      keys.add(primaryKey(table));
    }
    table
        .facts()
        .indexes()
        .forEach(
            (name, index) -> {
              if (index.unique()) {
                keys.add(
                    table.indexes().stream()
                        .filter(part -> part.name().equals(name))
                        .findFirst()
                        .map(part -> ofIndex(part.sql(), index))
                        .orElseGet(() -> ofConstraint(index)));
              }
            });
    return keys;
  }

  /** All of it as one text. */
  String text() {
    return String.join(", ", entries) + (where.isEmpty() ? "" : " WHERE " + where);
  }

  private static UniqueKey primaryKey(TableSnapshot table) {
    List<String> entries = new ArrayList<>();
    for (String name : table.facts().primaryKey()) {
      String collation = table.column(name).map(ColumnFacts::collation).orElse("BINARY");
      entries.add(collation.equals("BINARY") ? name : name + " COLLATE " + collation);
    }
    return ofConstraint(new IndexFacts(true, entries, null));
  }

  private static UniqueKey ofConstraint(IndexFacts facts) {
    List<String> entries = new ArrayList<>();
    for (String entry : facts.entries()) {
      String plain = entry.endsWith(" DESC") ? entry.substring(0, entry.length() - 5) : entry;
      int collate = plain.lastIndexOf(" COLLATE ");
      entries.add(
          collate < 0
              ? SqlName.quoteIfNeeded(plain)
              : SqlName.quoteIfNeeded(plain.substring(0, collate)) + plain.substring(collate));
    }
    return new UniqueKey(facts, entries, "");
  }

  private static UniqueKey ofIndex(String sql, IndexFacts facts) {
    List<Token> tokens = Tokenizer.significant(sql);
    List<String> entries = new ArrayList<>();
    int depth = 0;
    int start = 0;
    int i = 0;
    for (; i < tokens.size(); i++) {
      TokenKind kind = tokens.get(i).kind();
      if (kind == TokenKind.LEFT_PAREN && depth++ == 0) {
        start = tokens.get(i).end();
      }
      depth -= kind == TokenKind.RIGHT_PAREN ? 1 : 0;
      boolean closes = kind == TokenKind.RIGHT_PAREN && depth == 0;
      if (closes || (kind == TokenKind.COMMA && depth == 1)) {
        entries.add(entry(sql.substring(start, tokens.get(i).start())));
        start = tokens.get(i).end();
      }
      if (closes) {
        break;
      }
    }
    // After the list comes nothing, or WHERE and the predicate.
    String where = i + 2 < tokens.size() ? sql.substring(tokens.get(i + 2).start()) : "";
    return new UniqueKey(facts, entries, where);
  }

  private static String entry(String written) {
    IndexedColumn column = IndexedColumn.parse(written);
    String collation = column.collation();
    return collation == null
        ? column.expression()
        : column.expression() + " COLLATE " + SqlName.quoteIfNeeded(collation);
  }
}

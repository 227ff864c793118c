// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import dev.alcove.processor.sql.NormalSql;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import dev.alcove.processor.sqlite.SchemaFacts.IndexFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the facts of tables' indexes, as they are when this is made. */
final class IndexInspector {

  private static final String EXPRESSION = "-2";

  private final Session session;
  private final Map<String, String> statements;

  IndexInspector(Session session) {
    this.session = session;
    this.statements = statements(session);
  }

  /** The indexes by name; those that SQLite makes for UNIQUE are named after their entries. */
  SortedMap<String, IndexFacts> indexes(String table) {
    SortedMap<String, IndexFacts> indexes = new TreeMap<>();
    String query =
        "SELECT name, \"unique\" FROM pragma_index_list("
            + SqlName.stringLiteral(table)
            + ") WHERE origin <> 'pk'";
    for (List<@Nullable String> row : session.rows(query)) {
      String name = String.valueOf(row.get(0));
      String sql = statements.get(name);
      IndexFacts index = index(name, "1".equals(row.get(1)), sql);
      indexes.put(sql == null ? "UNIQUE " + index.entries() : name, index);
    }
    return indexes;
  }

  /** The statements of all indexes by name; those that SQLite makes for UNIQUE have none. */
  private static Map<String, String> statements(Session session) {
    Map<String, String> statements = new HashMap<>();
    String query = "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL";
    session
        .rows(query)
        .forEach(row -> statements.put(String.valueOf(row.get(0)), String.valueOf(row.get(1))));
    return statements;
  }

  private IndexFacts index(String name, boolean unique, @Nullable String sql) {
    List<Token> tokens = sql == null ? List.of() : Tokenizer.significant(sql);
    List<List<Token>> written = sql == null ? List.of() : entries(tokens);
    List<String> entries = new ArrayList<>();
    String query =
        "SELECT cid, name, \"desc\", coll FROM pragma_index_xinfo("
            + SqlName.stringLiteral(name)
            + ") WHERE key = 1 ORDER BY seqno";
    for (List<@Nullable String> row : session.rows(query)) {
      String entry =
          EXPRESSION.equals(row.get(0)) && sql != null
              ? NormalSql.of(sql, expression(sql, written.get(entries.size())))
              : String.valueOf(row.get(1));
      String collation = SchemaInspector.capitals(String.valueOf(row.get(3)));
      entries.add(
          entry
              + (collation.equals("BINARY") ? "" : " COLLATE " + collation)
              + ("1".equals(row.get(2)) ? " DESC" : ""));
    }
    return new IndexFacts(unique, entries, sql == null ? null : where(sql, tokens));
  }

  /** The entries of a CREATE INDEX as they are written. */
  private static List<List<Token>> entries(List<Token> tokens) {
    List<List<Token>> entries = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      TokenKind kind = tokens.get(i).kind();
      if (kind == TokenKind.LEFT_PAREN && ++depth == 1) {
        start = i + 1;
      } else if (kind == TokenKind.RIGHT_PAREN) {
        depth--;
      }
      boolean closes = kind == TokenKind.RIGHT_PAREN && depth == 0;
      if (closes || (kind == TokenKind.COMMA && depth == 1)) {
        entries.add(tokens.subList(start, i));
        start = i + 1;
      }
      if (closes) {
        break;
      }
    }
    return entries;
  }

  /** An entry without what pragmas tell of it: collation and direction. */
  private static List<Token> expression(String sql, List<Token> entry) {
    int end = entry.size();
    if (isWord(sql, entry, end - 1, "ASC") || isWord(sql, entry, end - 1, "DESC")) {
      end--;
    }
    if (isWord(sql, entry, end - 2, "COLLATE")) {
      end -= 2;
    }
    return entry.subList(0, end);
  }

  private static @Nullable String where(String sql, List<Token> tokens) {
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      TokenKind kind = tokens.get(i).kind();
      depth += kind == TokenKind.LEFT_PAREN ? 1 : kind == TokenKind.RIGHT_PAREN ? -1 : 0;
      if (depth == 0 && isWord(sql, tokens, i, "WHERE")) {
        return NormalSql.of(sql, tokens.subList(i + 1, tokens.size()));
      }
    }
    return null;
  }

  private static boolean isWord(String sql, List<Token> tokens, int index, String word) {
    return index >= 0 && SqlName.same(tokens.get(index).text(sql), word);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Index;
import dev.alcove.processor.sql.IndexedColumn;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.Tokenizer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an index holds, in a form that is equal for equal indexes.
 *
 * @param entries the entries; a plain column in ascending order is its folded name
 * @param where the predicate; empty for none
 */
public record IndexShape(List<String> entries, String where) {

  /** Copies the list. */
  public IndexShape {
    entries = List.copyOf(entries);
  }

  /** The shape of an index. */
  public static IndexShape of(Index index) {
    return of(index.entries(), index.where());
  }

  /** The shape of an index with these entries, limited to a condition if that is not empty. */
  public static IndexShape of(List<String> entries, String where) {
    return new IndexShape(entries.stream().map(IndexShape::entry).toList(), plain(where));
  }

  /** The shape of what SQLite keeps for these columns itself, such as a primary key. */
  static IndexShape ofColumns(List<String> columns) {
    return new IndexShape(columns.stream().map(SqlName::fold).toList(), "");
  }

  /** Whether everything that this index finds is found by the other one as well. */
  public boolean isPrefixOf(IndexShape other) {
    return where.equals(other.where)
        && entries.size() <= other.entries.size()
        && other.entries.subList(0, entries.size()).equals(entries);
  }

  private static String entry(String sql) {
    IndexedColumn indexed = IndexedColumn.parse(sql);
    return (indexed.column() == null ? plain(indexed.expression()) : SqlName.fold(indexed.column()))
        + (indexed.collation() == null ? "" : " collate " + SqlName.fold(indexed.collation()))
        + (indexed.isDescending() ? " desc" : "");
  }

  /** The tokens, one blank between each two, ASCII letters in lower case outside of strings. */
  private static String plain(String sql) {
    return Tokenizer.significant(sql).stream()
        .map(token -> text(token, sql))
        .collect(Collectors.joining(" "));
  }

  private static String text(Token token, String sql) {
    String text = token.text(sql);
    return text.startsWith("'") ? text : SqlName.fold(SqlName.unquote(text));
  }
}

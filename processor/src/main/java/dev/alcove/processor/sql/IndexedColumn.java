// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an index: {@code created_at DESC}, {@code title COLLATE NOCASE}, {@code
 * json_extract(a, '$.b')}.
 *
 * @param column the column's name without quotes, or null for an expression
 * @param expression what is indexed as written, without collation and order
 * @param collation the collation's name, or null if none is given
 * @param isDescending true if the entry ends in DESC
 * @see <a href="https://www.sqlite.org/lang_createindex.html">CREATE INDEX</a>
 */
public record IndexedColumn(
    @Nullable String column, String expression, @Nullable String collation, boolean isDescending) {

  /** Reads an entry. Text that is no entry becomes an expression, for SQLite to refuse. */
  public static IndexedColumn parse(String entry) {
    TokenRow row = TokenRow.of(entry);
    int end = row.size();
    boolean isDescending = end > 1 && row.is(end - 1, "DESC");
    if (isDescending || (end > 1 && row.is(end - 1, "ASC"))) {
      end--;
    }
    boolean hasCollation = end > 2 && row.is(end - 2, "COLLATE") && row.isName(end - 1);
    String collation = hasCollation ? row.name(end - 1) : null;
    end = hasCollation ? end - 2 : end;
    String expression = end == 0 ? "" : row.span(0, end).of(entry);
    boolean isColumn = end == 1 && row.isName(0) && !row.isKind(0, TokenKind.STRING);
    return new IndexedColumn(isColumn ? row.name(0) : null, expression, collation, isDescending);
  }

  /**
   * The columns that the entry is made of; places count from the beginning of {@link
   * #expression()}.
   */
  public List<NamePlace> mentionedColumns() {
    String name = column;
    return name == null
        ? SqlExpression.columns(expression)
        : List.of(new NamePlace(name, new Span(0, expression.length())));
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits a select list into its entries and finds their names. */
final class ResultColumnReader {

  /** Keywords that end an expression, so that a name behind them is an alias. */
  private static final Set<String> END_OF_EXPRESSION =
      Set.of(
          "END",
          "NULL",
          "ISNULL",
          "NOTNULL",
          "CURRENT_DATE",
          "CURRENT_TIME",
          "CURRENT_TIMESTAMP",
          ")");

  private final TokenRow row;

  ResultColumnReader(TokenRow row) {
    this.row = row;
  }

  List<ResultColumn> read(TokenRange list) {
    List<ResultColumn> columns = new ArrayList<>();
    int start = list.from();
    for (int i = list.from(); i < list.to(); i = row.after(i)) {
      if (row.is(i, ",")) {
        add(columns, new TokenRange(start, i));
        start = i + 1;
      }
    }
    add(columns, new TokenRange(start, list.to()));
    return columns;
  }

  private void add(List<ResultColumn> columns, TokenRange entry) {
    if (!entry.isEmpty()) {
      columns.add(column(entry));
    }
  }

  private ResultColumn column(TokenRange entry) {
    Span span = row.span(entry.from(), entry.to());
    int last = entry.to() - 1;
    if (isStar(entry, last)) {
      return new ResultColumn(null, false, true, span);
    }
    if (isAlias(entry, last)) {
      return new ResultColumn(row.name(last), true, false, span);
    }
    return new ResultColumn(isBareColumn(entry) ? row.name(last) : null, false, false, span);
  }

  private boolean isStar(TokenRange entry, int last) {
    return row.is(last, "*") && (last == entry.from() || row.is(last - 1, "."));
  }

  private boolean isAlias(TokenRange entry, int last) {
    if (last == entry.from() || !row.isName(last)) {
      return false;
    }
    return row.is(last - 1, "AS") || (!isSyntax(last) && endsExpression(last - 1));
  }

  private boolean isSyntax(int i) {
    return row.isKind(i, TokenKind.WORD) && Keywords.isExpressionSyntax(row.symbol(i));
  }

  private boolean endsExpression(int i) {
    if (END_OF_EXPRESSION.contains(row.symbol(i))) {
      return true;
    }
    Token token = row.get(i);
    return switch (token.kind()) {
      case WORD -> !Keywords.isExpressionSyntax(row.symbol(i));
      case QUOTED_NAME, STRING, BLOB, INTEGER, FLOAT, VARIABLE, POSITIONAL -> true;
      default -> false;
    };
  }

  /** A name, or names with dots between them. */
  private boolean isBareColumn(TokenRange entry) {
    for (int i = entry.from(); i < entry.to(); i++) {
      boolean nameExpected = (i - entry.from()) % 2 == 0;
      boolean fits = nameExpected ? isColumnName(i) : row.is(i, ".");
      if (!fits) {
        return false;
      }
    }
    return (entry.to() - entry.from()) % 2 == 1;
  }

  private boolean isColumnName(int i) {
    return row.isName(i) && !row.isKind(i, TokenKind.STRING) && !isSyntax(i);
  }
}

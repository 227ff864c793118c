// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.ArrayList;
import java.util.List;

/** Puts a {@link StatementOutline} together; each question has its own scanner. */
final class OutlineReader {

  private OutlineReader() {}

  static StatementOutline read(String sql) {
    TokenRow row = TokenRow.of(sql);
    List<TokenRange> statements = new StatementSplitter(row).split();
    TokenRange first = statements.isEmpty() ? new TokenRange(0, 0) : statements.get(0);
    int verb = new CteScanner(row).mainVerb(first.from());
    StatementKind kind = statements.isEmpty() ? StatementKind.EMPTY : kind(row.symbol(verb));
    return new StatementOutline(
        kind,
        statements.stream().map(range -> row.span(range.from(), range.to())).toList(),
        new ShapeScanner(row, new TokenRange(verb, first.to())).scan(kind),
        new StatementOutline.NameUses(
            new TableScanner(row).scan(), new CteScanner(row).scan(), doubleQuoted(row)),
        new VariableScanner(row).scan(),
        positional(row));
  }

  private static StatementKind kind(String verb) {
    return switch (verb) {
      case "SELECT", "VALUES" -> StatementKind.SELECT;
      case "INSERT", "REPLACE" -> StatementKind.INSERT;
      case "UPDATE" -> StatementKind.UPDATE;
      case "DELETE" -> StatementKind.DELETE;
      case "EXPLAIN" -> StatementKind.EXPLAIN;
      case "PRAGMA" -> StatementKind.PRAGMA;
      default -> StatementKind.OTHER;
    };
  }

  private static List<NamePlace> doubleQuoted(TokenRow row) {
    List<NamePlace> places = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (row.isKind(i, TokenKind.QUOTED_NAME) && row.text(i).startsWith("\"")) {
        places.add(new NamePlace(row.name(i), row.get(i).span()));
      }
    }
    return places;
  }

  private static List<PositionalVariable> positional(TokenRow row) {
    List<PositionalVariable> variables = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (row.isKind(i, TokenKind.POSITIONAL)) {
        variables.add(new PositionalVariable(row.text(i).substring(1), row.get(i).span()));
      }
    }
    return variables;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.Set;

/** Where a line of SQL that is too long is cut with the least harm to its reader. */
public final class SqlCut {

  /** Words that begin a part of a clause. */
  private static final Set<String> PARTS = Set.of("AND", "OR", "WHEN", "ELSE", "THEN", "SELECT");

  /** Words that leave the reader waiting for the next one. */
  private static final Set<String> OPENING =
      Set.of(
          "AND",
          "AS",
          "BETWEEN",
          "BY",
          "CASE",
          "DELETE",
          "DISTINCT",
          "DO",
          "ELSE",
          "FROM",
          "GROUP",
          "HAVING",
          "IN",
          "INSERT",
          "INTO",
          "IS",
          "JOIN",
          "LIKE",
          "LIMIT",
          "NOT",
          "ON",
          "OR",
          "ORDER",
          "PARTITION",
          "SELECT",
          "SET",
          "THEN",
          "UPDATE",
          "VALUES",
          "WHEN",
          "WHERE");

  /** Words that belong to what stands before them. */
  private static final Set<String> CLOSING =
      Set.of(
          "AS",
          "ASC",
          "BETWEEN",
          "BY",
          "CONFLICT",
          "DESC",
          "END",
          "ESCAPE",
          "IN",
          "IS",
          "LIKE",
          "NOT",
          "NULL");

  private static final int GLUED = 1_000;
  private static final int DEEPER = 10;

  private SqlCut() {}

  /**
   * The start of the token before which to cut: outside of parentheses rather than inside, before a
   * clause, behind a comma, and never between words that belong together if there is a choice.
   *
   * @param line the line
   * @param fits how many characters at most stay before the cut
   * @return the place; 0 if there is no blank between tokens
   */
  public static int before(String line, int fits) {
    TokenRow row = TokenRow.of(line);
    int best = 0;
    int harm = Integer.MAX_VALUE;
    int depth = 0;
    for (int i = 0; i < row.size() && row.get(i).start() <= fits; i++) {
      depth -= row.is(i, ")") && depth > 0 ? 1 : 0;
      int start = row.get(i).start();
      int here = depth * DEEPER + harm(row, i) + (start < fits / 2 ? GLUED : 0);
      if (i > 0 && Characters.isSpace(line.charAt(start - 1)) && here <= harm) {
        best = start;
        harm = here;
      }
      depth += row.is(i, "(") ? 1 : 0;
    }
    return best;
  }

  private static int harm(TokenRow row, int i) {
    if (SqlLayout.startsClause(row, i)) {
      return 0;
    }
    if (row.is(i - 1, ",") || PARTS.contains(row.symbol(i))) {
      return 1;
    }
    boolean isGlued =
        OPENING.contains(row.symbol(i - 1))
            || CLOSING.contains(row.symbol(i))
            || row.isKind(i - 1, TokenKind.OPERATOR)
            || row.isKind(i, TokenKind.RIGHT_PAREN)
            || row.isKind(i, TokenKind.LEFT_PAREN);
    return isGlued ? GLUED : row.isKind(i, TokenKind.OPERATOR) ? 2 : 3;
  }
}

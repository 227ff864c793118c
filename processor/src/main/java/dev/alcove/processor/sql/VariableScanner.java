// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Finds the named variables of a text and what surrounds them. */
final class VariableScanner {

  /** What ends an ORDER BY or LIMIT on the same level. */
  private static final Set<String> OTHER_CLAUSES =
      Set.of(
          ";",
          "SELECT",
          "FROM",
          "WHERE",
          "GROUP",
          "HAVING",
          "UNION",
          "EXCEPT",
          "INTERSECT",
          "SET",
          "VALUES",
          "RETURNING",
          "ROWS",
          "RANGE",
          "GROUPS");

  private static final Set<String> AFTER_ORDER_TERM =
      Set.of(
          "", ",", ";", ")", "{", "}", "ASC", "DESC", "NULLS", "COLLATE", "LIMIT", "ROWS", "RANGE",
          "GROUPS");

  private static final Set<String> AFTER_COUNT = Set.of("", ";", ")", "{", "}", "OFFSET");

  private final TokenRow row;
  private final Deque<VariableContext> outerClauses = new ArrayDeque<>();

  /** ORDER_BY, LIMIT or OFFSET while inside one of them, else SCALAR. */
  private VariableContext clause = VariableContext.SCALAR;

  VariableScanner(TokenRow row) {
    this.row = row;
  }

  List<Variable> scan() {
    List<Variable> variables = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (row.isKind(i, TokenKind.VARIABLE)) {
        Token token = row.get(i);
        String text = row.text(i);
        variables.add(
            new Variable(
                text.substring(1), text.charAt(0), token.start(), token.end(), context(i)));
      } else {
        follow(i);
      }
    }
    return variables;
  }

  private void follow(int i) {
    String symbol = row.symbol(i);
    if (OTHER_CLAUSES.contains(symbol)) {
      clause = VariableContext.SCALAR;
      return;
    }
    switch (symbol) {
      case "(" -> open();
      case ")" -> clause = outerClauses.isEmpty() ? VariableContext.SCALAR : outerClauses.pop();
      case "ORDER" -> clause = row.is(i + 1, "BY") ? VariableContext.ORDER_BY : clause;
      case "LIMIT" -> clause = VariableContext.LIMIT;
      case "OFFSET" -> clause = isInLimit() ? VariableContext.OFFSET : clause;
      default -> {}
    }
  }

  /**
   * Opens a group: a LIMIT reaches into the groups of its expression, an ORDER BY term does not.
   */
  private void open() {
    outerClauses.push(clause);
    clause = isInLimit() ? clause : VariableContext.SCALAR;
  }

  private boolean isInLimit() {
    return isLimit(clause);
  }

  private static boolean isLimit(VariableContext clause) {
    return clause == VariableContext.LIMIT || clause == VariableContext.OFFSET;
  }

  private VariableContext context(int i) {
    // A parenthesis that stays open is SQLite's to complain of.
    boolean alone = row.is(i - 1, "(") && (row.is(i + 1, ")") || i + 1 == row.size());
    if (alone && row.is(i - 2, "IN")) {
      return VariableContext.IN_LIST;
    }
    return switch (row.symbol(i - 1)) {
      case "LIKE" -> VariableContext.LIKE_PATTERN;
      case "GLOB" -> VariableContext.GLOB_PATTERN;
      case "MATCH" -> VariableContext.MATCH_PATTERN;
      default -> clauseContext(i);
    };
  }

  private VariableContext clauseContext(int i) {
    return switch (clause) {
      case LIMIT -> limitContext(i);
      case ORDER_BY -> isOrderTerm(i) ? VariableContext.ORDER_BY : VariableContext.SCALAR;
      default -> clause;
    };
  }

  private VariableContext limitContext(int i) {
    boolean begins = row.is(i - 1, "LIMIT") || row.is(i - 1, ",");
    boolean isNested = !outerClauses.isEmpty() && isLimit(outerClauses.peek());
    if (!begins || isNested) {
      return VariableContext.SCALAR;
    }
    if (row.is(i - 1, "LIMIT") && row.is(i + 1, ",")) {
      return VariableContext.OFFSET; // LIMIT skip, count
    }
    boolean ends = i + 1 >= row.size() || AFTER_COUNT.contains(row.symbol(i + 1));
    return ends ? VariableContext.LIMIT : VariableContext.SCALAR;
  }

  private boolean isOrderTerm(int i) {
    boolean begins = row.is(i - 1, "BY") || row.is(i - 1, ",") || row.is(i - 1, "{");
    boolean ends = i + 1 >= row.size() || AFTER_ORDER_TERM.contains(row.symbol(i + 1));
    return begins && ends;
  }
}

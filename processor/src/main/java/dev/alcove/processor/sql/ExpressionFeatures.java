// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.Set;
import java.util.function.Consumer;

/** Operators, constants and row values. */
final class ExpressionFeatures extends FeatureDetector {

  /** Behind these words stands a value. */
  private static final Set<String> BEFORE_VALUE =
      Set.of(
          "ALL",
          "AND",
          "BETWEEN",
          "BY",
          "CASE",
          "DEFAULT",
          "DISTINCT",
          "ELSE",
          "HAVING",
          "IS",
          "LIMIT",
          "NOT",
          "ON",
          "OR",
          "RETURNING",
          "SELECT",
          "SET",
          "THEN",
          "WHEN",
          "WHERE");

  private static final Set<String> COMPARISONS =
      Set.of("=", "==", "<", "<=", ">", ">=", "<>", "!=", "IS", "IN", "NOT", "BETWEEN", "WHEN");

  ExpressionFeatures(TokenRow row, Consumer<FeatureUse> found) {
    super(row, found);
  }

  @Override
  void visit(int i) {
    switch (row.symbol(i)) {
      case "->", "->>" -> add(SqlFeature.JSON_ARROW, row.symbol(i), i, i + 1);
      case "IS" -> {
        boolean isNot = row.is(i + 1, "NOT");
        int distinct = isNot ? i + 2 : i + 1;
        if (row.is(distinct, "DISTINCT") && row.is(distinct + 1, "FROM")) {
          add(isNot ? SqlFeature.NOT_DISTINCT_FROM : SqlFeature.DISTINCT_FROM, i, distinct + 2);
        }
      }
      case "TRUE", "FALSE" -> {
        if (canBeValue(i) && !row.is(i + 1, "(") && !row.is(i + 1, ".")) {
          add(SqlFeature.TRUE_FALSE, row.symbol(i), i, i + 1);
        }
      }
      case "(" -> {
        if (isRowValue(i)) {
          add(SqlFeature.ROW_VALUE, i, row.after(i));
        }
      }
      default -> number(i);
    }
  }

  private void number(int i) {
    String text = row.text(i);
    if (row.isKind(i, TokenKind.INTEGER) && (text.startsWith("0x") || text.startsWith("0X"))) {
      add(SqlFeature.HEXADECIMAL, i, i + 1);
    }
    boolean isNumber = row.isKind(i, TokenKind.INTEGER) || row.isKind(i, TokenKind.FLOAT);
    if (isNumber && text.indexOf('_') >= 0) {
      add(SqlFeature.DIGIT_SEPARATOR, i, i + 1);
    }
  }

  /** Whether what stands before leaves room for a value, not only for a name. */
  private boolean canBeValue(int i) {
    return i == 0
        || row.isKind(i - 1, TokenKind.OPERATOR)
        || row.is(i - 1, "(")
        || row.is(i - 1, ",")
        || BEFORE_VALUE.contains(row.symbol(i - 1));
  }

  private boolean isRowValue(int open) {
    if (row.is(open - 1, "SET") || (row.is(open - 1, ",") && isAssigned(open))) {
      return true;
    }
    if (!canBeValue(open) || row.opensQuery(open) || !hasComma(open)) {
      return false;
    }
    boolean isCompared = COMPARISONS.contains(row.symbol(row.after(open)));
    return isCompared || COMPARISONS.contains(row.symbol(open - 1));
  }

  /** Whether this is one of several lists of columns after SET. */
  private boolean isAssigned(int open) {
    int i = open - 1;
    while (i >= 0 && !row.is(i, "(")) {
      if (row.is(i, "SET")) {
        return row.is(row.after(open), "=");
      }
      i = row.is(i, ")") ? row.closing(i) - 1 : i - 1;
    }
    return false;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds columns that stand right before a comparison with a variable. */
final class ComparisonScanner {

  private static final Set<String> OPERATORS =
      Set.of("=", "==", "<", "<=", ">", ">=", "<>", "!=", "IS");

  /** What may stand before a whole operand. */
  private static final Set<String> OPENERS =
      Set.of("(", ",", "{", "AND", "OR", "NOT", "WHERE", "ON", "HAVING", "SET", "WHEN");

  /** What may follow a whole operand. */
  private static final Set<String> CLOSERS =
      Set.of(
          ")",
          ",",
          ";",
          "{",
          "}",
          "AND",
          "OR",
          "THEN",
          "ELSE",
          "END",
          "WHERE",
          "GROUP",
          "HAVING",
          "ORDER",
          "LIMIT",
          "RETURNING",
          "UNION",
          "EXCEPT",
          "INTERSECT",
          "WINDOW",
          "JOIN",
          "LEFT",
          "INNER",
          "CROSS");

  private final String sql;
  private final List<Token> tokens;

  ComparisonScanner(String sql) {
    this.sql = sql;
    this.tokens = Tokenizer.significant(sql);
  }

  List<Comparison> scan(List<Variable> variables) {
    List<Comparison> found = new ArrayList<>();
    int next = 0;
    for (Variable variable : variables) {
      while (next < tokens.size() && tokens.get(next).start() < variable.start()) {
        next++;
      }
      Comparison comparison = comparison(variable, next);
      if (comparison != null) {
        found.add(comparison);
      }
    }
    return found;
  }

  private @Nullable Comparison comparison(Variable variable, int at) {
    boolean isWhole = at + 1 >= tokens.size() || CLOSERS.contains(word(at + 1));
    int end = operandEnd(at);
    if (!isWhole || end < 0 || !isName(end)) {
      return null;
    }
    boolean isQualified = end >= 2 && word(end - 1).equals(".") && isName(end - 2);
    int begin = isQualified ? end - 2 : end;
    if (begin > 0 && !OPENERS.contains(word(begin - 1))) {
      return null;
    }
    return new Comparison(isQualified ? name(begin) : null, name(end), variable);
  }

  /** Where the left operand ends if the variable is the right one; -1 if it is none. */
  private int operandEnd(int at) {
    String before = word(at - 1);
    if (OPERATORS.contains(before)) {
      return at - 2;
    }
    if (before.equals("NOT") && word(at - 2).equals("IS")) {
      return at - 3;
    }
    if (before.equals("(") && word(at - 2).equals("IN") && word(at + 1).equals(")")) {
      return word(at - 3).equals("NOT") ? at - 4 : at - 3;
    }
    int between = before.equals("AND") ? at - 3 : at - 1;
    if (word(between).equals("BETWEEN")) {
      return word(between - 1).equals("NOT") ? between - 2 : between - 1;
    }
    return -1;
  }

  private boolean isName(int index) {
    TokenKind kind = tokens.get(index).kind();
    return kind == TokenKind.WORD || kind == TokenKind.QUOTED_NAME;
  }

  private String name(int index) {
    return SqlName.unquote(tokens.get(index).text(sql));
  }

  /** The token in capitals; empty beyond either end. */
  private String word(int index) {
    return index < 0 || index >= tokens.size() ? "" : SqlName.upper(tokens.get(index).text(sql));
  }
}

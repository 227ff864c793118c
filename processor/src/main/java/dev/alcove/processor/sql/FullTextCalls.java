// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds result columns that are calls of the functions of full-text indexes. */
public final class FullTextCalls {

  /** The functions that show texts of the index. */
  public static final Set<String> SHOWING = Set.of("snippet", "highlight");

  private FullTextCalls() {}

  /**
   * The names of functions, in small letters, by the places of the columns that are calls of them.
   *
   * @param outline the statement; of a compound query nothing is known
   * @param columnCount how many columns its result has, stars spread out
   */
  public static Map<Integer, String> of(StatementOutline outline, String sql, int columnCount) {
    Map<Integer, String> calls = new TreeMap<>();
    List<ResultColumn> columns = outline.resultColumns();
    if (outline.shape().isCompound()) {
      return calls;
    }
    int fromEnd = columnCount - columns.size();
    boolean isBehindStar = false;
    long stars = columns.stream().filter(ResultColumn::isStar).count();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).isStar()) {
        isBehindStar = true;
        stars--;
      } else if (!isBehindStar || stars == 0) {
        String function = function(columns.get(i).span().of(sql));
        if (!function.isEmpty()) {
          calls.put(isBehindStar ? i + fromEnd : i, function);
        }
      }
    }
    return calls;
  }

  /** Whether the whole expression, which may have an alias, is a call of one that shows texts. */
  public static boolean isCall(String expression) {
    return SHOWING.contains(function(expression));
  }

  /** The function that is called by a whole expression, which may have an alias. */
  private static String function(String expression) {
    List<Token> tokens = Tokenizer.significant(expression);
    if (tokens.size() < 3 || tokens.get(1).kind() != TokenKind.LEFT_PAREN) {
      return "";
    }
    int depth = 0;
    int end = 1;
    do {
      TokenKind kind = tokens.get(end).kind();
      depth += kind == TokenKind.LEFT_PAREN ? 1 : kind == TokenKind.RIGHT_PAREN ? -1 : 0;
      end++;
    } while (depth > 0 && end < tokens.size());
    boolean isWhole =
        end == tokens.size()
            || end + 1 == tokens.size()
            || (end + 2 == tokens.size() && SqlName.same(tokens.get(end).text(expression), "AS"));
    return isWhole ? SqlName.fold(tokens.get(0).text(expression)) : "";
  }
}

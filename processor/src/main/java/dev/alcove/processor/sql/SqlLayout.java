// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lays SQL out in lines, one for each line of a generated constant.
 *
 * <p>Joined by line breaks, the lines have the tokens of the original: breaks and indentation
 * inside literals and comments stay as they are.
 */
public final class SqlLayout {

  /** A longer statement on one line is broken before its clauses. */
  public static final int MAX_LINE = 80;

  private static final Set<String> CLAUSES =
      Set.of(
          "FROM",
          "WHERE",
          "HAVING",
          "LIMIT",
          "SET",
          "VALUES",
          "RETURNING",
          "UNION",
          "EXCEPT",
          "INTERSECT");

  private static final Set<String> JOIN_WORDS =
      Set.of("NATURAL", "LEFT", "RIGHT", "FULL", "INNER", "CROSS", "OUTER", "JOIN");

  private SqlLayout() {}

  /** The lines, without line breaks and without the indentation that all of them share. */
  public static List<String> lines(String sql) {
    List<SqlLine> lines = SqlLine.split(sql);
    if (lines.size() == 1) {
      String line = lines.get(0).without(lines.get(0).indentation());
      return line.length() > MAX_LINE ? clauses(line) : List.of(line);
    }
    int indentation =
        lines.stream().mapToInt(SqlLine::indentation).reduce(Integer.MAX_VALUE, Math::min);
    return lines.stream().map(line -> line.without(indentation)).toList();
  }

  private static List<String> clauses(String line) {
    TokenRow row = TokenRow.of(line);
    List<String> lines = new ArrayList<>();
    int start = 0;
    int braces = 0;
    for (int i = 1; i < row.size(); i = row.after(i)) {
      braces += row.is(i, "{") ? 1 : row.is(i, "}") ? -1 : 0;
      if (braces == 0 && startsClause(row, i)) {
        lines.add(Characters.withoutTrailingSpaces(line.substring(start, row.get(i).start())));
        start = row.get(i).start();
      }
    }
    lines.add(line.substring(start));
    return List.copyOf(lines);
  }

  static boolean startsClause(TokenRow row, int i) {
    String symbol = row.symbol(i);
    if (CLAUSES.contains(symbol)) {
      boolean belongsToWordBefore =
          row.is(i - 1, "DISTINCT")
              || row.is(i - 1, "DELETE")
              || row.is(i - 1, "DEFAULT")
              || row.is(i - 1, "UPDATE");
      return !belongsToWordBefore;
    }
    return switch (symbol) {
      case "GROUP", "ORDER" -> row.is(i + 1, "BY");
      case "ON" -> row.is(i + 1, "CONFLICT");
      case "SELECT" -> row.is(i - 1, ")"); // of INSERT INTO … (…) or of WITH
      default -> startsJoin(row, i);
    };
  }

  /** True for the first word of a join, such as the LEFT of LEFT OUTER JOIN. */
  private static boolean startsJoin(TokenRow row, int i) {
    if (!JOIN_WORDS.contains(row.symbol(i)) || JOIN_WORDS.contains(row.symbol(i - 1))) {
      return false;
    }
    int end = i;
    while (JOIN_WORDS.contains(row.symbol(end))) {
      end++;
    }
    return row.is(end - 1, "JOIN");
  }
}

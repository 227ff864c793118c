// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.sql.SqlExpression;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which columns are taken for JSON, and which for times, by the functions that read them. */
final class ColumnUses {

  private static final Set<String> JSON =
      Set.of(
          "json",
          "json_extract",
          "json_type",
          "json_array_length",
          "json_each",
          "json_tree",
          "json_set",
          "json_insert",
          "json_replace",
          "json_remove",
          "json_patch",
          "jsonb",
          "jsonb_extract",
          "jsonb_set");
  private static final Set<String> TIMES =
      Set.of("date", "time", "datetime", "julianday", "unixepoch", "strftime", "timediff");

  private final Set<String> json = new HashSet<>();
  private final Set<String> times = new HashSet<>();
  private final Set<String> paths = new LinkedHashSet<>();

  /** Notes what a text does with columns. */
  void read(String sql) {
    List<Token> tokens = Tokenizer.significant(sql);
    for (int i = 0; i < tokens.size(); i++) {
      String word = SqlName.fold(tokens.get(i).text(sql));
      boolean isCall = i + 1 < tokens.size() && tokens.get(i + 1).kind() == TokenKind.LEFT_PAREN;
      if (isCall && JSON.contains(word)) {
        note(arguments(sql, tokens, i + 1, true), json);
      } else if (isCall && TIMES.contains(word)) {
        note(arguments(sql, tokens, i + 1, false), times);
      } else if (i > 0 && (word.equals("->") || word.equals("->>"))) {
        json.add(SqlName.fold(SqlName.unquote(tokens.get(i - 1).text(sql))));
        notePath(sql, tokens, i + 1);
      }
      if (tokens.get(i).kind() == TokenKind.STRING && word.startsWith("'$.")) {
        notePath(sql, tokens, i);
      }
    }
  }

  boolean isJson(String column) {
    return json.contains(SqlName.fold(column));
  }

  boolean isTime(String column) {
    return times.contains(SqlName.fold(column));
  }

  /** The members that are read of JSON objects, such as {@code total.tokens}. */
  Set<String> paths() {
    return paths;
  }

  private void notePath(String sql, List<Token> tokens, int place) {
    if (place < tokens.size() && tokens.get(place).kind() == TokenKind.STRING) {
      String path = SqlName.unquote(tokens.get(place).text(sql)).replaceFirst("^\\$\\.", "");
      if (path.matches("\\w+(\\.\\w+)*")) {
        paths.add(path);
      }
    }
  }

  private static void note(String arguments, Set<String> columns) {
    SqlExpression.columns(arguments).forEach(name -> columns.add(SqlName.fold(name.name())));
  }

  /** The text of all arguments, or of the first alone. */
  private static String arguments(String sql, List<Token> tokens, int open, boolean firstOnly) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      TokenKind kind = tokens.get(i).kind();
      depth += kind == TokenKind.LEFT_PAREN ? 1 : kind == TokenKind.RIGHT_PAREN ? -1 : 0;
      if (depth == 0 || (firstOnly && depth == 1 && kind == TokenKind.COMMA)) {
        return sql.substring(tokens.get(open).end(), tokens.get(i).start());
      }
    }
    return "";
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.sql.OptionalPart;
import dev.alcove.processor.sql.OptionalParts;
import dev.alcove.processor.sql.QueryVariant;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Conditions in parts that have no WHERE to stand behind: it stands in an earlier part, as in
 * {@code {WHERE a = :a} {AND b = :b}}, or nowhere.
 */
final class LostIntroduction {

  private static final Set<String> INTRODUCTIONS = Set.of("WHERE", "HAVING");

  /** What begins a stretch without conditions, and what begins one with conditions. */
  private static final Set<String> TABLES = Set.of("FROM", "JOIN", "USING");

  private static final Set<String> OTHERS =
      Set.of("WHERE", "HAVING", "ON", "SELECT", "GROUP", "ORDER", "LIMIT", "WINDOW", "VALUES");

  private LostIntroduction() {}

  /** What to write where SQLite stumbles over this place; null if it is something else. */
  static @Nullable String remedy(String sql, Span place) {
    OptionalPart introduced = null;
    String introduction = "";
    for (OptionalPart part : OptionalParts.of(sql).parts()) {
      Token first = first(sql, part);
      String word = SqlName.upper(first.text(sql));
      if (first.span().equals(place) && QueryVariant.isConjunction(word)) {
        if (introduced != null) {
          return "Without :%s no %s stands before it. "
                  .formatted(introduced.variables().get(0), introduction)
              + "Write %s before the braces; it goes when nothing follows.".formatted(introduction);
        }
        return standsBehindTables(sql, part)
            ? "No WHERE stands before it. Write WHERE before the braces; "
                + "it goes when nothing follows."
            : null;
      }
      if (INTRODUCTIONS.contains(word)) {
        introduced = part;
        introduction = word;
      }
    }
    return null;
  }

  /** Whether the part follows the tables of a FROM, rather than a condition. */
  private static boolean standsBehindTables(String sql, OptionalPart part) {
    List<Token> tokens = Tokenizer.significant(sql);
    int depth = 0;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.start() >= part.span().start()) {
        continue;
      }
      String word = SqlName.upper(token.text(sql));
      depth +=
          token.kind() == TokenKind.RIGHT_PAREN ? 1 : token.kind() == TokenKind.LEFT_PAREN ? -1 : 0;
      if (depth < 0 || (depth == 0 && OTHERS.contains(word))) {
        return false;
      }
      if (depth == 0 && TABLES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** What follows the brace; an empty part has its closing brace there. */
  private static Token first(String sql, OptionalPart part) {
    List<Token> tokens = Tokenizer.significant(sql);
    for (Token token : tokens) {
      if (token.start() > part.span().start()) {
        return token;
      }
    }
    return tokens.get(tokens.size() - 1);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.sql.OptionalPart;
import dev.alcove.processor.sql.OptionalParts;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.Tokenizer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Conditions in parts of which an earlier one has the WHERE, as in {@code {WHERE a = :a} {AND b =
 * :b}}: where the first part is left out, the second has nothing to stand behind.
 */
final class LostIntroduction {

  private static final Set<String> INTRODUCTIONS = Set.of("WHERE", "HAVING");

  private static final Set<String> CONJUNCTIONS = Set.of("AND", "OR");

  private LostIntroduction() {}

  /** What to write where SQLite stumbles over this place; null if it is something else. */
  static @Nullable String remedy(String sql, Span place) {
    OptionalPart introduced = null;
    String introduction = "";
    for (OptionalPart part : OptionalParts.of(sql).parts()) {
      Token first = first(sql, part);
      String word = SqlName.upper(first.text(sql));
      if (introduced != null && first.span().equals(place) && CONJUNCTIONS.contains(word)) {
        return "Without :%s no %s stands before it. "
                .formatted(introduced.variables().get(0), introduction)
            + "Write %s before the braces; it goes when nothing follows.".formatted(introduction);
      }
      if (INTRODUCTIONS.contains(word)) {
        introduced = part;
        introduction = word;
      }
    }
    return null;
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

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a query that stand in braces, which are no tokens of SQLite.
 *
 * @param parts the parts in the order of the text; none where there is a defect
 * @param defect the first brace without a sensible partner; null if all is well
 */
public record OptionalParts(List<OptionalPart> parts, @Nullable Defect defect) {

  /**
   * A brace that makes no sense.
   *
   * @param kind what is wrong
   * @param span the brace
   */
  public record Defect(Kind kind, Span span) {}

  /** What can be wrong with a brace. */
  public enum Kind {
    /** It opens a part inside of a part. */
    NESTED,
    /** It closes what was not opened. */
    UNOPENED,
    /** It opens what is not closed. */
    UNCLOSED
  }

  /** Copies the list. */
  public OptionalParts {
    parts = List.copyOf(parts);
  }

  /** Reads the parts of a text. */
  public static OptionalParts of(String sql) {
    List<OptionalPart> parts = new ArrayList<>();
    Token open = null;
    for (Token token : Tokenizer.significant(sql)) {
      if (token.kind() == TokenKind.BRACE) {
        boolean opens = token.text(sql).equals("{");
        if (opens == (open != null)) {
          return defect(opens ? Kind.NESTED : Kind.UNOPENED, token);
        }
        if (open != null) {
          parts.add(part(sql, new Span(open.start(), token.end())));
        }
        open = opens ? token : null;
      }
    }
    return open == null ? new OptionalParts(parts, null) : defect(Kind.UNCLOSED, open);
  }

  private static OptionalParts defect(Kind kind, Token brace) {
    return new OptionalParts(List.of(), new Defect(kind, brace.span()));
  }

  private static OptionalPart part(String sql, Span span) {
    List<String> names =
        StatementOutline.of(sql).variables().stream()
            .filter(v -> span.start() <= v.start() && v.end() <= span.end())
            .map(Variable::name)
            .distinct()
            .toList();
    return new OptionalPart(span, names);
  }

  /** The variables that a variant surely has values for: those of the parts that are in it. */
  public List<String> variables(int included) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if ((included >> i & 1) == 1) {
        names.addAll(parts.get(i).variables());
      }
    }
    return names;
  }

  /** Whether a place is in none of the parts. */
  public boolean isOutside(Span place) {
    return parts.stream().noneMatch(part -> part.holds(place));
  }
}

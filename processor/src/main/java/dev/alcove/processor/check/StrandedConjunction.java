// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.sql.OptionalPart;
import dev.alcove.processor.sql.OptionalParts;
import dev.alcove.processor.sql.QueryVariant;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An AND or OR before the braces of a part, as in {@code {a = :a} AND {b = :b}}: without the part
 * it has nothing on its right. The other side does no harm: behind WHERE an AND goes when what
 * stood before it is left out.
 */
final class StrandedConjunction {

  private StrandedConjunction() {}

  /** The first one; null if there is none. */
  static @Nullable Span find(String sql, OptionalParts parts) {
    List<Token> outside = new ArrayList<>();
    for (Token token : Tokenizer.significant(sql)) {
      if (parts.isOutside(token.span())) {
        outside.add(token);
      }
    }
    for (int i = 0; i < outside.size(); i++) {
      Token token = outside.get(i);
      int next = i + 1 < outside.size() ? outside.get(i + 1).start() : sql.length();
      String following = i + 1 < outside.size() ? outside.get(i + 1).text(sql) : "";
      if (QueryVariant.isConjunction(token.text(sql))
          && parts.parts().stream().anyMatch(part -> isBetween(part, token.end(), next))
          && (QueryVariant.endsCondition(following) || QueryVariant.isConjunction(following))) {
        return token.span();
      }
    }
    return null;
  }

  private static boolean isBetween(OptionalPart part, int start, int end) {
    return start <= part.span().start() && part.span().end() <= end;
  }
}

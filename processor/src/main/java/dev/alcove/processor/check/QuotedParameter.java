// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that stands in a string, as in {@code '%:word%'}, where SQLite takes it for text.
 *
 * @param span the string
 * @param instead what is meant, such as {@code '%' || :word || '%'}
 */
record QuotedParameter(Span span, String instead) {

  /** The first string that holds the parameter; null if none does. */
  static @Nullable QuotedParameter find(String sql, String parameter) {
    Pattern variable = Pattern.compile("[:@$]" + Pattern.quote(parameter) + "(?![\\p{L}\\p{N}_$])");
    for (Token token : Tokenizer.significant(sql)) {
      String text = token.text(sql);
      Matcher matcher = variable.matcher(text);
      if (token.kind() == TokenKind.STRING && matcher.find()) {
        List<String> parts = new ArrayList<>();
        if (matcher.start() > 1) {
          parts.add(text.substring(0, matcher.start()) + "'");
        }
        parts.add(":" + parameter);
        if (matcher.end() < text.length() - 1) {
          parts.add("'" + text.substring(matcher.end()));
        }
        return new QuotedParameter(token.span(), String.join(" || ", parts));
      }
    }
    return null;
  }
}

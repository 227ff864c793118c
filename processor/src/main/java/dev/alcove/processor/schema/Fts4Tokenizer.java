// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tokenizer as FTS4 wants it written. FTS5's arguments are names and values in turn, {@code
 * unicode61 remove_diacritics 2}; FTS4's are {@code unicode61 "remove_diacritics=2"}.
 */
final class Fts4Tokenizer {

  private static final Pattern WORD =
      Pattern.compile("'((?:[^']|'')*)'|\"((?:[^\"]|\"\")*)\"|\\S+");

  private Fts4Tokenizer() {}

  static String of(String tokenizer) {
    List<String> words = words(tokenizer);
    StringBuilder sql = new StringBuilder(words.isEmpty() ? "''" : words.get(0));
    for (int i = 1; i < words.size(); i++) {
      String argument = words.get(i);
      if (argument.indexOf('=') < 0 && i + 1 < words.size()) {
        argument += "=" + words.get(++i);
      }
      sql.append(" \"").append(argument.replace("\"", "\"\"")).append('"');
    }
    return sql.toString();
  }

  private static List<String> words(String tokenizer) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(tokenizer);
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        words.add(matcher.group(1).replace("''", "'"));
      } else if (matcher.group(2) != null) {
        words.add(matcher.group(2).replace("\"\"", "\""));
      } else {
        words.add(matcher.group());
      }
    }
    return words;
  }
}

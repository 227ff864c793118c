// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of SQL.
 *
 * @param text the line without its line break
 * @param startsInToken true if a literal or comment goes on into the line: its indentation is
 *     content
 * @param endsInToken true if one goes on beyond it: its trailing blanks are content
 */
record SqlLine(String text, boolean startsInToken, boolean endsInToken) {

  /** All lines but the blank ones before, between and after the tokens; at least one. */
  static List<SqlLine> split(String sql) {
    List<SqlLine> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    boolean startsInToken = false;
    boolean isContent = false;
    for (Token token : Tokenizer.tokenize(sql)) {
      isContent = token.kind() != TokenKind.SPACE;
      String[] parts = token.text(sql).split("\n", -1);
      line.append(parts[0]);
      for (int i = 1; i < parts.length; i++) {
        add(lines, new SqlLine(line.toString(), startsInToken, isContent));
        line = new StringBuilder(parts[i]);
        startsInToken = isContent;
      }
    }
    // A token that is left open at the end owns the blanks there: "/*" without one is no comment.
    add(lines, new SqlLine(line.toString(), startsInToken, isContent));
    return lines.isEmpty() ? List.of(new SqlLine("", false, false)) : lines;
  }

  private static void add(List<SqlLine> lines, SqlLine line) {
    if (line.startsInToken
        || line.endsInToken
        || Characters.leadingSpaces(line.text) < line.text.length()) {
      lines.add(line);
    }
  }

  /** The blanks that the line begins with; without limit where they are content. */
  int indentation() {
    return startsInToken ? Integer.MAX_VALUE : Characters.leadingSpaces(text);
  }

  /** The line without that many leading blanks, and without trailing ones. */
  String without(int indentation) {
    String cut = startsInToken ? text : text.substring(Math.min(indentation, indentation()));
    return endsInToken ? cut : Characters.withoutTrailingSpaces(cut);
  }
}

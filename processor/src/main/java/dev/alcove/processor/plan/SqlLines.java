// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.sql.SqlLayout;
import java.util.ArrayList;
import java.util.List;

/** Cuts SQL into the literals of a constant. */
final class SqlLines {

  private SqlLines() {}

  /** The text laid out in lines, none of them too long for a line of Java. */
  static SqlConstant.Fragment of(String sql) {
    List<String> literals = new ArrayList<>();
    List<String> lines = SqlLayout.lines(sql);
    for (int i = 0; i < lines.size(); i++) {
      boolean isLast = i == lines.size() - 1;
      addShort(literals, isLast ? lines.get(i) : lines.get(i) + "\n");
    }
    return new SqlConstant.Fragment(literals.isEmpty() ? List.of("") : literals);
  }

  /** The text laid out for a comment. */
  static String comment(String sql) {
    StringBuilder comment = new StringBuilder();
    for (String literal : of(sql.strip()).lines()) {
      comment.append(literal.stripTrailing()).append('\n');
    }
    return comment.toString().stripTrailing();
  }

  private static void addShort(List<String> literals, String line) {
    String rest = line;
    while (rest.length() > SqlLayout.MAX_LINE + 1) {
      int blank = rest.lastIndexOf(' ', SqlLayout.MAX_LINE - 1);
      int end = blank > 0 ? blank + 1 : rest.offsetByCodePoints(0, SqlLayout.MAX_LINE / 2);
      literals.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    if (!rest.isEmpty()) {
      literals.add(rest);
    }
  }
}

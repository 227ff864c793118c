// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.sql.SqlCut;
import dev.alcove.processor.sql.SqlLayout;
import java.util.ArrayList;
import java.util.List;

/** Cuts SQL into pieces that fit into a line of Java. */
final class SqlLines {

  /** 100 columns less {@code + "\n"} and the indentation of a constant. */
  private static final int CONSTANT = 84;

  /** The same for an argument in a method. */
  private static final int ARGUMENT = 80;

  /** 100 columns less what stands before the text of a comment in a class. */
  private static final int COMMENT = 95;

  private SqlLines() {}

  /** The text laid out as the literals of a constant. */
  static SqlConstant.Fragment of(String sql) {
    return new SqlConstant.Fragment(literals(sql, CONSTANT));
  }

  /** The text laid out as the literals of an argument. */
  static SqlConstant.Fragment argument(String sql) {
    return new SqlConstant.Fragment(literals(sql, ARGUMENT));
  }

  /** The text laid out for a comment. */
  static String comment(String sql) {
    StringBuilder comment = new StringBuilder();
    for (String literal : literals(sql.strip(), COMMENT)) {
      comment.append(literal.stripTrailing()).append('\n');
    }
    return comment.toString().stripTrailing();
  }

  private static List<String> literals(String sql, int width) {
    List<String> literals = new ArrayList<>();
    List<String> lines = SqlLayout.lines(sql);
    for (int i = 0; i < lines.size(); i++) {
      boolean isLast = i == lines.size() - 1;
      addShort(literals, lines.get(i), isLast ? "" : "\n", width);
    }
    return literals;
  }

  private static void addShort(List<String> literals, String line, String end, int width) {
    String rest = line;
    while (fitting(rest, width) < rest.length()) {
      int fits = fitting(rest, width);
      int cut = cut(rest, fits);
      literals.add(rest.substring(0, cut));
      rest = rest.substring(cut);
    }
    literals.add(rest + end);
  }

  /** Between tokens, else at a blank in a literal or comment, else anywhere. */
  private static int cut(String line, int fits) {
    int cut = SqlCut.before(line, fits);
    if (cut > 0) {
      return cut;
    }
    int blank = line.lastIndexOf(' ', fits - 1);
    boolean indented = line.substring(0, blank + 1).isBlank();
    return indented ? fits : blank + 1;
  }

  /** How many characters fit; quotes and backslashes need two columns as literals. */
  private static int fitting(String line, int width) {
    int columns = 0;
    int i = 0;
    while (i < line.length()) {
      int c = line.codePointAt(i);
      columns += c == '"' || c == '\\' ? 2 : Character.charCount(c);
      if (columns > width) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }
}

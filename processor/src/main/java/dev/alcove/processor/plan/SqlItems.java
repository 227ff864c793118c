// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import java.util.List;

/** Lays out lists in SQL, for constants that are read in generated code. */
final class SqlItems {

  /** A line with its quotes, plus sign, line break and indentation stays within 100 columns. */
  private static final int WIDTH = 76;

  private SqlItems() {}

  /** A list in parentheses behind {@code head}, on lines of its own if one would be too long. */
  static String inParentheses(String head, List<String> items) {
    String line = String.join(", ", items);
    return fits(head, line) ? "(" + line + ")" : "(\n  " + fill("  ", items) + ")";
  }

  /** A list behind {@code head}, broken if the line would be too long. */
  static String after(String head, List<String> items) {
    String line = String.join(", ", items);
    return fits(head, line) ? line : fill(head, items);
  }

  private static boolean fits(String head, String line) {
    return head.length() + line.length() <= WIDTH;
  }

  private static String fill(String head, List<String> items) {
    StringBuilder text = new StringBuilder();
    int width = head.length();
    for (String item : items) {
      if (!text.isEmpty()) {
        boolean breaks = width + 2 + item.length() > WIDTH;
        text.append(breaks ? ",\n  " : ", ");
        width = breaks ? 2 : width + 2;
      }
      text.append(item);
      width += item.length();
    }
    return text.toString();
  }
}

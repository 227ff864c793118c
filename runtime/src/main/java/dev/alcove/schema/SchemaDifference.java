// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * Says where two CREATE statements of one table, index, view or trigger begin to differ. A table or
 * index is compared by what stands between the commas in its brackets, columns and constraints; a
 * view or trigger by its words.
 */
final class SchemaDifference {
  private static final int LONGEST = 100;

  private final List<String> stored;
  private final List<String> declared;

  SchemaDifference(CreateStatement stored, CreateStatement declared) {
    this.stored = new Clauses(stored).list;
    this.declared = new Clauses(declared).list;
  }

  /** The first difference, to go on after "the table t". */
  String first() {
    int i = 0;
    while (i < stored.size() && i < declared.size() && stored.get(i).equals(declared.get(i))) {
      i++;
    }
    String found = i < stored.size() ? stored.get(i) : null;
    String wanted = i < declared.size() ? declared.get(i) : null;
    if (found == null && wanted == null) {
      return "is written with other spaces than declared";
    }
    if (found == null || (wanted != null && declared.contains(found) && !stored.contains(wanted))) {
      return "lacks " + shown(String.valueOf(wanted));
    }
    if (wanted == null || (stored.contains(wanted) && !declared.contains(found))) {
      return "has " + shown(found) + ", which is not declared";
    }
    return "has " + shown(found) + " where " + shown(wanted) + " is declared";
  }

  private static String shown(String clause) {
    String line = clause.replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  /** Cuts a statement where its clauses end; quoted names and texts stay whole. */
  private static final class Clauses {
    final List<String> list = new ArrayList<>();
    private final String text;
    private final int level;
    private int start;

    Clauses(CreateStatement create) {
      text = create.text();
      level = create.hasClausesInBrackets() ? 1 : 0;
      int depth = 0;
      int i = 0;
      while (i < text.length()) {
        char c = text.charAt(i);
        if (isQuote(c)) {
          i = endOfQuoted(i);
        } else if (c == '(' && ++depth == level) {
          cut(i);
        } else if (c == ')' && depth-- == level && level > 0) {
          cut(i);
        } else if (level == 0 ? Character.isWhitespace(c) : c == ',' && depth == level) {
          cut(i);
        }
        i++;
      }
      cut(text.length());
    }

    private static boolean isQuote(char c) {
      return c == '\'' || c == '"' || c == '`' || c == '[';
    }

    private int endOfQuoted(int from) {
      char quote = text.charAt(from);
      int end = text.indexOf(quote == '[' ? ']' : quote, from + 1);
      return end < 0 ? text.length() : end;
    }

    private void cut(int end) {
      String clause = text.substring(start, end).trim();
      if (!clause.isEmpty()) {
        list.add(clause);
      }
      start = end + 1;
    }
  }
}

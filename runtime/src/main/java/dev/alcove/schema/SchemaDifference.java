// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in words how the schema of a file differs from the declared one. */
final class SchemaDifference {
  private static final int LONGEST = 100;

  private SchemaDifference() {}

  /**
   * One sentence for each part that differs; empty if none does. The parts are given by their keys.
   */
  static List<String> sentences(
      Map<String, SchemaPart> stored, Map<String, SchemaPart> expectedParts) {
    Map<String, SchemaPart> declared = new LinkedHashMap<>(expectedParts);
    List<String> sentences = new ArrayList<>();
    for (Map.Entry<String, SchemaPart> entry : stored.entrySet()) {
      SchemaPart part = entry.getValue();
      SchemaPart expected = declared.remove(entry.getKey());
      if (expected == null) {
        sentences.add("The file holds what is not declared: " + firstLine(part.sql));
      } else if (!part.clauses.equals(expected.clauses)) {
        sentences.add(
            "The "
                + expected.title()
                + " differs: the file "
                + first(part.clauses, expected.clauses));
      }
    }
    for (SchemaPart part : declared.values()) {
      sentences.add("The file lacks what is declared: " + firstLine(part.sql));
    }
    return sentences;
  }

  /** The first difference, to go on after "the table t differs: the file". */
  private static String first(List<String> stored, List<String> declared) {
    int i = 0;
    while (i < stored.size() && i < declared.size() && stored.get(i).equals(declared.get(i))) {
      i++;
    }
    String found = i < stored.size() ? stored.get(i) : null;
    String wanted = i < declared.size() ? declared.get(i) : null;
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

  private static String firstLine(String sql) {
    int end = sql.indexOf('\n');
    return end < 0 ? sql : sql.substring(0, end);
  }
}

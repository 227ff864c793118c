// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.Set;
import java.util.function.Consumer;

/**
 * Window functions and the frames of their windows; FILTER, which aggregates got later than they.
 *
 * @see <a href="https://www.sqlite.org/windowfunctions.html">Window Functions</a>
 */
final class WindowFeatures extends FeatureDetector {

  private static final Set<String> UNITS = Set.of("ROWS", "RANGE", "GROUPS");
  private static final Set<String> EXCLUDED = Set.of("NO", "CURRENT", "GROUP", "TIES");

  WindowFeatures(TokenRow row, Consumer<FeatureUse> found) {
    super(row, found);
  }

  /** By the same neighbours SQLite tells these words from names. */
  @Override
  void visit(int i) {
    switch (row.symbol(i)) {
      case "OVER" -> {
        if (row.is(i - 1, ")") && (row.is(i + 1, "(") || row.isName(i + 1))) {
          window(i, i + 1);
        }
      }
      case "WINDOW" -> {
        if (row.isName(i + 1) && row.is(i + 2, "AS")) {
          window(i, i + 3);
        }
      }
      case "FILTER" -> {
        boolean isClause = row.is(i - 1, ")") && row.is(i + 1, "(");
        if (isClause && !row.is(row.after(i + 1), "OVER")) {
          add(SqlFeature.FILTER, i, i + 1);
        }
      }
      default -> {}
    }
  }

  private void window(int word, int definition) {
    add(SqlFeature.WINDOW, word, word + 1);
    if (!row.is(definition, "(")) {
      return;
    }
    int end = row.closing(definition);
    int first = definition + 1;
    if (row.isName(first) && !UNITS.contains(row.symbol(first)) && !row.is(first, "PARTITION")) {
      add(SqlFeature.WINDOW_FRAME, "a base window", first, first + 1);
    }
    for (int i = first; i < end; i = row.after(i)) {
      frame(i, end);
    }
    // WINDOW a AS (…), b AS (…)
    if (row.is(end + 1, ",") && row.isName(end + 2) && row.is(end + 3, "AS")) {
      window(word, end + 4);
    }
  }

  private void frame(int i, int end) {
    String symbol = row.symbol(i);
    if (symbol.equals("EXCLUDE") && EXCLUDED.contains(row.symbol(i + 1)) && endsValue(i - 1)) {
      add(SqlFeature.WINDOW_FRAME, "EXCLUDE", i, i + 2);
    }
    if (!UNITS.contains(symbol) || !startsFrame(i)) {
      return;
    }
    if (symbol.equals("GROUPS") || (symbol.equals("RANGE") && hasDistance(i, end))) {
      String name = symbol.equals("GROUPS") ? "GROUPS" : "RANGE with a distance";
      add(SqlFeature.WINDOW_FRAME, name, i, i + 1);
    }
  }

  private boolean startsFrame(int i) {
    boolean fits = row.is(i - 1, "(") || endsValue(i - 1);
    return fits
        && !row.is(i - 1, "BY")
        && (row.is(i + 1, "BETWEEN")
            || row.is(i + 1, "(")
            || row.isName(i + 1)
            || isLiteral(i + 1));
  }

  private boolean hasDistance(int from, int end) {
    for (int i = from; i < end; i = row.after(i)) {
      boolean bounds = row.is(i, "PRECEDING") || row.is(i, "FOLLOWING");
      if (bounds && !row.is(i - 1, "UNBOUNDED")) {
        return true;
      }
    }
    return false;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.Set;
import java.util.function.Consumer;

/** WITH, joins, and the clauses of a SELECT. */
final class QueryFeatures extends FeatureDetector {

  private static final Set<String> JOIN_WORDS =
      Set.of("NATURAL", "LEFT", "OUTER", "RIGHT", "FULL", "INNER", "CROSS");

  /** What comes before a table or its alias: the word behind it is a name. */
  private static final Set<String> BEFORE_TABLE = Set.of("FROM", "JOIN", ",", "AS", ".");

  private final CteScanner ctes;

  QueryFeatures(TokenRow row, Consumer<FeatureUse> found) {
    super(row, found);
    this.ctes = new CteScanner(row);
  }

  @Override
  void visit(int i) {
    switch (row.symbol(i)) {
      case "WITH" -> {
        if (ctes.definesAfter(i)) {
          add(SqlFeature.CTE, i, i + 1);
        }
      }
      case "AS" -> body(i);
      case "JOIN" -> join(i);
      case "NULLS" -> {
        if ((row.is(i + 1, "FIRST") || row.is(i + 1, "LAST")) && endsValue(i - 1)) {
          add(SqlFeature.NULLS_ORDER, "NULLS " + row.symbol(i + 1), i, i + 2);
        }
      }
      case "HAVING" -> having(i);
      default -> {}
    }
  }

  /** The body of what WITH defines. */
  private void body(int as) {
    int hint = row.is(as + 1, "NOT") ? as + 2 : as + 1;
    boolean hasHint = row.is(hint, "MATERIALIZED") && row.is(hint + 1, "(");
    if (hasHint) {
      add(SqlFeature.MATERIALIZED, as + 1, hint + 1);
    }
    int open = hasHint ? hint + 1 : as + 1;
    int name = row.is(as - 1, ")") ? row.closing(as - 1) - 1 : as - 1;
    if (row.opensQuery(open) && row.isName(name)) {
      recursion(row.name(name), open);
    }
  }

  private void recursion(String name, int open) {
    int recursive = 0;
    int part = open + 1;
    for (int i = part; i <= row.closing(open) && i < row.size(); i++) {
      boolean endsPart = row.is(i, "UNION") || i == row.closing(open);
      if (endsPart && reads(name, part, i)) {
        recursive++;
        if (recursive == 2) {
          add(SqlFeature.RECURSION_CHAIN, part, i);
        }
      }
      part = endsPart ? i + 1 : part;
    }
  }

  private boolean reads(String name, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean isTable = row.is(i - 1, "FROM") || row.is(i - 1, "JOIN") || row.is(i - 1, ",");
      if (isTable && row.isName(i) && SqlName.same(row.name(i), name)) {
        return true;
      }
    }
    return false;
  }

  private void join(int join) {
    int from = join;
    while (JOIN_WORDS.contains(row.symbol(from - 1))) {
      from--;
    }
    // FROM right JOIN u: here it is the table that is called so.
    from = BEFORE_TABLE.contains(row.symbol(from - 1)) ? from + 1 : from;
    for (int i = from; i < join; i++) {
      if (row.is(i, "RIGHT") || row.is(i, "FULL")) {
        add(SqlFeature.OUTER_JOIN, row.symbol(i) + " JOIN", from, join + 1);
      }
    }
  }

  private void having(int having) {
    int i = having - 1;
    while (i >= 0 && !row.is(i, "SELECT") && !row.is(i, "(")) {
      if (row.is(i, "GROUP")) {
        return;
      }
      i = row.is(i, ")") ? row.closing(i) - 1 : i - 1;
    }
    add(SqlFeature.HAVING_ALONE, having, having + 1);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Functions, by name and number of arguments, and what stands in their parentheses. */
final class FunctionFeatures extends FeatureDetector {

  /** A name behind one of these has columns or a query in its parentheses, not arguments. */
  private static final Set<String> BEFORE_NAME =
      Set.of(
          "AS",
          "CONSTRAINT",
          "EXISTS",
          "INDEX",
          "INTO",
          "RECURSIVE",
          "REFERENCES",
          "TABLE",
          "VIEW",
          "WITH",
          ".");

  private static final Map<String, SqlFeature> FUNCTIONS = functions();

  FunctionFeatures(TokenRow row, Consumer<FeatureUse> found) {
    super(row, found);
  }

  private static Map<String, SqlFeature> functions() {
    Map<String, SqlFeature> functions = new HashMap<>();
    for (SqlFeature feature : SqlFeature.values()) {
      feature.functions().forEach(function -> functions.put(function, feature));
    }
    return functions;
  }

  /** What a call needs of SQLite; null for nothing that is not in every version. */
  static @Nullable SqlFeature of(String name, int arguments) {
    SqlFeature exact = FUNCTIONS.get(SqlName.fold(name) + "/" + arguments);
    return exact == null ? FUNCTIONS.get(SqlName.fold(name)) : exact;
  }

  @Override
  void visit(int i) {
    if (!row.is(i + 1, "(") || !isCalled(i)) {
      return;
    }
    SqlFeature feature = of(row.name(i), arguments(i + 1));
    if (feature != null) {
      add(feature, SqlName.fold(row.name(i)) + "()", i, i + 1);
    }
    if (!row.is(i, "OVER") && !row.opensQuery(i + 1)) {
      order(i + 1);
    }
  }

  private boolean isCalled(int i) {
    boolean isName = row.isName(i) && !row.isKind(i, TokenKind.STRING);
    return isName && !BEFORE_NAME.contains(row.symbol(i - 1)) && !isIndexed(i) && !isDefined(i);
  }

  /** CREATE INDEX i ON format (…). */
  private boolean isIndexed(int i) {
    boolean follows = row.is(i - 1, "ON") && row.isName(i - 2);
    String before = row.symbol(i - 3);
    return follows && (before.equals("INDEX") || before.equals("EXISTS") || before.equals("."));
  }

  /** WITH a AS (…), format (…) AS (…). */
  private boolean isDefined(int i) {
    int as = row.after(i + 1);
    int body = row.is(as + 1, "NOT") ? as + 2 : as + 1;
    body = row.is(body, "MATERIALIZED") ? body + 1 : body;
    return row.is(as, "AS") && row.is(body, "(");
  }

  private int arguments(int open) {
    int end = row.closing(open);
    int count = open + 1 < end ? 1 : 0;
    for (int i = open + 1; i < end; i = row.after(i)) {
      count += row.is(i, ",") ? 1 : 0;
    }
    return count;
  }

  private void order(int open) {
    for (int i = open + 1; i < row.closing(open); i = row.after(i)) {
      if (row.is(i, "ORDER") && row.is(i + 1, "BY")) {
        add(SqlFeature.ORDERED_AGGREGATE, i, i + 2);
      }
    }
    boolean hasMessage = row.is(open - 1, "RAISE") && row.is(open + 2, ",");
    if (hasMessage && row.closing(open) > open + 4) {
      add(SqlFeature.RAISE_EXPRESSION, open + 3, row.closing(open));
    }
  }
}

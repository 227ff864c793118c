// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.function.Consumer;

/** Looks at every token of a text, one after the other, for features of one kind. */
abstract class FeatureDetector {

  final TokenRow row;
  private final Consumer<FeatureUse> found;

  FeatureDetector(TokenRow row, Consumer<FeatureUse> found) {
    this.row = row;
    this.found = found;
  }

  abstract void visit(int i);

  /** Notes that a feature is used by the tokens from one to before another. */
  final void add(SqlFeature feature, int from, int to) {
    add(feature, feature.label(), from, to);
  }

  final void add(SqlFeature feature, String name, int from, int to) {
    found.accept(new FeatureUse(feature, name, row.span(from, Math.min(to, row.size()))));
  }

  /** Whether a value ends here, so that a value cannot begin behind it. */
  final boolean endsValue(int i) {
    return row.is(i, ")") || row.is(i, "NULL") || row.isName(i) || isLiteral(i);
  }

  final boolean isLiteral(int i) {
    return row.isKind(i, TokenKind.INTEGER)
        || row.isKind(i, TokenKind.FLOAT)
        || row.isKind(i, TokenKind.STRING)
        || row.isKind(i, TokenKind.BLOB)
        || row.isKind(i, TokenKind.VARIABLE)
        || row.isKind(i, TokenKind.POSITIONAL);
  }

  final boolean startsStatement(int i) {
    return i == 0 || row.is(i - 1, ";") || row.is(i - 1, "BEGIN");
  }

  /** Whether a group has a comma of its own. */
  final boolean hasComma(int open) {
    for (int i = open + 1; i < row.closing(open); i = row.after(i)) {
      if (row.is(i, ",")) {
        return true;
      }
    }
    return false;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Binary;
import dev.alcove.processor.sql.tree.Expression.Parameter;
import org.jspecify.annotations.Nullable;

/** Notes comparisons of two types, unless SQLite makes of one what the other is. */
final class MixedTypes {

  private final Context context;

  MixedTypes(Context context) {
    this.context = context;
  }

  void check(Binary binary, Value left, Value right) {
    boolean bound = binary.left() instanceof Parameter || binary.right() instanceof Parameter;
    if (bound || fits(left.type(), right.type())) {
      return;
    }
    Remark.Kind kind = kind(binary, left, right);
    if (kind != null) {
      context
          .notes()
          .remark(
              kind,
              binary.span(),
              context.text(binary.left()) + " (" + left.type() + ")",
              context.text(binary.right()) + " (" + right.type() + ")");
    }
  }

  private static boolean fits(SqlType left, SqlType right) {
    return !left.isKnown()
        || !right.isKnown()
        || left == right
        || (left.isNumber() && right.isNumber());
  }

  private static Remark.@Nullable Kind kind(Binary binary, Value left, Value right) {
    Affinity one = Affinity.of(binary.left(), left);
    Affinity other = Affinity.of(binary.right(), right);
    if (left.type() == SqlType.BLOB || right.type() == SqlType.BLOB) {
      return Remark.Kind.BYTES_COMPARED;
    }
    if (one == Affinity.NUMERIC || other == Affinity.NUMERIC) {
      Expression text = one == Affinity.NUMERIC ? binary.right() : binary.left();
      return Affinity.isNumber(text) ? null : Remark.Kind.COMPARED_AS_NUMBERS;
    }
    return one == Affinity.TEXT || other == Affinity.TEXT
        ? Remark.Kind.COMPARED_AS_TEXTS
        : Remark.Kind.MIXED_TYPES;
  }
}

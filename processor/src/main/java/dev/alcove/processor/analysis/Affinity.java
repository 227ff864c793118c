// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Cast;
import dev.alcove.processor.sql.tree.Expression.Collate;
import dev.alcove.processor.sql.tree.Expression.ColumnName;
import dev.alcove.processor.sql.tree.Expression.Literal;
import dev.alcove.processor.sql.tree.Expression.LiteralKind;
import java.util.regex.Pattern;

/**
 * What SQLite makes of the other side of a comparison before it compares.
 *
 * @see <a href="https://www.sqlite.org/datatype3.html">Type Conversions Prior To Comparison</a>
 */
enum Affinity {
  /** A text that looks like a number becomes that number. */
  NUMERIC,
  /** A number becomes text, unless the other side has an affinity of its own. */
  TEXT,
  /** Nothing: it is no column. */
  NONE;

  private static final Pattern NUMBER =
      Pattern.compile("\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?\\s*");

  /** The affinity of an expression: columns and CASTs have one. */
  static Affinity of(Expression expression, Value value) {
    if (expression instanceof Collate collate) {
      return of(collate.operand(), value);
    }
    boolean isRowId = expression instanceof ColumnName name && Scope.isRowId(name.name());
    if (value.origin() == null && !(expression instanceof Cast) && !isRowId) {
      return NONE;
    }
    return value.type().isNumber() ? NUMERIC : value.type() == SqlType.TEXT ? TEXT : NONE;
  }

  /** Whether NUMERIC makes a number of a text that is written. */
  static boolean isNumber(Expression expression) {
    return expression instanceof Literal literal
        && literal.kind() == LiteralKind.TEXT
        && NUMBER.matcher(literal.text()).matches();
  }
}

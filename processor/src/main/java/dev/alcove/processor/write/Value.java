// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * An expression together with the conditions under which null takes its place.
 *
 * @param absentIf conditions, tested in this order before the value is evaluated
 * @param present the expression for the value if none of them holds
 * @param presentNullable whether that may be null itself
 */
record Value(List<CodeBlock> absentIf, CodeBlock present, boolean presentNullable) {

  Value {
    absentIf = List.copyOf(absentIf);
  }

  /** The value of a local, a parameter or any other expression. */
  static Value of(CodeBlock expression, boolean nullable) {
    return new Value(List.of(), expression, nullable);
  }

  /** Whether the whole may be null. */
  boolean isNullable() {
    return presentNullable || !absentIf.isEmpty();
  }

  /** The whole as one expression. */
  CodeBlock expression() {
    return absentIf.isEmpty()
        ? present
        : CodeBlock.of("$L$W? null$W: $L", CodeBlock.join(absentIf, "$W|| "), present);
  }

  /** The same under one more condition, and then with another expression. */
  Value unless(CodeBlock condition, CodeBlock value, boolean nullable) {
    List<CodeBlock> conditions = new ArrayList<>(absentIf);
    conditions.add(condition);
    return new Value(conditions, value, nullable);
  }

  /** The same with another expression. */
  Value with(CodeBlock value, boolean nullable) {
    return new Value(absentIf, value, nullable);
  }
}

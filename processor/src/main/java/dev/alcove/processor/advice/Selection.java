// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Between;
import dev.alcove.processor.sql.tree.Expression.Binary;
import dev.alcove.processor.sql.tree.Expression.Collate;
import dev.alcove.processor.sql.tree.Expression.ColumnName;
import dev.alcove.processor.sql.tree.Expression.Exists;
import dev.alcove.processor.sql.tree.Expression.In;
import dev.alcove.processor.sql.tree.Expression.Like;
import dev.alcove.processor.sql.tree.Expression.Literal;
import dev.alcove.processor.sql.tree.Expression.NullTest;
import dev.alcove.processor.sql.tree.Expression.Unary;
import java.util.Locale;
import java.util.Set;

/**
 * Tells conditions that choose some rows from those that most rows meet: that something is not so,
 * that a mark is not set, or that something else has been joined. Who asks for most of a table
 * reads it all on purpose.
 */
final class Selection {

  private static final Set<String> DIFFERENT = Set.of("<>", "IS NOT");
  private static final Set<String> EQUAL = Set.of("=", "IS");
  private static final Set<String> ORDERED = Set.of("<", "<=", ">", ">=");

  /** What columns have in which nothing has been put. */
  private static final Set<String> UNSET = Set.of("0", "FALSE", "");

  private Selection() {}

  /** Whether a condition of a block chooses some of its rows. */
  static boolean choosesFew(Block block, Expression condition) {
    if (condition instanceof Binary binary) {
      return ofBinary(block, binary);
    }
    if (condition instanceof Exists) {
      return hasVariable(condition.span().of(block.sql()));
    }
    if (condition instanceof NullTest test) {
      // Of a variable it is how some leave a condition out: "(:author IS NULL OR …)".
      return test.negated() || !(test.operand() instanceof ColumnName);
    }
    if (condition instanceof Unary unary) {
      return !unary.operator().equals("NOT");
    }
    if (condition instanceof Collate collate) {
      return choosesFew(block, collate.operand());
    }
    return !((condition instanceof Between between && between.negated())
        || (condition instanceof In in && in.negated())
        || (condition instanceof Like like && like.negated())
        || condition instanceof Literal);
  }

  private static boolean ofBinary(Block block, Binary binary) {
    String operator = binary.operator();
    if (operator.equals("AND")) {
      return choosesFew(block, binary.left()) || choosesFew(block, binary.right());
    }
    if (operator.equals("OR")) {
      return choosesFew(block, binary.left()) && choosesFew(block, binary.right());
    }
    if (EQUAL.contains(operator) && (isUnset(binary.left()) || isUnset(binary.right()))) {
      return false;
    }
    boolean compares = EQUAL.contains(operator) || ORDERED.contains(operator);
    boolean isOfJoin =
        compares
            && ColumnTracer.sources(block, binary).size() > 1
            && !hasVariable(binary.span().of(block.sql()));
    return !DIFFERENT.contains(operator) && !isOfJoin;
  }

  private static boolean isUnset(Expression expression) {
    return expression instanceof Literal literal
        && UNSET.contains(literal.text().toUpperCase(Locale.ROOT));
  }

  private static boolean hasVariable(String sql) {
    return Tokenizer.significant(sql).stream()
        .anyMatch(
            token -> token.kind() == TokenKind.VARIABLE || token.kind() == TokenKind.POSITIONAL);
  }
}

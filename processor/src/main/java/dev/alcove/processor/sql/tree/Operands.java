// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql.tree;

import dev.alcove.processor.sql.tree.Expression.Between;
import dev.alcove.processor.sql.tree.Expression.Binary;
import dev.alcove.processor.sql.tree.Expression.Call;
import dev.alcove.processor.sql.tree.Expression.Case;
import dev.alcove.processor.sql.tree.Expression.Cast;
import dev.alcove.processor.sql.tree.Expression.Collate;
import dev.alcove.processor.sql.tree.Expression.In;
import dev.alcove.processor.sql.tree.Expression.Like;
import dev.alcove.processor.sql.tree.Expression.NullTest;
import dev.alcove.processor.sql.tree.Expression.Row;
import dev.alcove.processor.sql.tree.Expression.Unary;
import dev.alcove.processor.sql.tree.Expression.When;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The expressions that an expression consists of; queries inside of it are their own matter. */
public final class Operands {

  private Operands() {}

  /** Hands over the expression and all within it, from the outside in. */
  public static void visit(Expression expression, Consumer<Expression> visitor) {
    visitor.accept(expression);
    for (Expression operand : of(expression)) {
      visit(operand, visitor);
    }
  }

  private static List<Expression> of(Expression expression) {
    List<Expression> operands = new ArrayList<>();
    if (expression instanceof Unary unary) {
      operands.add(unary.operand());
    } else if (expression instanceof Binary binary) {
      operands.add(binary.left());
      operands.add(binary.right());
    } else if (expression instanceof Like like) {
      operands.add(like.left());
      operands.add(like.pattern());
      add(operands, like.escape());
    } else if (expression instanceof NullTest test) {
      operands.add(test.operand());
    } else if (expression instanceof Between between) {
      operands.addAll(List.of(between.operand(), between.low(), between.high()));
    } else if (expression instanceof In in) {
      operands.add(in.operand());
      operands.addAll(in.list() == null ? List.of() : in.list());
    } else if (expression instanceof Case branches) {
      add(operands, branches.base());
      for (When when : branches.whens()) {
        operands.addAll(List.of(when.condition(), when.result()));
      }
      add(operands, branches.otherwise());
    } else if (expression instanceof Cast cast) {
      operands.add(cast.operand());
    } else if (expression instanceof Collate collate) {
      operands.add(collate.operand());
    } else if (expression instanceof Row row) {
      operands.addAll(row.values());
    } else if (expression instanceof Call call) {
      operands.addAll(call.arguments());
      add(operands, call.filter());
      operands.addAll(call.window() == null ? List.of() : call.window().parts());
    }
    return operands;
  }

  private static void add(List<Expression> operands, @Nullable Expression operand) {
    if (operand != null) {
      operands.add(operand);
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.alcove.processor.plan.ModificationPlan.Answer;
import dev.alcove.processor.plan.Outcome;
import dev.alcove.processor.plan.RowWrite;
import dev.alcove.processor.plan.RowsPlan;
import org.jspecify.annotations.Nullable;

/** Writes methods that return nothing or a number of rows. */
final class ChangesCode implements OutcomeCode {

  private final Outcome.Changes plan;
  private final @Nullable String transaction;
  private final CodeBlock.Builder body;

  ChangesCode(Outcome.Changes plan, RowsPlan method, CodeBlock.Builder body) {
    this.plan = plan;
    this.transaction = method.transaction();
    this.body = body;
  }

  @Override
  public void begin() {
    if (counts() && transaction != null) {
      body.addStatement("int $N = 0", plan.total());
    }
  }

  @Override
  public void addRow(RowWrite write) {
    RowCode.addBinding(body, write);
    if (write.action() instanceof RowWrite.UpdateElseInsert both) {
      addBoth(both);
    } else if (counts()) {
      CodeBlock changed = CodeBlock.of("$N.executeUpdate()", RowCode.statement(write));
      if (transaction == null) {
        addReturn(changed);
      } else {
        body.addStatement("$N += $L", plan.total(), changed);
      }
    } else {
      body.addStatement("$N.execute()", RowCode.statement(write));
    }
  }

  @Override
  public void end() {
    if (transaction != null) {
      body.addStatement("$N.commit()", transaction);
    }
    if (counts() && transaction != null) {
      addReturn(CodeBlock.of("$N", plan.total()));
    } else if (plan.answer() == Answer.NULL) {
      body.addStatement("return null");
    }
  }

  private void addBoth(RowWrite.UpdateElseInsert both) {
    String update = both.update().local();
    String insert = both.insert().local();
    if (counts()) {
      body.addStatement(
          "$N += $N.executeUpdate() > 0 ? 1 : $N.executeUpdate()", plan.total(), update, insert);
      return;
    }
    body.beginControlFlow("if ($N.executeUpdate() == 0)", update);
    body.addStatement("$N.execute()", insert);
    body.endControlFlow();
  }

  private void addReturn(CodeBlock changed) {
    switch (plan.answer()) {
      case COUNT -> body.addStatement("return $L", changed);
      case LONG_COUNT -> body.addStatement("return (long) $L", changed);
      case ANY -> body.addStatement("return $L > 0", changed);
      default -> throw new IllegalStateException("nothing to return: " + plan.answer());
    }
  }

  private boolean counts() {
    return plan.answer() != Answer.NOTHING && plan.answer() != Answer.NULL;
  }
}

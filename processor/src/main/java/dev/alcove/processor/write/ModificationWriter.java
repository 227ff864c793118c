// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import dev.alcove.processor.plan.ModificationPlan;
import java.util.List;

/** Writes methods that run an INSERT, UPDATE or DELETE of the user. */
final class ModificationWriter {

  private ModificationWriter() {}

  /** The method for this plan. */
  static MethodSpec write(ModificationPlan plan) {
    CodeBlock.Builder body = CodeBlock.builder();
    CallCode.addShared(body, plan.call());
    CallCode.beginTry(body, List.of(CallCode.open(plan.signature(), plan.call())));
    CallCode.addValues(body, plan.call());
    addRun(body, plan.call().statement(), plan.answer());
    body.endControlFlow();
    return SignatureCode.begin(plan.signature()).addCode(body.build()).build();
  }

  private static void addRun(
      CodeBlock.Builder body, String statement, ModificationPlan.Answer answer) {
    switch (answer) {
      case NOTHING -> body.addStatement("$N.execute()", statement);
      case NULL -> body.addStatement("$N.execute()", statement).addStatement("return null");
      case COUNT -> body.addStatement("return $N.executeUpdate()", statement);
      case LONG_COUNT -> body.addStatement("return (long) $N.executeUpdate()", statement);
      case ANY -> body.addStatement("return $N.executeUpdate() > 0", statement);
    }
  }
}

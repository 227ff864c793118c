// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import dev.alcove.processor.plan.FuturePlan;

/** Writes methods that return a future, and do their work on the executor of the database. */
final class FutureWriter {

  private FutureWriter() {}

  /**
   * The method for this plan.
   *
   * @param body the method that does the work
   */
  static MethodSpec write(FuturePlan plan, MethodSpec body) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(
        "return $T.start($L,$W$S,$W() -> {\n$>",
        RuntimeTypes.FUTURES,
        SignatureCode.database(plan.signature()),
        plan.signature().label());
    code.add(body.code);
    code.add("$<});\n");
    return SignatureCode.begin(plan.signature()).addCode(code.build()).build();
  }
}

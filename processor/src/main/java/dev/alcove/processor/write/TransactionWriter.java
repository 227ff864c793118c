// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.plan.Signature;
import dev.alcove.processor.plan.TransactionPlan;
import java.util.List;

/** Writes methods that run the user's own body in a transaction. */
final class TransactionWriter {

  private TransactionWriter() {}

  /** The method for this plan. */
  static MethodSpec write(TransactionPlan plan) {
    Signature signature = plan.signature();
    CodeBlock.Builder body = CodeBlock.builder();
    CallCode.beginTry(body, List.of(SignatureCode.transaction(signature, plan.transaction())));
    CodeBlock call = call(plan);
    if (SignatureCode.isVoid(signature)) {
      body.addStatement("$L", call);
      body.addStatement("$N.commit()", plan.transaction());
    } else {
      body.addStatement("$T $N =$W$L", TypeNames.of(signature.result()), plan.result(), call);
      body.addStatement("$N.commit()", plan.transaction());
      body.addStatement("return $N", plan.result());
    }
    body.endControlFlow();
    return SignatureCode.begin(signature).addCode(body.build()).build();
  }

  private static CodeBlock call(TransactionPlan plan) {
    List<CodeBlock> arguments =
        plan.signature().arguments().stream().map(a -> CodeBlock.of("$N", a.name())).toList();
    TypeRef owner = plan.owner();
    CodeBlock target =
        owner == null ? CodeBlock.of("super") : CodeBlock.of("$T.super", TypeNames.ofClass(owner));
    return CodeBlock.of(
        "$L.$N($L)", target, plan.signature().name(), CodeBlock.join(arguments, ",$W"));
  }
}

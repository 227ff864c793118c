// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import dev.alcove.processor.plan.QueryPlan;
import dev.alcove.processor.plan.RawQueryPlan;
import java.util.List;

/** Writes methods that return rows. */
final class QueryWriter {

  private final ResultCode results;

  QueryWriter(ResultCode results) {
    this.results = results;
  }

  /** A method whose SQL is known while compiling. */
  MethodSpec write(QueryPlan plan) {
    CodeBlock.Builder body = CodeBlock.builder();
    CallCode.addShared(body, plan.call());
    body.add(body(plan));
    return SignatureCode.begin(plan.signature()).addCode(body.build()).build();
  }

  /** What such a method does once its form is chosen and its lists are gathered. */
  CodeBlock body(QueryPlan plan) {
    CodeBlock.Builder body = CodeBlock.builder();
    CodeBlock open = CallCode.open(plan.signature(), plan.call());
    String transaction = plan.transaction();
    CallCode.beginTry(
        body, transaction == null ? List.of(open) : List.of(scope(plan, transaction), open));
    CallCode.addValues(body, plan.call());
    CodeBlock database = SignatureCode.database(plan.signature());
    CodeBlock result = results.result(database, plan.call().statement(), plan.result());
    if (plan.result().isDraft()) {
      DraftCode.addDrafts(body, plan.result(), result);
      result = DraftCode.finish(plan.result());
    }
    if (transaction == null) {
      body.addStatement("return $L", result);
    } else {
      TypeName type = TypeNames.of(plan.signature().result());
      String local = plan.result().locals().result();
      body.addStatement("$T $N =$W$L", type, local, result);
      body.addStatement("$N.commit()", transaction);
      body.addStatement("return $N", local);
    }
    return body.endControlFlow().build();
  }

  private static CodeBlock scope(QueryPlan plan, String local) {
    return plan.call().writes()
        ? SignatureCode.transaction(plan.signature(), local)
        : SignatureCode.snapshot(plan.signature(), local);
  }

  /** A method whose SQL comes at run time. */
  MethodSpec write(RawQueryPlan plan) {
    return SignatureCode.begin(plan.signature()).addCode(body(plan)).build();
  }

  /** What such a method does. */
  CodeBlock body(RawQueryPlan plan) {
    CodeBlock.Builder body = CodeBlock.builder();
    body.beginControlFlow(
        "try ($T $N =$W$L.read($S,$W$N))",
        RuntimeTypes.STATEMENT,
        plan.statement(),
        SignatureCode.database(plan.signature()),
        plan.signature().label(),
        plan.query());
    if (!plan.columns().isEmpty()) {
      List<CodeBlock> names = plan.columns().stream().map(n -> CodeBlock.of("$S", n)).toList();
      body.addStatement(
          "int[] $N =$W$N.columns($L)",
          plan.result().locals().columns(),
          plan.statement(),
          CodeBlock.join(names, ",$W"));
    }
    CodeBlock database = SignatureCode.database(plan.signature());
    body.addStatement("return $L", results.result(database, plan.statement(), plan.result()));
    return body.endControlFlow().build();
  }
}

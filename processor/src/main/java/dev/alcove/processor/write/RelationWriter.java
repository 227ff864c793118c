// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import dev.alcove.processor.plan.ChildrenLocal;
import dev.alcove.processor.plan.DaoPlan;
import dev.alcove.processor.plan.Reading;
import dev.alcove.processor.plan.RelationMethod;
import dev.alcove.processor.plan.ResultPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods that load children. */
final class RelationWriter {

  private final ResultCode results;

  RelationWriter(ResultCode results) {
    this.results = results;
  }

  /** The method that loads the children of one relation. */
  MethodSpec write(RelationMethod method) {
    String children = method.children().local();
    List<ChildrenLocal> nested =
        method.child() instanceof Reading.ReadDraft draft ? draft.children() : List.of();
    CodeBlock.Builder body = CodeBlock.builder();
    body.beginControlFlow("if ($N.isEmpty())", children);
    body.addStatement("return");
    body.endControlFlow();
    DraftCode.addChildren(body, nested);
    body.beginControlFlow(
        "try ($T $N =$W$N.read($S,$W$N,$W$N.keys()))",
        RuntimeTypes.STATEMENT,
        method.statement(),
        DaoPlan.DATABASE,
        method.label(),
        method.constant(),
        children);
    body.addStatement(
        "$N.$L($N,$W$N -> $L,$W$L)",
        children,
        nested.isEmpty() ? "read" : "readDrafts",
        method.statement(),
        method.row(),
        DraftCode.key(method.row(), 0, method.key()),
        results.reader(method.child(), new ResultPlan.Locals(method.row(), "", "", "")));
    body.endControlFlow();
    DraftCode.addLoading(body, nested);
    return MethodSpec.methodBuilder(method.name())
        .addModifiers(Modifier.PRIVATE)
        .addParameter(DraftCode.children(method.children()), children)
        .addCode(body.build())
        .build();
  }
}

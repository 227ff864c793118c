// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.alcove.processor.plan.PagePlan;
import dev.alcove.processor.plan.Reading;
import dev.alcove.processor.plan.ResultPlan;
import java.util.List;

/** Writes methods that read a page. */
final class PageWriter {

  private final ResultCode results;

  PageWriter(ResultCode results) {
    this.results = results;
  }

  MethodSpec write(PagePlan plan) {
    CodeBlock.Builder body = CodeBlock.builder();
    CallCode.addShared(body, plan.call());
    CallCode.beginTry(body, List.of(open(plan)));
    if (plan.rows().value() instanceof Reading.ReadDraft draft) {
      DraftCode.addChildren(body, draft.children());
      addReading(body, plan);
      DraftCode.addRows(body, plan.paging(), plan.rows());
      DraftCode.addLoading(body, draft.children());
      body.addStatement("return $N.page($L)", plan.paging(), DraftCode.finish(plan.rows()));
    } else {
      addReading(body, plan);
      body.addStatement("return $N.page()", plan.paging());
    }
    body.endControlFlow();
    return SignatureCode.begin(plan.signature()).addCode(body.build()).build();
  }

  /** The declaration of what reads the page, as a resource. */
  private static CodeBlock open(PagePlan plan) {
    ResultPlan rows = plan.rows();
    TypeName row = rows.isDraft() ? DraftCode.type(rows.item()) : TypeNames.of(rows.item());
    CodeBlock.Builder open = CodeBlock.builder();
    open.add(
        "$T $N =$W$L.page($S,$W$N",
        ParameterizedTypeName.get(RuntimeTypes.PAGING, row.box()),
        plan.paging(),
        SignatureCode.database(plan.signature()),
        plan.signature().label(),
        plan.call().constant());
    if (plan.call().choice() != null) {
      open.add("[$N]", plan.call().choice().local());
    }
    open.add(",$W$N", plan.request());
    for (String list : plan.call().listArguments()) {
      open.add(",$W$N", list);
    }
    return open.add(")").build();
  }

  private void addReading(CodeBlock.Builder body, PagePlan plan) {
    body.beginControlFlow("while ($N.hasNext())", plan.paging());
    body.beginControlFlow(
        "try ($T $N = $N.next())", RuntimeTypes.STATEMENT, plan.call().statement(), plan.paging());
    CallCode.addValues(body, plan.call());
    addKey(body, plan);
    CodeBlock reader = results.reader(plan.rows().value(), plan.rows().locals());
    body.addStatement("$N.read($N,$W$L)", plan.paging(), plan.call().statement(), reader);
    body.endControlFlow();
    body.endControlFlow();
  }

  private static void addKey(CodeBlock.Builder body, PagePlan plan) {
    if (plan.key().isEmpty()) {
      return;
    }
    body.beginControlFlow("if ($N.isAnchor())", plan.paging());
    for (int i = 0; i < plan.key().size(); i++) {
      PagePlan.KeyPart part = plan.key().get(i);
      TypeName type = TypeNames.of(part.conversion().javaType().boxed());
      body.addStatement("$T $N = $N.key($L, $T.class)", type, part.local(), plan.paging(), i, type);
      Value value = Value.of(CodeBlock.of("$N", part.local()), false);
      body.addStatement(
          "$L", BindCode.bind(plan.call().statement(), part.parameter(), value, part.conversion()));
    }
    body.endControlFlow();
  }
}

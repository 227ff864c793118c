// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import dev.alcove.processor.plan.Binder;
import dev.alcove.processor.plan.BinderMethod;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods that bind the properties of objects. */
final class BinderWriter {

  private static final String STATEMENT = "statement";

  private BinderWriter() {}

  /** The method for this binder. */
  static MethodSpec write(BinderMethod method) {
    Binder binder = method.binder();
    CodeBlock.Builder body = CodeBlock.builder();
    addSteps(body, CodeBlock.of("$N", binder.object()), binder.steps());
    return MethodSpec.methodBuilder(method.name())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(RuntimeTypes.STATEMENT, STATEMENT)
        .addParameter(TypeNames.of(binder.type()), binder.object())
        .addCode(body.build())
        .build();
  }

  private static void addSteps(CodeBlock.Builder body, CodeBlock object, List<Binder.Step> steps) {
    for (Binder.Step step : steps) {
      if (step instanceof Binder.BindColumn column) {
        addColumn(body, object, column);
      } else {
        addPart(body, object, (Binder.BindPart) step);
      }
    }
  }

  private static void addColumn(
      CodeBlock.Builder body, CodeBlock object, Binder.BindColumn column) {
    CodeBlock value = AccessCode.read(object, column.access());
    if (StoredValue.repeats(column.conversion(), column.nullable())) {
      body.addStatement("$T $N =$W$L", TypeNames.of(column.type()), column.local(), value);
      value = CodeBlock.of("$N", column.local());
    }
    Value whole = Value.of(value, column.nullable());
    body.addStatement(
        "$L", BindCode.bind(STATEMENT, column.parameter(), whole, column.conversion()));
  }

  private static void addPart(CodeBlock.Builder body, CodeBlock object, Binder.BindPart part) {
    CodeBlock value = AccessCode.read(object, part.access());
    CodeBlock local = CodeBlock.of("$N", part.local());
    body.addStatement("$T $L =$W$L", TypeNames.of(part.type()), local, value);
    if (!part.nullable()) {
      addSteps(body, local, part.steps());
      return;
    }
    body.beginControlFlow("if ($L == null)", local);
    for (int parameter : part.parameters()) {
      body.addStatement("$N.bindNull($L)", STATEMENT, parameter);
    }
    body.nextControlFlow("else");
    addSteps(body, local, part.steps());
    body.endControlFlow();
  }
}

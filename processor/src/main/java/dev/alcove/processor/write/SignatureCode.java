// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.plan.DaoPlan;
import dev.alcove.processor.plan.Signature;
import javax.lang.model.element.Modifier;

/** Writes the declarations of methods that override the user's. */
final class SignatureCode {

  private SignatureCode() {}

  /** The method, still without a body. */
  static MethodSpec.Builder begin(Signature signature) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(signature.name())
            .addAnnotation(Override.class)
            .returns(TypeNames.of(signature.result(), signature.nullableResult()))
            .varargs(signature.varargs());
    if (!signature.sql().isEmpty()) {
      method.addJavadoc(SqlCode.javadoc(signature.sql()));
    }
    if (!signature.visibility().isEmpty()) {
      boolean isPublic = signature.visibility().equals("public");
      method.addModifiers(isPublic ? Modifier.PUBLIC : Modifier.PROTECTED);
    }
    for (Signature.Argument argument : signature.arguments()) {
      method.addParameter(
          ParameterSpec.builder(TypeNames.of(argument.type(), argument.nullable()), argument.name())
              .build());
    }
    for (TypeRef thrown : signature.thrown()) {
      method.addException(TypeNames.of(thrown));
    }
    return method;
  }

  /** The field that holds the database, as this method can name it. */
  static CodeBlock database(Signature signature) {
    return signature.hides(DaoPlan.DATABASE)
        ? CodeBlock.of("this.$N", DaoPlan.DATABASE)
        : CodeBlock.of("$N", DaoPlan.DATABASE);
  }

  /** The declaration of a transaction, as a resource. */
  static CodeBlock transaction(Signature signature, String local) {
    return CodeBlock.of(
        "$T $N = $L.begin($S)",
        RuntimeTypes.TRANSACTION,
        local,
        database(signature),
        signature.label());
  }

  /** The declaration of a snapshot, as a resource. */
  static CodeBlock snapshot(Signature signature, String local) {
    return CodeBlock.of(
        "$T $N = $L.snapshot($S)",
        RuntimeTypes.TRANSACTION,
        local,
        database(signature),
        signature.label());
  }

  /** Whether the method returns nothing. */
  static boolean isVoid(Signature signature) {
    return signature.result().equals(TypeRef.VOID);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.plan.Signature;
import dev.alcove.processor.plan.SqlCall;
import java.util.List;
import java.util.Objects;

/** Writes what comes before a statement runs: gathering lists, opening it, binding values. */
final class CallCode {

  private CallCode() {}

  /** Refuses objects that are null, by the name of their parameter. */
  static void addRefusals(CodeBlock.Builder body, SqlCall call) {
    for (SqlCall.RequiredObject object : call.objects()) {
      body.addStatement(
          "$T.requireNonNull($N,$W$S)", Objects.class, object.parameter(), object.refusal());
    }
  }

  /**
   * Refuses objects that are null, chooses the form of the query, and gathers the lists of a call.
   */
  static void addShared(CodeBlock.Builder body, SqlCall call) {
    addRefusals(body, call);
    if (call.choice() != null) {
      VariantCode.add(body, call.choice());
    }
    addLists(body, call);
  }

  /** Gathers the lists of a call, each in a local. */
  static void addLists(CodeBlock.Builder body, SqlCall call) {
    addLists(body, call, false);
  }

  /**
   * Gathers the lists of a call, each in a local.
   *
   * @param copies whether arrays in them are copied
   */
  static void addLists(CodeBlock.Builder body, SqlCall call, boolean copies) {
    for (SqlCall.ListValue list : call.lists()) {
      CodeBlock item = CodeBlock.of("$N", list.item());
      body.addStatement(
          "$T $N = new $T()", RuntimeTypes.LIST_ARGUMENT, list.local(), RuntimeTypes.LIST_ARGUMENT);
      boolean isOptional = VariantCode.beginIf(body, call.choice(), list.mask());
      body.beginControlFlow(
          "for ($T $L : $N)", TypeNames.of(list.itemType()), item, list.parameter());
      boolean isArray = list.itemType().kind() == TypeRef.Kind.ARRAY;
      CodeBlock kept = copies && isArray ? CodeBlock.of("$L.clone()", item) : item;
      Value value = Value.of(kept, list.itemNullable());
      body.addStatement("$L", BindCode.add(list.local(), value, list.conversion()));
      body.endControlFlow();
      if (isOptional) {
        body.endControlFlow();
      }
    }
  }

  /** The declaration of the statement, as a resource. */
  static CodeBlock open(Signature signature, SqlCall call) {
    CodeBlock.Builder open = CodeBlock.builder();
    open.add(
        "$T $N =$W$L.$L($S,$W$N",
        RuntimeTypes.STATEMENT,
        call.statement(),
        SignatureCode.database(signature),
        call.writes() ? "write" : "read",
        signature.label(),
        call.constant());
    if (call.choice() != null) {
      open.add("[$N]", call.choice().local());
    }
    for (String list : call.listArguments()) {
      open.add(",$W$N", list);
    }
    return open.add(")").build();
  }

  /** Begins a try statement with these resources. */
  static void beginTry(CodeBlock.Builder body, List<CodeBlock> resources) {
    body.beginControlFlow("try ($L)", joined(resources));
  }

  /** Continued four blanks deeper than the line that begins it. */
  private static CodeBlock joined(List<CodeBlock> resources) {
    CodeBlock.Builder joined = CodeBlock.builder().add(resources.get(0));
    for (CodeBlock resource : resources.subList(1, resources.size())) {
      joined.add(";\n$>$>$L$<$<", resource);
    }
    return joined.build();
  }

  /** Binds the single values. */
  static void addValues(CodeBlock.Builder body, SqlCall call) {
    for (SqlCall.BoundValue bound : call.values()) {
      boolean isOptional = VariantCode.beginIf(body, call.choice(), bound.mask());
      Value value = AccessCode.follow(bound.value());
      boolean isName = bound.value().steps().isEmpty();
      if (!isName && StoredValue.repeats(bound.conversion(), value.isNullable())) {
        body.addStatement(
            "$T $N =$W$L", TypeNames.of(bound.type()), bound.local(), value.expression());
        value = Value.of(CodeBlock.of("$N", bound.local()), value.isNullable());
      }
      body.addStatement(
          "$L", BindCode.bind(call.statement(), bound.parameter(), value, bound.conversion()));
      if (isOptional) {
        body.endControlFlow();
      }
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.alcove.processor.plan.VariantChoice;
import dev.alcove.processor.plan.VariantChoice.Order;
import dev.alcove.processor.plan.VariantChoice.Part;
import dev.alcove.processor.plan.VariantChoice.Presence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes how a call chooses the form of its query. */
final class VariantCode {

  private VariantCode() {}

  /** Declares the local that holds the number of the form. */
  static void add(CodeBlock.Builder body, VariantChoice choice) {
    List<CodeBlock> terms = new ArrayList<>();
    for (int i = 0; i < choice.parts().size(); i++) {
      terms.add(CodeBlock.of("($L ? 0 : $L)", isMissing(choice.parts().get(i)), 1 << i));
    }
    body.addStatement(
        "int $N =$W$L",
        choice.local(),
        terms.isEmpty() ? CodeBlock.of("0") : CodeBlock.join(terms, "$W+ "));
    Order order = choice.order();
    if (order != null) {
      addOrder(body, choice.local(), order);
    }
  }

  private static CodeBlock isMissing(Part part) {
    // Several values may come from one object, which is asked for once.
    Set<CodeBlock> missing = new LinkedHashSet<>();
    for (Presence presence : part.values()) {
      Value value = AccessCode.follow(presence.path());
      missing.addAll(value.absentIf());
      if (value.presentNullable()) {
        missing.add(CodeBlock.of("$L == null", value.present()));
      }
      if (presence.isOptional()) {
        missing.add(CodeBlock.of("!$L.isPresent()", value.present()));
      }
    }
    return CodeBlock.join(missing, "$W|| ");
  }

  private static void addOrder(CodeBlock.Builder body, String local, Order order) {
    if (order.nullable()) {
      body.beginControlFlow("if ($N != null)", order.parameter());
    }
    body.beginControlFlow("switch ($N)", order.parameter());
    for (int i = 0; i < order.constants().size(); i++) {
      body.add("case $N:$>\n", order.constants().get(i));
      if (i > 0) {
        body.addStatement("$N += $L", local, i * order.weight());
      }
      body.addStatement("break").add("$<");
    }
    body.add("default:$>\n");
    body.addStatement(
        "throw new $T($S + $N)",
        IllegalArgumentException.class,
        "Compiled without this order: ",
        order.parameter());
    body.add("$<").endControlFlow();
    if (order.nullable()) {
      body.endControlFlow();
    }
  }

  /** Begins what a call does only where these parts are in; whether there is such a condition. */
  static boolean beginIf(CodeBlock.Builder body, @Nullable VariantChoice choice, int mask) {
    if (choice == null || mask == 0) {
      return false;
    }
    body.beginControlFlow("if (($N & $L) != 0)", choice.local(), mask);
    return true;
  }
}

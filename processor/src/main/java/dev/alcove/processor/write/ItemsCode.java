// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.plan.Outcome;
import dev.alcove.processor.plan.ResultPlan.Shape;
import dev.alcove.processor.plan.RowWrite;
import dev.alcove.processor.plan.RowsPlan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes methods that return something of each row. */
final class ItemsCode implements OutcomeCode {

  private final Outcome.Items plan;
  private final @Nullable String transaction;
  private final ItemCode items;
  private final CodeBlock.Builder body;

  ItemsCode(Outcome.Items plan, RowsPlan method, ResultCode results, CodeBlock.Builder body) {
    this.plan = plan;
    this.transaction = method.transaction();
    this.items = new ItemCode(plan, results, body);
    this.body = body;
  }

  @Override
  public void begin() {
    if (!isMany()) {
      return;
    }
    boolean isSet = plan.shape() == Shape.SET;
    body.addStatement(
        "$T<$T> $N = new $T<>()",
        isSet ? Set.class : List.class,
        boxedItem(),
        plan.locals().list(),
        isSet ? LinkedHashSet.class : ArrayList.class);
  }

  @Override
  public void addRow(RowWrite write) {
    RowCode.addBinding(body, write);
    ItemCode.Item item = items.addRun(write);
    if (isMany()) {
      addToList(item);
    } else if (transaction == null) {
      body.addStatement("return $L", single(item));
    } else {
      addSingle(item, transaction);
    }
  }

  @Override
  public void end() {
    if (!isMany()) {
      return;
    }
    body.addStatement("$N.commit()", transaction);
    CodeBlock list = CodeBlock.of("$N", plan.locals().list());
    body.addStatement(
        "return $L", plan.shape() == Shape.ARRAY ? ResultCode.array(plan.item(), list) : list);
  }

  private void addToList(ItemCode.Item item) {
    if (item.isNullIfIgnored()) {
      body.addStatement("$T $N =$W$L", boxedItem(), plan.locals().result(), item.value());
      body.beginControlFlow("if ($N != null)", plan.locals().result());
      body.addStatement("$N.add($N)", plan.locals().list(), plan.locals().result());
      body.endControlFlow();
      return;
    }
    CodeBlock condition = item.condition();
    if (condition != null) {
      body.beginControlFlow("if ($L)", condition);
    }
    items.addQuery();
    body.addStatement("$N.add($L)", plan.locals().list(), item.value());
    if (condition != null) {
      body.endControlFlow();
    }
  }

  /** The item as the expression that is returned at once. */
  private CodeBlock single(ItemCode.Item item) {
    boolean isOptional = plan.shape() == Shape.OPTIONAL;
    if (item.isNullIfIgnored()) {
      return isOptional ? optional("ofNullable", item.value()) : item.value();
    }
    CodeBlock value = isOptional ? optional("of", item.value()) : item.value();
    if (item.condition() == null) {
      return value;
    }
    CodeBlock absent = isOptional ? optional("empty", CodeBlock.of("")) : CodeBlock.of("null");
    return CodeBlock.of("$L ?$W$L :$W$L", item.condition(), value, absent);
  }

  private void addSingle(ItemCode.Item item, String open) {
    String local = plan.locals().result();
    if (item.condition() != null) {
      body.addStatement("$T $N = null", boxedItem(), local);
      body.beginControlFlow("if ($L)", item.condition());
      items.addQuery();
      body.addStatement("$N =$W$L", local, item.value());
      body.endControlFlow();
    } else if (plan.source() instanceof Outcome.AtHand) {
      body.addStatement("$N.commit()", open);
      body.addStatement("return $L", single(item));
      return;
    } else {
      items.addQuery();
      body.addStatement("$T $N =$W$L", TypeNames.of(plan.item()), local, item.value());
    }
    body.addStatement("$N.commit()", open);
    boolean isOptional = plan.shape() == Shape.OPTIONAL;
    CodeBlock value = CodeBlock.of("$N", local);
    body.addStatement(
        "return $L",
        isOptional ? optional(item.condition() == null ? "of" : "ofNullable", value) : value);
  }

  private static CodeBlock optional(String method, CodeBlock value) {
    return CodeBlock.of("$T.$L($L)", Optional.class, method, value);
  }

  private TypeName boxedItem() {
    TypeRef type = plan.item();
    return TypeNames.of(type.boxed());
  }

  private boolean isMany() {
    return switch (plan.shape()) {
      case LIST, SET, ARRAY -> true;
      default -> false;
    };
  }
}

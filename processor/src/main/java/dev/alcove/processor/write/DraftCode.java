// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.alcove.processor.model.Injection;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.plan.ChildrenLocal;
import dev.alcove.processor.plan.Component;
import dev.alcove.processor.plan.Reader;
import dev.alcove.processor.plan.Reading;
import dev.alcove.processor.plan.ResultPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes how rows wait for their children, and how they are finished. */
final class DraftCode {

  private DraftCode() {}

  /** The type of a row that waits. */
  static TypeName type(TypeRef row) {
    return ParameterizedTypeName.get(RuntimeTypes.DRAFT, TypeNames.of(row));
  }

  /** The type of what gathers children. */
  static TypeName children(ChildrenLocal children) {
    return ParameterizedTypeName.get(RuntimeTypes.CHILDREN, TypeNames.of(children.child()));
  }

  /** Declares what gathers the children. */
  static void addChildren(CodeBlock.Builder body, List<ChildrenLocal> children) {
    for (ChildrenLocal each : children) {
      body.addStatement("$T $N = new $T<>()", children(each), each.local(), RuntimeTypes.CHILDREN);
    }
  }

  /** Loads the children. */
  static void addLoading(CodeBlock.Builder body, List<ChildrenLocal> children) {
    for (ChildrenLocal each : children) {
      body.addStatement("$N($N)", each.method(), each.local());
    }
  }

  /** Reads all rows, then loads their children. */
  static void addDrafts(CodeBlock.Builder body, ResultPlan plan, CodeBlock drafts) {
    Reading.ReadDraft value = (Reading.ReadDraft) plan.value();
    addChildren(body, value.children());
    body.addStatement("$T $N =$W$L", drafts(plan), plan.locals().drafts(), drafts);
    addLoading(body, value.children());
  }

  /** Takes the rows of a page, whose children are still to be loaded. */
  static void addRows(CodeBlock.Builder body, String paging, ResultPlan plan) {
    body.addStatement("$T $N = $N.rows()", drafts(plan), plan.locals().drafts(), paging);
  }

  /** The expression that gives the result. */
  static CodeBlock finish(ResultPlan plan) {
    String drafts = plan.locals().drafts();
    return switch (plan.shape()) {
      case ONE -> CodeBlock.of("$N.finish()", drafts);
      case ONE_OR_NULL -> CodeBlock.of("$T.orNull($N)", RuntimeTypes.DRAFTS, drafts);
      case OPTIONAL ->
          CodeBlock.of("$T.ofNullable($T.orNull($N))", Optional.class, RuntimeTypes.DRAFTS, drafts);
      case LIST, ROWS, STREAM -> CodeBlock.of("$T.list($N)", RuntimeTypes.DRAFTS, drafts);
      case SET -> CodeBlock.of("$T.set($N)", RuntimeTypes.DRAFTS, drafts);
      case ARRAY ->
          ResultCode.array(plan.item(), CodeBlock.of("$T.list($N)", RuntimeTypes.DRAFTS, drafts));
      case MAP -> CodeBlock.of("$T.map($N)", RuntimeTypes.DRAFTS, drafts);
      case MULTIMAP, MAP_OF_SETS ->
          ResultCode.grouped(plan, CodeBlock.of("$T.multimap($N)", RuntimeTypes.DRAFTS, drafts));
    };
  }

  private static TypeName drafts(ResultPlan plan) {
    TypeName draft = type(plan.item());
    TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), draft);
    return switch (plan.shape()) {
      case ONE, ONE_OR_NULL, OPTIONAL -> draft;
      case LIST, SET, ARRAY, ROWS, STREAM -> list;
      case MAP -> map(plan, draft);
      case MULTIMAP, MAP_OF_SETS -> map(plan, list);
    };
  }

  private static TypeName map(ResultPlan plan, TypeName value) {
    return ParameterizedTypeName.get(ClassName.get(Map.class), TypeNames.of(plan.keyType()), value);
  }

  /** The expression that reads a row as a draft. */
  static CodeBlock reader(Reading.ReadDraft draft, String row) {
    CodeBlock.Builder call = CodeBlock.builder().add("$N -> $N($N", row, draft.reader(), row);
    draft.children().forEach(each -> call.add(", $N", each.local()));
    return call.add(")").build();
  }

  /** The parameters that gather children. */
  static void addParameters(MethodSpec.Builder method, Reader reader) {
    for (ChildrenLocal each : reader.children()) {
      method.addParameter(children(each), each.local());
    }
  }

  /** Asks for children by the key in this row. */
  static void addWish(CodeBlock.Builder body, String row, Component.FromChildren children) {
    body.addStatement(
        "$T $N = $L", keyType(children.storage()), children.key(), key(row, children));
    body.addStatement("$N.want($N)", children.children(), children.key());
  }

  private static CodeBlock key(String row, Component.FromChildren children) {
    return key(row, children.index(), children.storage());
  }

  /** The key in a column, which may be NULL. */
  static CodeBlock key(String row, int index, StorageClass storage) {
    String getter =
        switch (storage) {
          case INTEGER -> "Long";
          case REAL -> "Double";
          case TEXT -> "Text";
          case BLOB -> "Blob";
        };
    return CodeBlock.of("$N.get$LOrNull($L)", row, getter, index);
  }

  private static TypeName keyType(StorageClass storage) {
    return switch (storage) {
      case INTEGER -> TypeName.LONG.box();
      case REAL -> TypeName.DOUBLE.box();
      case TEXT -> ClassName.get(String.class);
      case BLOB -> ArrayTypeName.of(TypeName.BYTE);
    };
  }

  /** Reads a part that waits for children of its own. */
  static void addPart(
      CodeBlock.Builder body, String row, Component component, Component.FromDraft part) {
    CodeBlock.Builder call = CodeBlock.builder().add("$N($N", part.reader(), row);
    part.children().forEach(each -> call.add(", $N", each));
    body.addStatement(
        "$T $N =$W$L", type(component.type()), component.local(), call.add(")").build());
  }

  /** Returns the lambda that makes the object. */
  static CodeBlock finishing(Reader reader) {
    List<CodeBlock> arguments = reader.arguments().stream().map(DraftCode::value).toList();
    TypeName type = TypeNames.of(reader.type());
    CodeBlock created = CodeBlock.of("new $T($L)", type, CodeBlock.join(arguments, ",$W"));
    CodeBlock.Builder code = CodeBlock.builder();
    if (reader.settings().isEmpty()) {
      return code.addStatement("return () -> $L", created).build();
    }
    code.add("return () -> {\n$>");
    code.addStatement("$T $N =$W$L", type, reader.object(), created);
    for (Component component : reader.settings()) {
      code.addStatement(
          component.injection() instanceof Injection.Setter setter
              ? CodeBlock.of("$N.$N($L)", reader.object(), setter.method(), value(component))
              : CodeBlock.of(
                  "$N.$N =$W$L",
                  reader.object(),
                  ((Injection.FieldAssignment) component.injection()).field(),
                  value(component)));
    }
    return code.addStatement("return $N", reader.object()).add("$<};\n").build();
  }

  private static CodeBlock value(Component component) {
    if (component.source() instanceof Component.FromChildren children) {
      return taken(children);
    }
    return component.source() instanceof Component.FromDraft
        ? CodeBlock.of("$N.finish()", component.local())
        : CodeBlock.of("$N", component.local());
  }

  private static CodeBlock taken(Component.FromChildren from) {
    String children = from.children();
    String key = from.key();
    return switch (from.container()) {
      case NONE -> CodeBlock.of("$N.oneOrNull($N)", children, key);
      case OPTIONAL ->
          CodeBlock.of("$T.ofNullable($N.oneOrNull($N))", Optional.class, children, key);
      case SET -> CodeBlock.of("$N.set($N)", children, key);
      case ARRAY -> ResultCode.array(from.item(), CodeBlock.of("$N.list($N)", children, key));
      default -> CodeBlock.of("$N.list($N)", children, key);
    };
  }
}

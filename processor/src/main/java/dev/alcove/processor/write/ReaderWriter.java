// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import dev.alcove.processor.model.Injection;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.plan.Component;
import dev.alcove.processor.plan.Reader;
import dev.alcove.processor.plan.ReaderMethod;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods that build objects from rows. */
final class ReaderWriter {

  private static final String ROW = "row";
  private static final String COLUMNS = "columns";

  private ReaderWriter() {}

  /** The method for this reader. */
  static MethodSpec write(ReaderMethod method) {
    Reader reader = method.reader();
    MethodSpec.Builder spec =
        MethodSpec.methodBuilder(method.name())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(
                reader.isDraft()
                    ? DraftCode.type(reader.type())
                    : TypeNames.of(reader.type(), reader.isNullable()))
            .addParameter(RuntimeTypes.STATEMENT, ROW);
    if (reader.places() == Reader.Places.BY_NAME) {
      spec.addParameter(int[].class, COLUMNS);
    }
    DraftCode.addParameters(spec, reader);
    return spec.addCode(body(reader)).build();
  }

  /** The expression for a column's place. */
  static CodeBlock index(Reader.Places places, String columns, int index) {
    return places == Reader.Places.BY_NAME
        ? CodeBlock.of("$N[$L]", columns, index)
        : CodeBlock.of("$L", index);
  }

  private static CodeBlock body(Reader reader) {
    CodeBlock.Builder body = CodeBlock.builder();
    if (reader.isNullable()) {
      body.beginControlFlow("if ($L)", allNull(reader));
      body.addStatement(reader.isDraft() ? "return () -> null" : "return null");
      body.endControlFlow();
    }
    if (reader.isDraft()) {
      return body.add(draft(reader)).build();
    }
    for (Component component : reader.components()) {
      if (component.injection() instanceof Injection.ConstructorArgument) {
        TypeName type = TypeNames.of(component.type());
        body.addStatement("$T $N =$W$L", type, component.local(), value(reader, component));
      }
    }
    return body.add(construct(reader)).build();
  }

  /** All columns are read before the lambda: it runs when the statement is at another row. */
  private static CodeBlock draft(Reader reader) {
    CodeBlock.Builder body = CodeBlock.builder();
    for (Component component : reader.components()) {
      if (component.source() instanceof Component.FromChildren children) {
        DraftCode.addWish(body, ROW, children);
      } else if (component.source() instanceof Component.FromDraft part) {
        DraftCode.addPart(body, ROW, component, part);
      } else {
        TypeName type = TypeNames.of(component.type());
        body.addStatement("$T $N =$W$L", type, component.local(), value(reader, component));
      }
    }
    return body.add(DraftCode.finishing(reader)).build();
  }

  private static CodeBlock allNull(Reader reader) {
    List<CodeBlock> tests =
        reader.nullIfAllNull().stream()
            .map(i -> CodeBlock.of("$N.isNull($L)", ROW, index(reader.places(), COLUMNS, i)))
            .toList();
    return CodeBlock.join(tests, "$W&& ");
  }

  private static CodeBlock construct(Reader reader) {
    List<CodeBlock> arguments =
        reader.arguments().stream().map(c -> CodeBlock.of("$N", c.local())).toList();
    TypeName type = TypeNames.of(reader.type());
    CodeBlock created = CodeBlock.of("new $T($L)", type, CodeBlock.join(arguments, ",$W"));
    CodeBlock.Builder code = CodeBlock.builder();
    if (reader.settings().isEmpty()) {
      return code.addStatement("return $L", created).build();
    }
    code.addStatement("$T $N =$W$L", type, reader.object(), created);
    for (Component component : reader.settings()) {
      code.addStatement("$L", setting(reader, component));
    }
    return code.addStatement("return $N", reader.object()).build();
  }

  private static CodeBlock setting(Reader reader, Component component) {
    CodeBlock value = value(reader, component);
    if (component.injection() instanceof Injection.Setter setter) {
      return CodeBlock.of("$N.$N($L)", reader.object(), setter.method(), value);
    }
    Injection.FieldAssignment field = (Injection.FieldAssignment) component.injection();
    return CodeBlock.of("$N.$N =$W$L", reader.object(), field.field(), value);
  }

  private static CodeBlock value(Reader reader, Component component) {
    if (component.source() instanceof Component.FromColumn column) {
      CodeBlock index = index(reader.places(), COLUMNS, column.index());
      return ReadCode.read(ROW, index, column.conversion(), column.nullable());
    }
    if (component.source() instanceof Component.FromNothing) {
      return CodeBlock.of("$L", nothing(component.type()));
    }
    String part = ((Component.FromReader) component.source()).reader();
    return reader.places() == Reader.Places.BY_NAME
        ? CodeBlock.of("$N($N, $N)", part, ROW, COLUMNS)
        : CodeBlock.of("$N($N)", part, ROW);
  }

  private static String nothing(TypeRef type) {
    if (!type.isPrimitive()) {
      return "null";
    }
    return type.is("boolean") ? "false" : "0";
  }
}

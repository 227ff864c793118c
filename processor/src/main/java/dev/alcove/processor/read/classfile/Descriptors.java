// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read.classfile;

import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Names fields, methods and types as class files do. */
public final class Descriptors {

  private final Elements elements;
  private final Types types;

  /** For one round of a compilation. */
  public Descriptors(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** A field's name, or a method's name with its descriptor: {@code save(Ljava/lang/String;)V}. */
  public String key(Element member) {
    return member instanceof ExecutableElement method
        ? method.getSimpleName() + descriptor(method)
        : member.getSimpleName().toString();
  }

  /** The descriptor of a type, type arguments aside. */
  String of(TypeMirror type) {
    TypeMirror erased = types.erasure(type);
    if (erased instanceof ArrayType array) {
      return "[" + of(array.getComponentType());
    }
    if (erased instanceof DeclaredType declared) {
      Element element = Objects.requireNonNull(declared.asElement());
      return "L" + elements.getBinaryName((TypeElement) element).toString().replace('.', '/') + ";";
    }
    return switch (erased.getKind()) {
      case BOOLEAN -> "Z";
      case BYTE -> "B";
      case SHORT -> "S";
      case INT -> "I";
      case LONG -> "J";
      case CHAR -> "C";
      case FLOAT -> "F";
      case DOUBLE -> "D";
      case VOID -> "V";
      default -> erased.toString();
    };
  }

  private String descriptor(ExecutableElement method) {
    String parameters =
        method.getParameters().stream()
            .map(parameter -> of(parameter.asType()))
            .collect(Collectors.joining());
    return "(" + parameters + ")" + of(method.getReturnType());
  }
}

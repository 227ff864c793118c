// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import com.squareup.javapoet.WildcardTypeName;
import dev.alcove.processor.model.TypeRef;

/** The model's types in JavaPoet's words. */
final class TypeNames {

  private static final String SUPER = "? super ";

  private TypeNames() {}

  /** This type with its arguments. */
  static TypeName of(TypeRef type) {
    return switch (type.kind()) {
      case VOID -> TypeName.VOID;
      case PRIMITIVE -> primitive(type.simpleName());
      case ARRAY -> ArrayTypeName.of(of(type.component()));
      case VARIABLE -> TypeVariableName.get(type.simpleName());
      case WILDCARD -> wildcard(type);
      case DECLARED -> declared(type);
    };
  }

  /** This type, marked as nullable if it is; primitives never are. */
  static TypeName of(TypeRef type, boolean nullable) {
    TypeName name = of(type);
    return nullable && !name.isPrimitive() && !name.equals(TypeName.VOID)
        ? name.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build())
        : name;
  }

  /** The class without its arguments. */
  static ClassName ofClass(TypeRef type) {
    String name = type.simpleName();
    int dot = name.indexOf('.');
    return dot < 0
        ? ClassName.get(type.packageName(), name)
        : nested(
            ClassName.get(type.packageName(), name.substring(0, dot)), name.substring(dot + 1));
  }

  private static ClassName nested(ClassName outer, String name) {
    int dot = name.indexOf('.');
    return dot < 0
        ? outer.nestedClass(name)
        : nested(outer.nestedClass(name.substring(0, dot)), name.substring(dot + 1));
  }

  private static TypeName declared(TypeRef type) {
    ClassName name = ofClass(type);
    return type.arguments().isEmpty()
        ? name
        : ParameterizedTypeName.get(
            name, type.arguments().stream().map(TypeNames::of).toArray(TypeName[]::new));
  }

  private static TypeName wildcard(TypeRef type) {
    if (type.arguments().isEmpty()) {
      return WildcardTypeName.subtypeOf(Object.class);
    }
    TypeName bound = of(type.arguments().get(0));
    return type.simpleName().startsWith(SUPER)
        ? WildcardTypeName.supertypeOf(bound)
        : WildcardTypeName.subtypeOf(bound);
  }

  private static TypeName primitive(String keyword) {
    return switch (keyword) {
      case "boolean" -> TypeName.BOOLEAN;
      case "byte" -> TypeName.BYTE;
      case "short" -> TypeName.SHORT;
      case "int" -> TypeName.INT;
      case "long" -> TypeName.LONG;
      case "char" -> TypeName.CHAR;
      case "float" -> TypeName.FLOAT;
      case "double" -> TypeName.DOUBLE;
      default -> throw new IllegalArgumentException("not a primitive: " + keyword);
    };
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.model.TypeRef.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** From the compiler's types to the model's. */
final class TypeRefs {

  private TypeRefs() {}

  static TypeRef of(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return TypeRef.primitive(type.getKind().name().toLowerCase(Locale.ROOT));
    }
    if (type.getKind() == TypeKind.VOID) {
      return TypeRef.VOID;
    }
    if (type instanceof ArrayType array) {
      return TypeRef.arrayOf(of(array.getComponentType()));
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard(wildcard);
    }
    if (type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED) {
      return declared(declared);
    }
    String text =
        type instanceof TypeVariable variable
            ? variable.asElement().getSimpleName().toString()
            : type.toString();
    return new TypeRef(Kind.VARIABLE, "", text, List.of());
  }

  /** The class without type arguments. */
  static TypeRef of(TypeElement element) {
    return TypeRef.of(packageOf(element), nestedName(element));
  }

  /** The name inside the package: {@code Outer.Inner}. */
  static String nestedName(Element element) {
    Element enclosing = element.getEnclosingElement();
    String name = element.getSimpleName().toString();
    return enclosing instanceof TypeElement ? nestedName(enclosing) + "." + name : name;
  }

  private static TypeRef declared(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    List<TypeRef> arguments = type.getTypeArguments().stream().map(TypeRefs::of).toList();
    return new TypeRef(Kind.DECLARED, packageOf(element), nestedName(element), arguments);
  }

  private static TypeRef wildcard(WildcardType type) {
    if (type.getExtendsBound() != null) {
      TypeRef bound = of(type.getExtendsBound());
      return new TypeRef(Kind.WILDCARD, "", "? extends " + bound, List.of(bound));
    }
    String text = type.getSuperBound() == null ? "?" : "? super " + of(type.getSuperBound());
    return new TypeRef(Kind.WILDCARD, "", text, List.of());
  }

  private static String packageOf(Element element) {
    Element enclosing = Objects.requireNonNull(element.getEnclosingElement());
    return enclosing instanceof PackageElement owner
        ? owner.getQualifiedName().toString()
        : packageOf(enclosing);
  }
}

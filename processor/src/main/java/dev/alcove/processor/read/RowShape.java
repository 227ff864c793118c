// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import static dev.alcove.processor.read.ReadContext.isAbstract;

import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Tells which types can hold a row at all. */
final class RowShape {

  private RowShape() {}

  /** A clause that says why objects of the type cannot hold a row; null if they can. */
  static @Nullable String obstacle(TypeMirror type) {
    if (type.getKind() == TypeKind.TYPEVAR) {
      return "is a type variable that nothing binds";
    }
    if (type.getKind() == TypeKind.ARRAY) {
      return "is an array";
    }
    if (!(type instanceof DeclaredType declared) || type.getKind() != TypeKind.DECLARED) {
      return "is no class";
    }
    TypeElement element = (TypeElement) declared.asElement();
    if (element.getKind() == ElementKind.RECORD) {
      return declared.getTypeArguments().size() == element.getTypeParameters().size()
          ? null
          : "is a raw type";
    }
    return switch (element.getKind()) {
      case CLASS -> classObstacle(element);
      case ENUM -> "is an enum";
      case INTERFACE -> "is an interface";
      default -> "is no class";
    };
  }

  /** A clause that says why the type cannot be a part of a row; null if it can. */
  static @Nullable String partObstacle(TypeMirror type) {
    String obstacle = obstacle(type);
    return obstacle == null && isPlatform(type) ? "is a class of the platform" : obstacle;
  }

  private static @Nullable String classObstacle(TypeElement element) {
    if (isAbstract(element)) {
      return "is abstract";
    }
    boolean inner =
        element.getNestingKind() == NestingKind.MEMBER
            && !element.getModifiers().contains(Modifier.STATIC);
    return inner ? "is an inner class that is not static" : null;
  }

  /** Whether the type belongs to a library of the platform, so that it is no row of the user's. */
  static boolean isPlatform(TypeMirror type) {
    String name = ReadContext.qualifiedName(type);
    return name.startsWith("java.") || name.startsWith("javax.") || name.startsWith("android.");
  }
}

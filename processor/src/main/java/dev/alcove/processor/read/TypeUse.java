// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * A type as it stands in a declaration, or a part of one. The compiler drops annotations when it
 * replaces type variables, so the type is kept twice.
 *
 * @param type the type with type variables replaced
 * @param written the type as written there
 * @param carrier the field, parameter or method whose declaration it is
 * @param path the way from the declaration's whole type to this part, as class files write it:
 *     {@code "["} into an array, {@code "1;"} into a type argument; null once a type variable is
 *     passed, behind which the declaration says nothing
 */
record TypeUse(TypeMirror type, TypeMirror written, Element carrier, @Nullable String path) {

  /** The whole type of a declaration. */
  static TypeUse of(TypeMirror type, TypeMirror written, Element carrier) {
    return new TypeUse(type, written, carrier, "");
  }

  /** Whether this is the declaration's whole type. */
  boolean isWhole() {
    return "".equals(path);
  }

  /** The component of an array. */
  TypeUse component() {
    TypeMirror component = ((ArrayType) type).getComponentType();
    return written instanceof ArrayType array
        ? new TypeUse(component, array.getComponentType(), carrier, step("["))
        : new TypeUse(component, component, carrier, null);
  }

  /** A type argument; for a wildcard its upper bound. Null for a raw type or an unbounded one. */
  @Nullable TypeUse argument(int index) {
    DeclaredType declared = (DeclaredType) type;
    if (declared.getTypeArguments().size() <= index) {
      return null;
    }
    TypeMirror argument = declared.getTypeArguments().get(index);
    boolean sameShape =
        written instanceof DeclaredType shape && shape.getTypeArguments().size() > index;
    TypeMirror shape =
        sameShape ? ((DeclaredType) written).getTypeArguments().get(index) : argument;
    TypeUse use = new TypeUse(argument, shape, carrier, sameShape ? step(index + ";") : null);
    return argument.getKind() == TypeKind.WILDCARD ? use.bound() : use;
  }

  private @Nullable TypeUse bound() {
    TypeMirror bound = ((WildcardType) type).getExtendsBound();
    if (bound == null) {
      return null;
    }
    return written instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
        ? new TypeUse(bound, wildcard.getExtendsBound(), carrier, step("*"))
        : new TypeUse(bound, bound, carrier, null);
  }

  private @Nullable String step(String next) {
    return path == null ? null : path + next;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A Java type by name, without the compiler's own objects.
 *
 * @param kind what sort of type it is
 * @param packageName the package, empty for primitives, arrays and the unnamed package
 * @param simpleName the name inside its package, nested classes joined by a dot; a primitive's
 *     keyword; a type variable's or wildcard's text
 * @param arguments type arguments; an array's single component type; a wildcard's bound if any
 */
public record TypeRef(Kind kind, String packageName, String simpleName, List<TypeRef> arguments) {

  /** The sorts of types that declarations can use. */
  public enum Kind {
    /** {@code int} and its seven siblings. */
    PRIMITIVE,
    /** {@code void}. */
    VOID,
    /** A class, interface, record or enum. */
    DECLARED,
    /** An array; the component type is its only argument. */
    ARRAY,
    /** A type variable that nothing has bound. */
    VARIABLE,
    /** A wildcard; its bound, if any, is its only argument. */
    WILDCARD
  }

  /** The type {@code void}. */
  public static final TypeRef VOID = new TypeRef(Kind.VOID, "", "void", List.of());

  /** Copies the arguments. */
  public TypeRef {
    arguments = List.copyOf(arguments);
  }

  /** A class without type arguments. */
  public static TypeRef of(String packageName, String simpleName) {
    return new TypeRef(Kind.DECLARED, packageName, simpleName, List.of());
  }

  /** A primitive by its keyword. */
  public static TypeRef primitive(String keyword) {
    return new TypeRef(Kind.PRIMITIVE, "", keyword, List.of());
  }

  /** An array of {@code component}. */
  public static TypeRef arrayOf(TypeRef component) {
    return new TypeRef(Kind.ARRAY, "", "", List.of(component));
  }

  /** This class with these type arguments. */
  public TypeRef withArguments(TypeRef... types) {
    return new TypeRef(kind, packageName, simpleName, List.of(types));
  }

  /** Whether this is one of the eight primitive types. */
  public boolean isPrimitive() {
    return kind == Kind.PRIMITIVE;
  }

  /**
   * Whether this is the class, interface or primitive with this qualified name, arguments aside.
   */
  public boolean is(String qualifiedName) {
    return qualifiedName().equals(qualifiedName);
  }

  /** The component type of an array. */
  public TypeRef component() {
    return arguments.get(0);
  }

  /** The name with its package, without arguments: {@code java.util.Map.Entry}. */
  public String qualifiedName() {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }

  /** The last part of the name: {@code Entry} for {@code Map.Entry}. */
  public String lastName() {
    return simpleName.substring(simpleName.lastIndexOf('.') + 1);
  }

  /** The wrapper class of a primitive; any other type unchanged. */
  public TypeRef boxed() {
    if (!isPrimitive()) {
      return this;
    }
    return of(
        "java.lang",
        switch (simpleName) {
          case "int" -> "Integer";
          case "char" -> "Character";
          default -> Character.toUpperCase(simpleName.charAt(0)) + simpleName.substring(1);
        });
  }

  /** Short form for messages: {@code List<Message>}, without packages. */
  @Override
  public String toString() {
    return switch (kind) {
      case ARRAY -> component() + "[]";
      case WILDCARD -> arguments.isEmpty() ? "?" : "? extends " + arguments.get(0);
      default ->
          arguments.isEmpty()
              ? simpleName
              : simpleName
                  + arguments.stream()
                      .map(TypeRef::toString)
                      .collect(Collectors.joining(", ", "<", ">"));
    };
  }
}

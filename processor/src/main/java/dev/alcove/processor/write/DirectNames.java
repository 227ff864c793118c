// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import dev.alcove.processor.model.TypeRef;

/** The names under which statements and lists take and give the types that SQLite has itself. */
final class DirectNames {

  private DirectNames() {}

  /** What follows {@code get}: {@code Int} for {@code int} and {@code Integer}. */
  static String exact(TypeRef type) {
    return switch (type.boxed().simpleName()) {
      case "Integer" -> "Int";
      case "Character" -> "Char";
      case "String" -> "Text";
      default -> type.kind() == TypeRef.Kind.ARRAY ? "Blob" : type.boxed().simpleName();
    };
  }

  /** What follows {@code bind} or {@code add} for a value that is not null. */
  static String widened(TypeRef type) {
    return switch (exact(type)) {
      case "Byte", "Short", "Int" -> "Long";
      case "Float" -> "Double";
      default -> exact(type);
    };
  }

  /** Whether the methods for this type have a sibling for null; the others take null as it is. */
  static boolean hasBox(TypeRef type) {
    return !exact(type).equals("Text") && !exact(type).equals("Blob");
  }
}

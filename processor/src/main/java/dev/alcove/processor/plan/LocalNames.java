// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.sql.SqlName;
import java.util.Locale;

/** Names for locals, derived from what they hold. */
final class LocalNames {

  private LocalNames() {}

  /** The name for one object of this class: {@code message} for {@code Message}. */
  static String of(TypeRef type) {
    return lowerFirst(type.lastName());
  }

  /**
   * The name for one item of many: {@code id} for {@code ids}, {@code dataItem} for {@code data}.
   */
  static String singular(String plural) {
    String one = Singular.of(plural);
    return one == null ? plural + "Item" : one;
  }

  /** The constant's name for a method: {@code UNREAD_COUNT} for {@code unreadCount}. */
  static String constant(String method) {
    return SqlName.snakeCase(method).toUpperCase(Locale.ROOT);
  }

  private static String lowerFirst(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}

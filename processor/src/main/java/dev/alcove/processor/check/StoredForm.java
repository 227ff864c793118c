// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.BuiltInType;
import dev.alcove.processor.model.Conversion;
import org.jspecify.annotations.Nullable;

/**
 * In which form a value is stored. Types that share a storage class may write it in different ways:
 * a date, an instant and the name of a constant are all TEXT.
 */
final class StoredForm {

  private StoredForm() {}

  /**
   * Whether two types surely store their values in different forms. Of plain values, such as a
   * String for a date, and of converters nothing is known: the user may mean what is stored.
   */
  static boolean differ(Conversion one, Conversion other) {
    Conversion.BuiltIn first = builtIn(one);
    Conversion.BuiltIn second = builtIn(other);
    if (first == null || second == null) {
      return false;
    }
    boolean areEnums = first.type() == BuiltInType.ENUM && second.type() == BuiltInType.ENUM;
    return areEnums
        ? !first.javaType().is(second.javaType().qualifiedName())
        : form(first.type()) != form(second.type());
  }

  /** The type that the runtime converts; null for others. */
  static Conversion.@Nullable BuiltIn builtIn(Conversion conversion) {
    if (conversion instanceof Conversion.OptionalOf optional) {
      return builtIn(optional.inner());
    }
    return conversion instanceof Conversion.BuiltIn found ? found : null;
  }

  /** One of the types that store in the same form. */
  private static BuiltInType form(BuiltInType type) {
    return switch (type) {
      case OFFSET_DATE_TIME -> BuiltInType.INSTANT_TEXT;
      case DATE -> BuiltInType.INSTANT_MILLIS;
      default -> type;
    };
  }
}

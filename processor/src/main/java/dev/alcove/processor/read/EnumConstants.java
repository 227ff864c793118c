// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.BuiltInType;
import dev.alcove.processor.model.Conversion;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Finds the texts that a column holds where it stores an enum. */
final class EnumConstants {

  private final ReadContext context;

  EnumConstants(ReadContext context) {
    this.context = context;
  }

  /** The constants whose names are stored, in their order; empty where it is no enum's names. */
  List<String> of(Conversion conversion) {
    if (conversion instanceof Conversion.OptionalOf optional) {
      return of(optional.inner());
    }
    if (conversion instanceof Conversion.Converted converted) {
      return of(converted.inner());
    }
    if (conversion instanceof Conversion.BuiltIn builtIn && builtIn.type() == BuiltInType.ENUM) {
      return constants(context.elements().getTypeElement(builtIn.javaType().qualifiedName()));
    }
    return List.of();
  }

  private static List<String> constants(@Nullable TypeElement type) {
    if (type == null) {
      return List.of();
    }
    return type.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .map(Element::getSimpleName)
        .map(Object::toString)
        .toList();
  }
}

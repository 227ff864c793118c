// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.alcove.processor.model.Conversion;

/** Writes keys of live queries as what SQLite compares: a Long, Double, String or array. */
final class KeyCode {

  private KeyCode() {}

  /** The expression for a value that is stored in this way. */
  static CodeBlock of(Value value, Conversion conversion) {
    StoredValue stored = StoredValue.of(value, conversion);
    if (stored.leaf() instanceof Conversion.BuiltIn builtIn) {
      return CodeBlock.of(
          "$T.$L($L)",
          BuiltInNames.owner(builtIn.type()),
          BuiltInNames.stored(builtIn.type()),
          stored.value().expression());
    }
    Value found = stored.value();
    CodeBlock item = found.present();
    return switch (DirectNames.exact(stored.leaf().javaType())) {
      case "Byte", "Short", "Int" ->
          unlessNull(found, "(long) $L", "$T.valueOf($L)", Long.class, item);
      case "Float" -> unlessNull(found, "(double) $L", "$T.valueOf($L)", Double.class, item);
      case "Char" -> unlessNull(found, CodeBlock.of("$T.valueOf($L)", String.class, item));
      case "Boolean" -> unlessNull(found, CodeBlock.of("$L ? 1L : 0L", item));
      default -> found.expression();
    };
  }

  private static CodeBlock unlessNull(
      Value value, String primitive, String box, Class<?> type, CodeBlock item) {
    return unlessNull(
        value,
        value.presentNullable() ? CodeBlock.of(box, type, item) : CodeBlock.of(primitive, item));
  }

  private static CodeBlock unlessNull(Value value, CodeBlock other) {
    CodeBlock isNull = CodeBlock.of("$L == null", value.present());
    return value.presentNullable()
        ? value.unless(isNull, other, false).expression()
        : value.with(other, false).expression();
  }
}

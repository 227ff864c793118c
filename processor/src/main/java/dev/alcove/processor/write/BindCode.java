// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.TypeRef;

/** Expressions that hand a value to SQLite. */
final class BindCode {

  private BindCode() {}

  /**
   * The call that binds a value.
   *
   * @param statement the local that holds the statement
   * @param parameter the parameter's number
   * @param value the value; a plain name where {@link StoredValue#repeats} says so
   * @param conversion how it is stored
   */
  static CodeBlock bind(String statement, int parameter, Value value, Conversion conversion) {
    StoredValue stored = StoredValue.of(value, conversion);
    if (stored.leaf() instanceof Conversion.BuiltIn builtIn) {
      return CodeBlock.of(
          "$T.bind$L($N, $L,$W$L)",
          BuiltInNames.owner(builtIn.type()),
          BuiltInNames.suffix(builtIn.type()),
          statement,
          parameter,
          stored.value().expression());
    }
    TypeRef type = stored.leaf().javaType();
    return CodeBlock.of(
        "$N.bind$L($L,$W$L)",
        statement,
        suffix(type, stored),
        parameter,
        stored.value().expression());
  }

  /**
   * The call that adds an item to a list.
   *
   * @param list the local that holds the list
   * @param value the item, as for {@link #bind}
   * @param conversion how it is stored
   */
  static CodeBlock add(String list, Value value, Conversion conversion) {
    StoredValue stored = StoredValue.of(value, conversion);
    if (stored.leaf() instanceof Conversion.BuiltIn builtIn) {
      return CodeBlock.of(
          "$N.$L($T.$L($L))",
          list,
          BuiltInNames.add(builtIn.type()),
          BuiltInNames.owner(builtIn.type()),
          BuiltInNames.stored(builtIn.type()),
          stored.value().expression());
    }
    TypeRef type = stored.leaf().javaType();
    CodeBlock item = stored.value().expression();
    String suffix = suffix(type, stored);
    return suffix.equals("Char")
        ? CodeBlock.of("$N.addText($T.valueOf($L))", list, String.class, item)
        : CodeBlock.of("$N.add$L($L)", list, suffix, item);
  }

  private static String suffix(TypeRef type, StoredValue stored) {
    return stored.value().isNullable() && DirectNames.hasBox(type)
        ? DirectNames.exact(type) + "OrNull"
        : DirectNames.widened(type);
  }
}

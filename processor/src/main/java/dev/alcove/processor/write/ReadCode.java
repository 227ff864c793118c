// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.alcove.processor.model.BuiltInType;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.ConverterMethod;
import java.util.Objects;
import java.util.Optional;

/** Expressions that take a value out of the current row. */
final class ReadCode {

  private ReadCode() {}

  /**
   * The value of a column.
   *
   * @param row the name under which the row is known
   * @param index the expression for the column's place
   * @param conversion how the value is stored
   * @param nullable whether NULL becomes null; if not, the runtime refuses it
   */
  static CodeBlock read(String row, CodeBlock index, Conversion conversion, boolean nullable) {
    String orNull = nullable ? "OrNull" : "";
    if (conversion instanceof Conversion.Direct direct) {
      return CodeBlock.of(
          "$N.get$L$L($L)", row, DirectNames.exact(direct.javaType()), orNull, index);
    }
    if (conversion instanceof Conversion.BuiltIn builtIn) {
      CodeBlock type =
          builtIn.type() == BuiltInType.ENUM
              ? CodeBlock.of(",$W$T.class", TypeNames.ofClass(builtIn.javaType()))
              : CodeBlock.of("");
      return CodeBlock.of(
          "$T.get$L$L($N, $L$L)",
          BuiltInNames.owner(builtIn.type()),
          BuiltInNames.suffix(builtIn.type()),
          orNull,
          row,
          index,
          type);
    }
    if (conversion instanceof Conversion.OptionalOf optional) {
      return CodeBlock.of(
          "$T.ofNullable($L)", Optional.class, read(row, index, optional.inner(), true));
    }
    return convert(row, index, (Conversion.Converted) conversion, nullable);
  }

  private static CodeBlock convert(
      String row, CodeBlock index, Conversion.Converted converted, boolean nullable) {
    ConverterMethod method = fromColumn(converted);
    CodeBlock stored = read(row, index, converted.inner(), method.takesNull());
    CodeBlock call =
        CodeBlock.of("$T.$N($L)", TypeNames.ofClass(method.owner()), method.name(), stored);
    if (nullable) {
      return method.takesNull()
          ? call
          : CodeBlock.of("$N.isNull($L)$W? null$W: $L", row, index, call);
    }
    return method.returnsNull()
        ? CodeBlock.of(
            "$T.requireNonNull($L,$W$S)",
            Objects.class,
            call,
            method.owner().lastName() + "." + method.name() + " returned null")
        : call;
  }

  private static ConverterMethod fromColumn(Conversion.Converted converted) {
    ConverterMethod method = converted.fromColumn();
    if (method == null) {
      throw new IllegalArgumentException("planned without a converter: " + converted.javaType());
    }
    return method;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.ConverterMethod;

/**
 * A Java value on its way to SQLite, after the user's converters: what is left to do is one call of
 * the runtime.
 *
 * @param value the converted value
 * @param leaf how it is stored: {@link Conversion.Direct} or {@link Conversion.BuiltIn}
 */
record StoredValue(Value value, Conversion leaf) {

  /** Applies converters and opens optionals. */
  static StoredValue of(Value value, Conversion conversion) {
    if (conversion instanceof Conversion.Converted converted) {
      return of(convert(value, toColumn(converted)), converted.inner());
    }
    if (conversion instanceof Conversion.OptionalOf optional) {
      return of(open(value, optional.inner()), optional.inner());
    }
    if (conversion instanceof Conversion.Missing) {
      throw new IllegalArgumentException("planned without a conversion: " + conversion.javaType());
    }
    return new StoredValue(value, conversion);
  }

  /** Whether {@link #of} repeats the expression, so that it should be a local. */
  static boolean repeats(Conversion conversion, boolean nullable) {
    if (conversion instanceof Conversion.OptionalOf optional) {
      return nullable || optional.inner() instanceof Conversion.Converted;
    }
    return conversion instanceof Conversion.Converted converted
        && nullable
        && !toColumn(converted).takesNull();
  }

  private static Value convert(Value value, ConverterMethod method) {
    CodeBlock whole = method.takesNull() ? value.expression() : value.present();
    CodeBlock call =
        CodeBlock.of("$T.$N($L)", TypeNames.ofClass(method.owner()), method.name(), whole);
    if (method.takesNull()) {
      return Value.of(call, method.returnsNull());
    }
    return value.presentNullable()
        ? value.unless(CodeBlock.of("$L == null", value.present()), call, method.returnsNull())
        : value.with(call, method.returnsNull());
  }

  private static Value open(Value value, Conversion inner) {
    CodeBlock optional = value.present();
    Value known =
        value.presentNullable()
            ? value.unless(CodeBlock.of("$L == null", optional), optional, false)
            : value;
    return inner instanceof Conversion.Converted
        ? known.unless(
            CodeBlock.of("!$L.isPresent()", optional), CodeBlock.of("$L.get()", optional), false)
        : known.with(CodeBlock.of("$L.orElse(null)", optional), true);
  }

  private static ConverterMethod toColumn(Conversion.Converted converted) {
    ConverterMethod method = converted.toColumn();
    if (method == null) {
      throw new IllegalArgumentException("planned without a converter: " + converted.javaType());
    }
    return method;
  }
}

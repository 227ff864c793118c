// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.alcove.processor.model.Access;
import dev.alcove.processor.plan.ValuePath;
import java.util.ArrayList;
import java.util.List;

/** How values are taken out of objects. */
final class AccessCode {

  private AccessCode() {}

  /** The expression for a property of this object. */
  static CodeBlock read(CodeBlock object, Access access) {
    if (access instanceof Access.Getter getter) {
      return CodeBlock.of("$L.$N()", object, getter.method());
    }
    if (access instanceof Access.FieldRead field) {
      return CodeBlock.of("$L.$N", object, field.field());
    }
    throw new IllegalArgumentException("planned to read what cannot be read: " + object);
  }

  /** The value at the end of a path; absent where an object on the way is null. */
  static Value follow(ValuePath path) {
    CodeBlock value = CodeBlock.of("$N", path.root());
    boolean nullable = path.rootNullable();
    List<CodeBlock> absentIf = new ArrayList<>();
    for (ValuePath.Step step : path.steps()) {
      if (nullable) {
        absentIf.add(CodeBlock.of("$L == null", value));
      }
      value = read(value, step.access());
      nullable = step.nullable();
    }
    return new Value(absentIf, value, nullable);
  }
}

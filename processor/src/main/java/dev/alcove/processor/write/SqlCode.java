// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import dev.alcove.processor.plan.SqlConstant;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes SQL into Java: as constants, literals and documentation. */
final class SqlCode {

  private SqlCode() {}

  /** The constant that holds this SQL. */
  static FieldSpec constant(SqlConstant constant) {
    FieldSpec.Builder field =
        constant.hasLists()
            ? FieldSpec.builder(RuntimeTypes.LIST_SQL, constant.name())
            : FieldSpec.builder(String.class, constant.name());
    field.addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    if (!constant.hasLists()) {
      return field.initializer("$L", broken(constant.fragments().get(0))).build();
    }
    List<CodeBlock> fragments = constant.fragments().stream().map(SqlCode::literal).toList();
    return field
        .initializer("$T.of(\n$>$>$L$<$<)", RuntimeTypes.LIST_SQL, CodeBlock.join(fragments, ",\n"))
        .build();
  }

  /** On the line of the constant's name if there is one literal only, else below. */
  private static CodeBlock broken(SqlConstant.Fragment fragment) {
    CodeBlock literal = literal(fragment);
    return fragment.lines().size() == 1
        ? CodeBlock.of("$Z$L", literal)
        : CodeBlock.of("\n$>$>$L$<$<", literal);
  }

  /** The text as literals, one to a line. */
  static CodeBlock literal(SqlConstant.Fragment fragment) {
    CodeBlock.Builder literal = CodeBlock.builder();
    for (int i = 0; i < fragment.lines().size(); i++) {
      literal.add(i == 0 ? "$S" : "\n$>$>+ $S$<$<", fragment.lines().get(i));
    }
    return literal.build();
  }

  /** The SQL as part of a Javadoc comment. */
  static CodeBlock javadoc(String sql) {
    return CodeBlock.of("<pre>\n$L\n</pre>\n", escape(sql.strip()));
  }

  /** Plain text as part of a Javadoc comment. */
  static CodeBlock plain(String text) {
    return CodeBlock.of("$L", escape(text.strip()));
  }

  /** A backslash too: before a u it would begin a character, even in a comment (JLS 3.3). */
  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;")
        .replace("\\", "&#92;");
  }
}

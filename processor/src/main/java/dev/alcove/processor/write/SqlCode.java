// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import static java.util.stream.Collectors.joining;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import dev.alcove.processor.plan.PageOrder;
import dev.alcove.processor.plan.SqlConstant;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes SQL into Java: as constants, literals and documentation. */
final class SqlCode {

  private SqlCode() {}

  /** The constant that holds this SQL. */
  static FieldSpec constant(SqlConstant constant) {
    ClassName type =
        constant.isPaged()
            ? RuntimeTypes.PAGE_SQL
            : constant.hasLists() ? RuntimeTypes.LIST_SQL : ClassName.get(String.class);
    boolean isChosen = constant.isChosen();
    return FieldSpec.builder(isChosen ? ArrayTypeName.of(type) : type, constant.name())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$L", isChosen ? forms(constant) : only(constant))
        .build();
  }

  private static CodeBlock only(SqlConstant constant) {
    SqlConstant.Form form = constant.forms().get(0);
    PageOrder order = form.order();
    if (order != null) {
      return CodeBlock.of("\n$>$>$L$<$<", PageSqlCode.of(form, order, false));
    }
    return constant.hasLists() ? cut(form) : broken(form.fragments().get(0));
  }

  /** An array of the forms, each below a line that tells what is in it. */
  private static CodeBlock forms(SqlConstant constant) {
    CodeBlock.Builder forms = CodeBlock.builder().add("{\n$>");
    for (SqlConstant.Form form : constant.forms()) {
      forms.add("// $L\n", form.comment());
      PageOrder order = form.order();
      if (order != null) {
        forms.add("$L", PageSqlCode.of(form, order, true));
      } else if (constant.hasLists()) {
        String places = form.lists().stream().map(String::valueOf).collect(joining(", "));
        forms.add("$L.taking($L)", cut(form), places);
      } else {
        forms.add("$L", literal(form.fragments().get(0)));
      }
      forms.add(",\n");
    }
    return forms.add("$<}").build();
  }

  private static CodeBlock cut(SqlConstant.Form form) {
    List<CodeBlock> fragments = form.fragments().stream().map(SqlCode::literal).toList();
    return CodeBlock.of(
        "$T.of(\n$>$>$L$<$<)", RuntimeTypes.LIST_SQL, CodeBlock.join(fragments, ",\n"));
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

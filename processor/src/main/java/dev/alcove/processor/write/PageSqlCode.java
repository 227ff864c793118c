// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import static java.util.stream.Collectors.joining;

import com.squareup.javapoet.CodeBlock;
import dev.alcove.processor.plan.PageOrder;
import dev.alcove.processor.plan.SqlConstant;
import java.util.List;

/** Writes queries that are read page by page into constants. */
final class PageSqlCode {

  private PageSqlCode() {}

  /**
   * The expression for one form.
   *
   * @param isOneOfMany whether it says which of the call's lists it takes
   */
  static CodeBlock of(SqlConstant.Form form, PageOrder order, boolean isOneOfMany) {
    List<CodeBlock> texts = form.fragments().stream().map(SqlCode::literal).toList();
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$T.of(\n$>$>$L,\n", RuntimeTypes.PAGE_SQL, order.limit());
    code.add("$L)", CodeBlock.join(texts, ",\n"));
    if (isOneOfMany && form.fragments().size() > 1) {
      code.add("\n.taking($L)", numbers(form.lists()));
    }
    if (order.hasRowValues() && order.terms().size() > 1) {
      code.add("\n.withRowValues()");
    }
    for (PageOrder.Term term : order.terms()) {
      code.add("\n.$L()", term.descending() ? "descending" : "ascending");
      code.add(term.nullable() ? ".orNull()" : "");
      if (term.nullsMoved()) {
        code.add(term.descending() ? ".nullsFirst()" : ".nullsLast()");
      }
      if (!term.collation().isEmpty()) {
        code.add(".collate($S)", term.collation());
      }
    }
    if (!order.key().isEmpty()) {
      code.add("\n.key($L)", numbers(order.key()));
    }
    return code.add("$<$<").build();
  }

  private static String numbers(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(joining(", "));
  }
}

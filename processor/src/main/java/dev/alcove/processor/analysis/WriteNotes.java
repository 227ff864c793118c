// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Literal;
import dev.alcove.processor.sql.tree.Expression.LiteralKind;
import dev.alcove.processor.sql.tree.Expression.Parameter;
import java.util.ArrayList;
import java.util.List;

/** Collects which columns one clause of a statement writes, and where it writes NULL. */
final class WriteNotes {

  private final Context context;
  private final WriteFact.Kind kind;
  private final String table;
  private final List<String> columns = new ArrayList<>();
  private final List<WriteFact.NullValue> nulls = new ArrayList<>();

  WriteNotes(Context context, WriteFact.Kind kind, String table) {
    this.context = context;
    this.kind = kind;
    this.table = table;
  }

  void column(String name) {
    columns.add(name);
  }

  void value(String column, Expression value) {
    if (value instanceof Literal literal && literal.kind() == LiteralKind.NULL) {
      nulls.add(new WriteFact.NullValue(column, "", literal.span()));
    } else if (value instanceof Parameter parameter
        && !parameter.name().isEmpty()
        && context.parameter(parameter.name()).cause() == Cause.PARAMETER) {
      nulls.add(new WriteFact.NullValue(column, parameter.name(), parameter.span()));
    }
  }

  /** Hands over what was collected. */
  void finish() {
    context.notes().write(new WriteFact(kind, table, columns, nulls));
  }
}

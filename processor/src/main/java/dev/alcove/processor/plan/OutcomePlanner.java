// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Result;
import dev.alcove.processor.model.TypeRef;

/** Decides what a method that writes rows is meant to return. */
final class OutcomePlanner {

  /** What a method returns of each row, or of all. */
  enum Wanted {
    /** Nothing, a number of rows, or whether there were any. */
    CHANGES,
    /** SQLite's row id. */
    ROW_ID,
    /** The primary key. */
    KEY,
    /** The row as it is stored. */
    ROW
  }

  private OutcomePlanner() {}

  /**
   * What an insert or an upsert returns. A number that fits the key is the key; else a {@code long}
   * for one row is its row id, and any other single number counts rows.
   */
  static Wanted wanted(RowsMethod rows) {
    Result result = rows.method().result();
    if (result.element() instanceof Element.Row) {
      return Wanted.ROW;
    }
    if (!(result.element() instanceof Element.Scalar scalar)) {
      return Wanted.CHANGES;
    }
    boolean single = result.container() == Container.NONE;
    if (single && rows.isMany()) {
      return Wanted.CHANGES;
    }
    if (isKey(rows.targets().get(0).key(), scalar.type())) {
      return Wanted.KEY;
    }
    boolean isLong = scalar.type().boxed().is("java.lang.Long");
    return single && !isLong ? Wanted.CHANGES : Wanted.ROW_ID;
  }

  /** The outcome of a method that counts. */
  static Outcome.Changes changes(DaoMethod method, Names locals) {
    return new Outcome.Changes(answer(method.result()), locals.take("changed"));
  }

  private static boolean isKey(TableKey key, TypeRef type) {
    Column column = key.single();
    return column != null && column.conversion().javaType().boxed().equals(type.boxed());
  }

  private static ModificationPlan.Answer answer(Result result) {
    if (result.element() instanceof Element.Nothing nothing) {
      boolean isVoid = nothing.type().kind() == TypeRef.Kind.VOID;
      return isVoid ? ModificationPlan.Answer.NOTHING : ModificationPlan.Answer.NULL;
    }
    return switch (result.element().type().simpleName()) {
      case "boolean", "Boolean" -> ModificationPlan.Answer.ANY;
      case "Long" -> ModificationPlan.Answer.LONG_COUNT;
      default -> ModificationPlan.Answer.COUNT;
    };
  }
}

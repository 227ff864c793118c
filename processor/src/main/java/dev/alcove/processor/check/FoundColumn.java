// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.Nullness;
import dev.alcove.processor.analysis.ResultFact;
import dev.alcove.processor.analysis.StatementFacts;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sqlite.ResultColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a result: what SQLite tells of it, and what its expression tells.
 *
 * @param name its name
 * @param declaredType the declared type of the table's column it comes from; null for an
 *     expression, and in a compound query, of which SQLite tells the first part only
 * @param fact what is known of its values
 * @param source the table's column whose values it has; null where nobody knows one
 */
record FoundColumn(
    String name, @Nullable String declaredType, ResultFact fact, @Nullable Column source) {

  static List<FoundColumn> of(
      SqlSubject subject, List<ResultColumn> columns, StatementFacts facts, Database database) {
    List<FoundColumn> found = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      ResultColumn column = columns.get(i);
      ResultFact fact = facts.results().get(i);
      found.add(
          new FoundColumn(
              column.name(),
              declared(subject, column, fact),
              fact,
              TableFinder.column(database, fact.value().form())));
    }
    return found;
  }

  /** Of a compound query, SQLite tells the first part's column, inside of FROM too. */
  private static @Nullable String declared(
      SqlSubject subject, ResultColumn column, ResultFact fact) {
    boolean isColumn = fact.value().origin() != null || fact.value().nullness() == Nullness.UNKNOWN;
    return isColumn && !subject.outline().shape().isCompound() ? column.declaredType() : null;
  }

  /** Where it stands in the statement. */
  Span span() {
    return fact.span();
  }

  /** What of it can be NULL: in a compound query the column of one part. */
  FoundColumn doubtful() {
    return new FoundColumn(name, declaredType, fact.doubtful(), source);
  }

  /** Its expression for a message, with an ellipsis in place of a long one. */
  String expression() {
    return isShort() ? fact.text() : "…";
  }

  /** What it is in a message: its expression where that is short, else its name. */
  String text() {
    return isShort() ? fact.text() : "\"" + name + "\"";
  }

  private boolean isShort() {
    return fact.text().length() <= 32;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.StatementFacts;
import dev.alcove.processor.sql.OptionalParts;
import dev.alcove.processor.sqlite.ResultColumn;
import dev.alcove.processor.sqlite.TableUse;
import java.util.List;

/**
 * One form of a query that SQLite accepts.
 *
 * @param form the form
 * @param columns its result columns
 * @param facts what its text tells
 * @param tables the tables that it touches
 */
record CheckedForm(
    QueryForm form, List<ResultColumn> columns, StatementFacts facts, TableUse tables) {

  /** Copies the list. */
  CheckedForm {
    columns = List.copyOf(columns);
  }

  /** What holds for all forms. */
  static CheckedForm whole(List<CheckedForm> forms, QuerySubject subject) {
    int parts = OptionalParts.of(subject.sql()).parts().size();
    CheckedForm whole = forms.get((1 << parts) - 1);
    StatementFacts facts = whole.facts();
    TableUse tables = whole.tables();
    for (CheckedForm other : forms) {
      facts = facts.or(other.facts);
      tables = tables.or(other.tables);
    }
    return new CheckedForm(whole.form(), whole.columns(), facts, tables);
  }

  /** The forms that the query takes at run time. */
  static QueryVariants variants(List<CheckedForm> forms, QuerySubject subject) {
    return new QueryVariants(
        OptionalParts.of(subject.sql()).parts(),
        QueryForm.order(subject),
        forms.stream().map(checked -> checked.form().template()).toList());
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Origin;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.TableReference;
import java.util.ArrayList;
import java.util.List;

/**
 * SQL in a declaration: an expression, an index entry, a trigger, a view.
 *
 * @param name what messages call it
 * @param form what it should be
 * @param sql the text as written
 * @param table the table to which it belongs; empty if to none
 * @param origin the annotation
 * @param report where problems go
 */
record DeclaredSql(String name, String form, String sql, String table, Origin origin, Report report)
    implements SqlSubject {

  @Override
  public ProblemId rejected() {
    return ProblemId.REJECTED_DECLARATION;
  }

  /** The table it belongs to, by its own name and as triggers call its rows, and those it names. */
  @Override
  public List<TableReference> tables() {
    List<TableReference> tables = new ArrayList<>(outline().tables());
    if (!table.isEmpty()) {
      for (String alias : new String[] {table, "new", "old"}) {
        tables.add(
            new TableReference(null, table, alias, TableReference.Use.READ, false, new Span(0, 0)));
      }
    }
    return tables;
  }
}

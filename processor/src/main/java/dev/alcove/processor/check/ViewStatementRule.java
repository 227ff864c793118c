// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.View;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqlExcerpt;
import dev.alcove.processor.sql.StatementKind;
import dev.alcove.processor.sql.StatementOutline;

/** A view is one SELECT, and nobody binds values to it. */
final class ViewStatementRule implements DeclarationRule {

  @Override
  public void check(Database database, Report report) {
    for (View view : database.views()) {
      check(view, StatementOutline.of(view.select()), report);
    }
  }

  private static void check(View view, StatementOutline outline, Report report) {
    if (outline.kind() == StatementKind.EMPTY) {
      report(view, new Span(0, view.select().length()), "holds no statement", report);
    } else if (outline.kind() != StatementKind.SELECT) {
      report(view, outline.statements().get(0), "is no SELECT", report);
    } else if (outline.statements().size() > 1) {
      report(view, outline.statements().get(1), "holds several statements", report);
    } else if (!outline.variables().isEmpty()) {
      report(view, outline.variables().get(0).span(), "has a variable", report);
    } else if (!outline.positionalVariables().isEmpty()) {
      report(view, outline.positionalVariables().get(0).span(), "has a variable", report);
    }
  }

  private static void report(View view, Span span, String defect, Report report) {
    SqlExcerpt excerpt = SqlExcerpt.of(view.select(), span);
    report.add(
        ProblemId.VIEW_STATEMENT,
        view.selectOrigin(),
        "@View of " + view.rowClass().type().lastName() + " " + defect + ".",
        excerpt.line(),
        excerpt.pointer(),
        "A view is one SELECT without variables; a query on it can add its own conditions.");
  }
}

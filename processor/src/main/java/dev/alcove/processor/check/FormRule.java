// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.Variable;
import dev.alcove.processor.sqlite.Preparation;
import dev.alcove.processor.sqlite.Rejection;
import dev.alcove.processor.sqlite.SqliteDatabase;
import org.jspecify.annotations.Nullable;

/**
 * SQLite accepts a form of a query. What the terms of an order have wrong is told at the constant
 * that has them: they are to blame where the form passes with another order.
 */
final class FormRule {

  private final SqliteDatabase sqlite;
  private final RejectionRule rejectionRule;
  private final QuotedNameRule quotedNameRule;

  FormRule(SqliteDatabase sqlite, SchemaNames names) {
    this.sqlite = sqlite;
    this.rejectionRule = new RejectionRule(sqlite, names);
    this.quotedNameRule = new QuotedNameRule(sqlite, names);
  }

  /** What SQLite tells of the form; null if it does not accept it, which has been reported. */
  Preparation.@Nullable Prepared prepare(QuerySubject subject, QueryForm form) {
    SentSql sent = SentSql.of(form.template());
    OrderTerms order = form.order();
    SentSql terms = terms(subject, form, sent);
    Preparation preparation = sqlite.prepare(sent.text());
    if (preparation instanceof Rejection rejection) {
      if (order != null && terms != null && !isRejected(form.text())) {
        rejectionRule.report(order, terms, rejection);
      } else {
        rejectionRule.report(subject, sent, rejection);
      }
      return null;
    }
    boolean hasNames =
        quotedNameRule.accepts(subject, sent)
            && (order == null || terms == null || quotedNameRule.accepts(order, terms));
    return hasNames ? (Preparation.Prepared) preparation : null;
  }

  private boolean isRejected(String sql) {
    return sqlite.prepare(sql) instanceof Rejection;
  }

  /** The same statement, with the way back to the terms of its order; null if it has none. */
  private static @Nullable SentSql terms(QuerySubject subject, QueryForm form, SentSql sent) {
    OrderTerms order = form.order();
    for (Variable variable : subject.outline().variables()) {
      Span span = order == null ? null : form.template().replacement(variable.span());
      boolean isOrder =
          QueryForm.order(subject).stream().anyMatch(o -> o.name().equals(variable.name()));
      if (order != null && span != null && isOrder) {
        String text = sent.text();
        return SentSql.inside(
            text.substring(0, span.start()), order.sql(), text.substring(span.end()));
      }
    }
    return null;
  }
}

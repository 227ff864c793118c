// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Operation;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.report.Problem;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqlExcerpt;
import dev.alcove.processor.sql.StatementOutline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query under examination: what the rules about queries look at, and where they report.
 *
 * @param dao the DAO
 * @param method the method
 * @param query the query
 * @param outline what the text alone tells
 * @param report where problems go
 */
record QuerySubject(
    Dao dao, DaoMethod method, Operation.Query query, StatementOutline outline, Report report) {

  /** The method as messages name it: {@code MessageDao.history}. */
  String name() {
    return dao.type().lastName() + "." + method.name();
  }

  /** The text as written. */
  String sql() {
    return query.sql();
  }

  /** The parameter of this name; null if there is none. */
  @Nullable Parameter parameter(String parameterName) {
    for (Parameter parameter : method.parameters()) {
      if (parameter.name().equals(parameterName)) {
        return parameter;
      }
    }
    return null;
  }

  /** Reports a problem with a stretch of the text. */
  void problem(ProblemId id, Span span, String sentence, String... remedies) {
    SqlExcerpt excerpt = SqlExcerpt.of(sql(), span);
    List<String> details = new ArrayList<>(List.of(excerpt.line(), excerpt.pointer()));
    details.addAll(List.of(remedies));
    report.add(new Problem(id, query.origin(), sentence, details));
  }

  /** Reports a problem with the text as a whole. */
  void problem(ProblemId id, String sentence, String... remedies) {
    report.add(id, query.origin(), sentence, remedies);
  }
}

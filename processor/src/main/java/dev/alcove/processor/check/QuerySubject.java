// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Operation;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.StatementOutline;
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
    Dao dao, DaoMethod method, Operation.Query query, StatementOutline outline, Report report)
    implements SqlSubject {

  @Override
  public String name() {
    return dao.type().lastName() + "." + method.name();
  }

  @Override
  public String sql() {
    return query.sql();
  }

  @Override
  public Origin origin() {
    return query.origin();
  }

  @Override
  public ProblemId rejected() {
    return ProblemId.REJECTED_QUERY;
  }

  /** The same query of a method whose rows are read otherwise. */
  QuerySubject of(DaoMethod other) {
    return new QuerySubject(dao, other, query, outline, report);
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
}

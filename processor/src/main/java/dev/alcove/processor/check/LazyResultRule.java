// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Operation;
import dev.alcove.processor.model.Relation;
import dev.alcove.processor.model.Result;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.StatementOutline;

/**
 * Rows that are read after their method has returned come from something that still goes on then:
 * not from a transaction that has ended, nor from a statement that would be half done meanwhile.
 */
final class LazyResultRule {

  void check(Dao dao, DaoMethod method, Report report) {
    if (!method.result().container().isLazy()) {
      return;
    }
    String name = dao.type().lastName() + "." + method.name();
    String returns = name + " returns " + method.result().type();
    if (method.operation() instanceof Operation.TransactionBody) {
      report.add(
          ProblemId.TRANSACTION_METHOD,
          method.result().origin(),
          "@Transaction method " + returns + ", which end with its transaction.",
          "Return a List, or remove @Transaction and call the method inside inTransaction.");
    } else if (method.operation() instanceof Operation.Query query
        && StatementOutline.of(query.sql()).hasReturning()) {
      report.add(
          ProblemId.WRONG_RESULT,
          method.result().origin(),
          returns + ", but its query writes, and would be half done until the last row is read.",
          "Return a List.");
    } else if (method.operation() instanceof Operation.Query
        && method.result().element() instanceof Element.Row row) {
      row.rowClass().relations().stream()
          .limit(1)
          .forEach(relation -> refuse(name, method.result(), relation, report));
    }
  }

  private static void refuse(String name, Result result, Relation relation, Report report) {
    report.add(
        ProblemId.UNSUPPORTED_RESULT,
        result.origin(),
        name
            + " returns "
            + result.declared().simpleName()
            + ", but loads "
            + relation.label()
            + " for all rows at once.",
        "Return a List, or a class without the relation.");
  }
}

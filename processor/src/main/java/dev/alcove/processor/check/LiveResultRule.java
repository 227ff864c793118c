// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Operation;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.StatementOutline;

/** What runs again after each change reads, and somebody knows what. */
final class LiveResultRule {

  /** Whether a live query can be made of the method, if one is asked for. */
  boolean accepts(Dao dao, DaoMethod method, Report report) {
    if (!method.result().isLive()) {
      return true;
    }
    String name = dao.type().lastName() + "." + method.name();
    Operation operation = method.operation();
    if (operation instanceof Operation.RawQuery raw) {
      return observes(name, method, raw, report);
    }
    boolean writes =
        operation instanceof Operation.Query query
            ? StatementOutline.of(query.sql()).kind().isWrite()
            : !(operation instanceof Operation.TransactionBody);
    if (writes) {
      report.add(
          ProblemId.LIVE_QUERY,
          method.result().origin(),
          name
              + " returns "
              + method.result().declared()
              + ", but writes, and would do so again after each change.",
          "Return "
              + method.result().type()
              + ", or CompletableFuture of it; a live query is a SELECT.");
    }
    return !writes;
  }

  private static boolean observes(
      String name, DaoMethod method, Operation.RawQuery raw, Report report) {
    if (raw.observes().isEmpty()) {
      report.add(
          ProblemId.LIVE_QUERY,
          method.result().origin(),
          name
              + " returns "
              + method.result().declared()
              + ", but nobody knows which tables its SQL will read.",
          "Name the classes of those tables and views: @RawQuery(observes = …).");
      return false;
    }
    return true;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Container;
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
    return operation instanceof Operation.TransactionBody
        || (reads(name, method, report) && isWhole(name, method, report));
  }

  /** Whether no live query can be made of a query, which somebody else reports. */
  static boolean refuses(DaoMethod method) {
    Report unseen = new Report();
    return method.result().isLive() && !(reads("", method, unseen) && isWhole("", method, unseen));
  }

  private static boolean isWhole(String name, DaoMethod method, Report report) {
    return method.result().container() != Container.PAGE
        || refuse(
            name,
            method,
            report,
            "a page is a place among rows, which moves with them.",
            "Return LiveQuery<List<"
                + method.result().element().type()
                + ">> with a LIMIT, and read what is beyond it page by page.");
  }

  private static boolean reads(String name, DaoMethod method, Report report) {
    return (method.operation() instanceof Operation.Query query
            && !StatementOutline.of(query.sql()).kind().isWrite())
        || refuse(
            name,
            method,
            report,
            "writes, and would do so again after each change.",
            "Return "
                + method.result().type()
                + ", or CompletableFuture of it; a live query is a SELECT.");
  }

  private static boolean observes(
      String name, DaoMethod method, Operation.RawQuery raw, Report report) {
    return !raw.observes().isEmpty()
        || refuse(
            name,
            method,
            report,
            "nobody knows which tables its SQL will read.",
            "Name the classes of those tables and views: @RawQuery(observes = …).");
  }

  /** Reports why no live query can be made of the method; false. */
  private static boolean refuse(
      String name, DaoMethod method, Report report, String why, String remedy) {
    String what = name + " returns " + method.result().declared() + ", but " + why;
    report.add(ProblemId.LIVE_QUERY, method.result().origin(), what, remedy);
    return false;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.check.CheckedQuery;
import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.List;
import java.util.Map;

/** Plans all queries of a database, and tells what their plans teach. */
public final class PlanAdviser {

  private final Database database;
  private final Report report;

  /** An adviser for a database without errors. */
  public PlanAdviser(Database database, Report report) {
    this.database = database;
    this.report = report;
  }

  /**
   * Reports what costs in the plans of queries, and returns the plans.
   *
   * @param queries the queries of each DAO
   * @param sqlite a database that holds the declared schema
   */
  public QueryPlans advise(Map<Dao, Map<DaoMethod, CheckedQuery>> queries, SqliteDatabase sqlite) {
    List<PlannedQuery> planned = QueryPlanner.plan(database, queries, sqlite);
    if (!planned.isEmpty()) {
      TableFacts tables = new TableFacts(database);
      try (Trials trials = new Trials(database)) {
        QueryAdvice advice =
            new QueryAdvice(
                database,
                sqlite.catalog(),
                tables,
                trials,
                new FindingWords(database, tables, report));
        advice.advise(planned);
        new UnusedIndexRule(database, planned, trials.whole()).check(report);
      }
    }
    return QueryPlans.of(planned, sqlite.version());
  }
}

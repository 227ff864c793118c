// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.model.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The plans of all queries of a database.
 *
 * @param page the plans as text
 * @param origins where the queries stand
 * @param sqlite the version of the SQLite that made them
 */
public record QueryPlans(PlanPage page, Map<String, Origin> origins, String sqlite) {

  /** Copies the map. */
  public QueryPlans {
    origins = Map.copyOf(origins);
  }

  static QueryPlans of(List<PlannedQuery> queries, String sqlite) {
    Map<String, Origin> origins = new HashMap<>();
    queries.forEach(query -> origins.put(query.key(), query.origin()));
    return new QueryPlans(PlanPage.of(queries), origins, sqlite);
  }

  Origin origin(String key) {
    return origins.getOrDefault(key, Origin.NONE);
  }
}

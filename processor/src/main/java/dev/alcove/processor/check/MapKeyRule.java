// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Result;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/** A key is named only where there is a map. */
final class MapKeyRule {

  void check(Dao dao, DaoMethod method, Report report) {
    Result result = method.result();
    if (!result.container().isMap() && !result.mapKeyColumn().isEmpty()) {
      report.add(
          ProblemId.MAP_KEY,
          result.origin(),
          dao.type().lastName()
              + "."
              + method.name()
              + " has @MapKey, but returns "
              + result.declared()
              + ", which is no Map.",
          "Remove the annotation, or return Map<K, V> or Map<K, List<V>>.");
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.model.Table;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What helps a query.
 *
 * @param indexes the indexes, each with the tables at which it helps
 * @param remaining what costs at each table with these indexes, too
 */
record Remedy(Map<ProposedIndex, Set<String>> indexes, Map<Table, List<Finding>> remaining) {

  /** Copies the collections. */
  Remedy {
    indexes = Collections.unmodifiableMap(new LinkedHashMap<>(indexes));
    remaining = Collections.unmodifiableMap(new LinkedHashMap<>(remaining));
  }
}

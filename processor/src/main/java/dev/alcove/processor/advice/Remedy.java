// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What helps a query.
 *
 * @param indexes the indexes, each with the tables at which it helps
 * @param remaining the tables at which something costs that no index helps
 */
record Remedy(Map<ProposedIndex, Set<String>> indexes, Set<String> remaining) {

  /** Copies the collections. */
  Remedy {
    indexes = Collections.unmodifiableMap(new LinkedHashMap<>(indexes));
    remaining = Set.copyOf(remaining);
  }
}

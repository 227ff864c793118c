// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import java.util.List;

/**
 * Indexes that would help together: mostly one, several for the sides of an OR.
 *
 * @param indexes the indexes
 * @param scope which rows they hold
 */
record Proposal(List<ProposedIndex> indexes, Scope scope) {

  /** Which rows an index holds; of several that help alike, the first is the best. */
  enum Scope {
    /** Those that carry a mark, as a favourite does: few of many. */
    MARKED,
    /** All of them. */
    ALL,
    /** Those that some other condition selects. */
    SELECTED
  }

  /** Copies the list. */
  Proposal {
    indexes = List.copyOf(indexes);
  }

  /** What the indexes hold altogether. */
  int entries() {
    return indexes.stream().mapToInt(index -> index.entries().size()).sum();
  }
}

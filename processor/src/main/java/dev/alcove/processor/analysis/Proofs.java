// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import java.util.HashSet;
import java.util.Set;

/** Sets of what is proven not to be NULL. */
final class Proofs {

  private Proofs() {}

  static Set<String> union(Set<String> one, Set<String> other) {
    if (other.isEmpty()) {
      return one;
    }
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }

  static Set<String> intersection(Set<String> one, Set<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return common;
  }
}

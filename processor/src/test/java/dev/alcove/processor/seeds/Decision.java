// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.seeds;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;

/**
 * A deliberate departure from a design.
 *
 * @param difference what differs, in the words of the comparison
 * @param reason why it should
 */
record Decision(String difference, String reason) {

  /** Fails unless the differences are those that were decided, no more and no fewer. */
  static void assertExactly(List<String> differences, List<Decision> decisions) {
    assertThat(differences)
        .containsExactlyElementsIn(decisions.stream().map(Decision::difference).toList());
  }
}

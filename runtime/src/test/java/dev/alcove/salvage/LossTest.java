// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.salvage;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class LossTest {
  @Test
  void whereNothingIsKnownToBeLostItMayBe() {
    assertThat(new Loss(0, 0, 0).isPossible()).isFalse();
    assertThat(new Loss(0, 0, 1).sentence("notes", 12))
        .isEqualTo("Table notes: 12 rows copied; 1 page cannot be read, so rows may be lost");
    assertThat(new Loss(0, 1, 0).sentence("notes", 1))
        .isEqualTo("Table notes: 1 row copied; 1 page is damaged, so rows may be lost");
    assertThat(new Loss(0, 2, 3).sentence("notes", 0))
        .isEqualTo(
            "Table notes: no rows copied; 2 pages are damaged and 3 pages cannot be read,"
                + " so rows may be lost");
  }

  @Test
  void whatIsKnownToBeLostIsCounted() {
    assertThat(new Loss(1, 0, 0).sentence("notes", 0))
        .isEqualTo("Table notes: no rows copied; at least 1 row is lost");
    assertThat(new Loss(7, 1, 0).sentence("notes", 5))
        .isEqualTo("Table notes: 5 rows copied; at least 7 rows are lost, for 1 page is damaged");
    assertThat(new Loss(7, 0, 2).sentence("notes", 5))
        .isEqualTo(
            "Table notes: 5 rows copied; at least 7 rows are lost, for 2 pages cannot be read");
  }
}

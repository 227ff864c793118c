// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameOfferTest {

  @Test
  void whoWritesTheNameOfJavaIsToldHowItStays() {
    assertThat(NameOffer.of("tripId", List.of("trip_id", "title"), "Columns"))
        .isEqualTo(
            "Closest: \"trip_id\". Columns: title, trip_id. Names stay as in Java by naming ="
                + " Naming.AS_DECLARED of @Database.");
  }

  @Test
  void whoMistypesIsNot() {
    assertThat(NameOffer.of("trip_ip", List.of("trip_id"), "Columns"))
        .isEqualTo("Closest: \"trip_id\". Columns: trip_id.");
    assertThat(NameOffer.of("TITEL", List.of("title"), "Columns"))
        .isEqualTo("Closest: \"title\". Columns: title.");
  }
}

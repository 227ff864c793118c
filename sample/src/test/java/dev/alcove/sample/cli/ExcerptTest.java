// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class ExcerptTest {

  @Test
  void wordsThatWereFoundStandBetweenBrackets() {
    assertThat(Excerpt.ofHit("a \u0002lemon\u0003 tree")).isEqualTo("a [lemon] tree");
  }

  @Test
  void bracketsOfTheTextItselfAreNotTakenForTheWords() {
    String text = "[1] see below. " + "and so on ".repeat(9) + "a \u0002lemon\u0003 tree";

    assertThat(Excerpt.ofHit(text)).isEqualTo("…so on and so on a [lemon] tree");
  }

  @Test
  void excerptWithoutWordsIsShownFromItsBeginning() {
    assertThat(Excerpt.ofHit("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
    assertThat(Excerpt.ofHit(null)).isEmpty();
  }
}

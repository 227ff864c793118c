// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class LikePatternTest {

  @Test
  void wordsStandBetweenPercentSigns() {
    assertThat(LikePattern.containing("old film")).isEqualTo("%old film%");
    assertThat(LikePattern.containing("电影")).isEqualTo("%电影%");
  }

  @Test
  void signsOfPatternsAreEscaped() {
    assertThat(LikePattern.containing("100%")).isEqualTo("%100\\%%");
    assertThat(LikePattern.containing("snake_case")).isEqualTo("%snake\\_case%");
    assertThat(LikePattern.containing("C:\\x")).isEqualTo("%C:\\\\x%");
    assertThat(LikePattern.containing("\\%")).isEqualTo("%\\\\\\%%");
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrimitiveArraysTest {
  @Test
  void listsAreUnboxedInOrder() {
    assertThat(PrimitiveArrays.longs(List.of(3L, 1L))).isEqualTo(new long[] {3, 1});
    assertThat(PrimitiveArrays.ints(List.of(3, 1))).isEqualTo(new int[] {3, 1});
    assertThat(PrimitiveArrays.shorts(List.of((short) 3))).isEqualTo(new short[] {3});
    assertThat(PrimitiveArrays.doubles(List.of(0.5, -0.0))).isEqualTo(new double[] {0.5, -0.0});
    assertThat(PrimitiveArrays.floats(List.of(0.5f))).isEqualTo(new float[] {0.5f});
    assertThat(PrimitiveArrays.booleans(List.of(true, false)))
        .isEqualTo(new boolean[] {true, false});
    assertThat(PrimitiveArrays.chars(List.of('a', 'b'))).isEqualTo(new char[] {'a', 'b'});
  }

  @Test
  void emptyListsMakeEmptyArrays() {
    assertThat(PrimitiveArrays.longs(List.of())).isEmpty();
    assertThat(PrimitiveArrays.chars(List.of())).isEmpty();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.RandomSource;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class IdsTest {
  private static final long NOW = 1_736_937_045_123L;

  private final Ids ids = new Ids(() -> NOW, new Random(7)::nextLong);

  @Test
  void timeRandomTellsItsTime() {
    for (int i = 0; i < 10_000; i++) {
      assertThat(ids.timeRandom("msg_")).matches("msg_1736937045123_[0-9a-z]{11}");
    }
  }

  @Test
  void uuidIsRandomByItsOwnWord() {
    for (int i = 0; i < 10_000; i++) {
      String text = ids.uuid("ssn-");
      assertThat(text).matches("ssn-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-.{12}");
      UUID uuid = UUID.fromString(text.substring(4));
      assertThat(uuid.version()).isEqualTo(4);
      assertThat(uuid.variant()).isEqualTo(2);
    }
  }

  @Test
  void nanoIsShort() {
    for (int i = 0; i < 10_000; i++) {
      assertThat(ids.nano("file-")).matches("file-[0-9a-zA-Z]{21}");
    }
  }

  @Test
  void idsAreUnique() {
    assertAllDifferent(() -> ids.timeRandom(""));
    assertAllDifferent(() -> ids.uuid(""));
    assertAllDifferent(() -> ids.nano(""));
  }

  @Test
  void sameRandomGivesSameIds() {
    Ids one = new Ids(() -> NOW, new Random(1)::nextLong);
    Ids other = new Ids(() -> NOW, new Random(1)::nextLong);
    assertThat(one.timeRandom("a")).isEqualTo(other.timeRandom("a"));
    assertThat(one.nano("a")).isEqualTo(other.nano("a"));
    assertThat(one.uuid("a")).isEqualTo(other.uuid("a"));
  }

  @Test
  void everyLetterIsEquallyLikely() {
    assertUniform(() -> ids.nano(""), 62);
    assertUniform(() -> ids.timeRandom("").substring(14), 36);
  }

  @Test
  void drawsThatWouldFavourSomeLettersAreThrownAway() {
    assertThat(idsFrom(-1L, 0L).timeRandom("x")).isEqualTo("x" + NOW + "_00000000000");
    assertThat(idsFrom(-1L, 0L, 0L, 0L).nano("x")).isEqualTo("x000000000000000000000");
  }

  private static Ids idsFrom(long... draws) {
    RandomSource source =
        new RandomSource() {
          private int next;

          @Override
          public long nextLong() {
            return draws[next++];
          }
        };
    return new Ids(() -> NOW, source);
  }

  private static void assertAllDifferent(Supplier<String> id) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 200_000; i++) {
      assertThat(seen.add(id.get())).isTrue();
    }
  }

  /** With 50,000 draws a letter's count stays within 5 sigma of the mean. */
  private static void assertUniform(Supplier<String> id, int letters) {
    int[] counts = new int[128];
    int total = 0;
    while (total < letters * 50_000) {
      String text = id.get();
      for (int i = 0; i < text.length(); i++) {
        counts[text.charAt(i)]++;
        total++;
      }
    }
    double mean = (double) total / letters;
    int used = 0;
    for (int c = 0; c < counts.length; c++) {
      if (counts[c] > 0) {
        used++;
        assertWithMessage("letter %s", (char) c)
            .that((double) counts[c])
            .isWithin(5 * Math.sqrt(mean))
            .of(mean);
      }
    }
    assertThat(used).isEqualTo(letters);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import static com.google.common.truth.Truth.assertThat;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Steps between random schemas, run on random rows and on made-up ones. {@code -Dalcove.pairs=5000}
 * tries more pairs, {@code -Dalcove.first=17} begins with another seed, {@code -Dalcove.seed=17}
 * tries one seed alone.
 */
class StepPropertyTest {

  private static final int FIRST = Integer.getInteger("alcove.first", 1);
  private static final int PAIRS = Integer.getInteger("alcove.pairs", 600);

  @Test
  void stepsLeadToTheNewSchemaAndKeepEveryRow() {
    int pairs = PAIRS;
    int withoutRisk = sum(pairs, seed -> new RandomPair(seed).check() ? 1 : 0);

    assertThat(withoutRisk).isAtLeast(pairs / 3);
  }

  @Test
  void rowsThatJoinAtEachVersionWalkToTheLast() {
    int chains = Math.max(1, PAIRS / 10);
    int steps = sum(chains, seed -> new RandomChain(seed).check());

    assertThat(steps).isAtLeast(chains);
  }

  /** Tries the seeds on all cores; each has databases of its own. */
  private static int sum(int count, IntUnaryOperator trial) {
    Integer alone = Integer.getInteger("alcove.seed");
    return alone == null
        ? IntStream.range(FIRST, FIRST + count).parallel().map(trial).sum()
        : count * trial.applyAsInt(alone);
  }
}

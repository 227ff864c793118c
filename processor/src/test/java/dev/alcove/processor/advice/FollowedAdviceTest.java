// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.processor.advice.AdvisedSources.Said;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who does what a warning says is not warned again: random databases, and a query for each. */
class FollowedAdviceTest {

  private static final Set<String> COSTS = Set.of("full-scan", "temp-sort");

  private static final long SEED = Long.getLong("advice.seed", 20261128);
  private static final int STORES = Integer.getInteger("advice.stores", 120);

  @TempDir private Path output;

  @Test
  void indexThatIsRecommendedEndsTheWarning() {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 0; i < STORES; i++) {
      String name = "p" + i;
      sources.put(name + "/Store", new RandomStore(SEED + i).source(name));
    }
    Map<String, List<Said>> before = AdvisedSources.compile(sources, output);
    Map<String, String> followed = new LinkedHashMap<>();
    sources.forEach(
        (name, source) -> {
          List<Said> said = before.getOrDefault(name, List.of());
          assertWithMessage("%s\n%s", said, source)
              .that(said.stream().anyMatch(Said::isError))
              .isFalse();
          String better = source;
          for (Said each : costs(said)) {
            better = AdvisedSources.follow(better, each);
          }
          if (!better.equals(source)) {
            followed.put(name, better);
          }
        });
    assertThat(followed.size()).isAtLeast(STORES / 4);
    Map<String, List<Said>> after = AdvisedSources.compile(followed, output);
    followed.forEach(
        (name, source) ->
            assertWithMessage("%s\n%s", source, before.get(name))
                .that(unexpected(before.get(name), after.getOrDefault(name, List.of())))
                .isEmpty());
  }

  private static List<Said> costs(List<Said> said) {
    return said.stream().filter(each -> COSTS.contains(each.id())).toList();
  }

  /**
   * What nobody expects who has done what was said. That nothing helps the rest has been said, and
   * an old index may serve nobody any more.
   */
  private static List<Said> unexpected(List<Said> before, List<Said> after) {
    boolean isLeft = costs(before).stream().anyMatch(each -> each.text().contains("o index "));
    return after.stream()
        .filter(each -> !before.contains(each))
        .filter(each -> each.isAdvice() || !COSTS.contains(each.id()) || !isLeft)
        .filter(each -> !each.id().equals("unused-index") || each.text().contains("index \"idx_"))
        .toList();
  }
}

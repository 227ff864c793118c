// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.processor.advice.AdvisedSources.Said;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    followed("p", STORES, 1);
  }

  /**
   * But for one store of twenty: where a query needs an index in the order of the key behind it,
   * which a longer index that another one needs has not, both are recommended.
   */
  @Test
  void everythingThatIsRecommendedInOneBuildFitsTogether() {
    followed("q", STORES / 2, 6);
  }

  private void followed(String prefix, int stores, int queries) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 0; i < stores; i++) {
      String name = prefix + i;
      sources.put(name + "/Store", new RandomStore(SEED + i, queries).source(name));
    }
    Map<String, List<Said>> before = AdvisedSources.compile(sources, output);
    Map<String, String> followed = new LinkedHashMap<>();
    sources.forEach(
        (name, source) -> {
          List<Said> said = before.getOrDefault(name, List.of());
          assertWithMessage("%s\n%s", said, source)
              .that(said.stream().anyMatch(Said::isError))
              .isFalse();
          String better = AdvisedSources.follow(source, costs(said));
          if (!better.equals(source)) {
            followed.put(name, better);
          }
        });
    assertThat(followed.size()).isAtLeast(stores / 4);
    Map<String, List<Said>> after = AdvisedSources.compile(followed, output);
    List<String> unexpected = new ArrayList<>();
    followed.forEach(
        (name, source) -> {
          List<Said> left =
              unexpected(before.get(name), after.getOrDefault(name, List.of()), queries == 1);
          if (!left.isEmpty()) {
            unexpected.add(left + "\n" + costs(before.get(name)) + "\n" + source);
          }
        });
    assertWithMessage("%s of %s: %s", unexpected.size(), followed.size(), unexpected)
        .that(unexpected.size())
        .isAtMost(queries == 1 ? 0 : followed.size() / 20);
  }

  private static List<Said> costs(List<Said> said) {
    return said.stream().filter(each -> COSTS.contains(each.id())).toList();
  }

  /**
   * What nobody expects who has done what was said. That nothing helps the rest of a query has been
   * said, and an old index may serve nobody any more.
   *
   * @param isAlone whether it is the only query; the indexes of another one may help the rest on
   */
  private static List<Said> unexpected(List<Said> before, List<Said> after, boolean isAlone) {
    Set<String> left =
        costs(before).stream()
            .filter(each -> each.text().contains("o index "))
            .map(FollowedAdviceTest::query)
            .collect(Collectors.toSet());
    return after.stream()
        .filter(each -> !before.contains(each))
        .filter(
            each ->
                (each.isAdvice() && isAlone)
                    || !COSTS.contains(each.id())
                    || !left.contains(query(each)))
        .filter(each -> !each.id().equals("unused-index") || each.text().contains("index \"idx_"))
        .toList();
  }

  /** What a message is about: it begins with the id and the query. */
  private static String query(Said said) {
    return said.text().split(" ", 3)[1];
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SingularTest {

  @Test
  void plainPluralsLoseTheirS() {
    assertSingular(
        Map.of("ids", "id", "roles", "role", "days", "day", "uris", "uri", "videos", "video"));
    assertSingular(Map.of("cases", "case", "causes", "cause", "responses", "response"));
    assertSingular(Map.of("caches", "cache", "sizes", "size", "types", "type", "ties", "tie"));
  }

  @Test
  void longerEndingsGoWhole() {
    assertSingular(Map.of("statuses", "status", "addresses", "address", "aliases", "alias"));
    assertSingular(
        Map.of("boxes", "box", "indexes", "index", "matches", "match", "hashes", "hash"));
    assertSingular(Map.of("searches", "search", "branches", "branch", "heroes", "hero"));
    assertSingular(Map.of("categories", "category", "replies", "reply", "analyses", "analysis"));
  }

  @Test
  void irregularOnesAreKnown() {
    assertSingular(Map.of("children", "child", "people", "person", "indices", "index"));
    assertSingular(Map.of("movies", "movie", "cookies", "cookie"));
  }

  @Test
  void lastWordOfANameDecides() {
    assertSingular(Map.of("blockedChildren", "blockedChild", "chatStatuses", "chatStatus"));
    assertSingular(Map.of("sessionIDs", "sessionID", "topicIds", "topicId"));
  }

  @Test
  void whatIsNoPluralHasNone() {
    for (String word :
        List.of("news", "series", "data", "address", "status", "analysis", "chatSeries", "as")) {
      assertWithMessage(word).that(Singular.of(word)).isNull();
    }
  }

  private static void assertSingular(Map<String, String> words) {
    words.forEach((many, one) -> assertWithMessage(many).that(Singular.of(many)).isEqualTo(one));
  }
}

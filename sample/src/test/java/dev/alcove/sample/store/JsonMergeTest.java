// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonMergeTest {

  @Test
  void fieldsOfAChangeTakeThePlaceOfThoseThatAreThere() {
    assertThat(JsonMerge.shallow("{\"a\":{\"x\":1},\"b\":2}", "{\"a\":{\"y\":3},\"c\":[]}"))
        .isEqualTo("{\"a\":{\"y\":3},\"b\":2,\"c\":[]}");
    assertThat(JsonMerge.shallow(null, "{\"a\":1}")).isEqualTo("{\"a\":1}");
    assertThat(JsonMerge.shallow("{\"a\":1}", "{\"a\":null,\"b\":null}")).isEqualTo("{}");
  }

  @Test
  void objectsAreMergedInDepthAndListsAreReplaced() {
    assertThat(
            JsonMerge.deep(
                "{\"a\":{\"x\":{\"p\":1,\"q\":2}},\"list\":[1,2]}",
                "{\"a\":{\"x\":{\"q\":null,\"r\":3}},\"list\":[9]}"))
        .isEqualTo("{\"a\":{\"x\":{\"p\":1,\"r\":3}},\"list\":[9]}");
    assertThat(JsonMerge.deep("{\"a\":1}", "{\"a\":{\"x\":1}}")).isEqualTo("{\"a\":{\"x\":1}}");
  }

  @Test
  void oneFieldIsMergedAndTheOthersStay() {
    assertThat(JsonMerge.inField("{\"a\":{\"x\":1},\"b\":2}", "a", "{\"y\":3}"))
        .isEqualTo("{\"a\":{\"x\":1,\"y\":3},\"b\":2}");
    assertThat(JsonMerge.inField(null, "a", "{\"y\":3}")).isEqualTo("{\"a\":{\"y\":3}}");
  }

  @Test
  void whatIsNoObjectIsRefused() {
    for (String text : List.of("", "[]", "1", "\"a\"", "null", "{\"a\":")) {
      assertThrows(IllegalArgumentException.class, () -> JsonMerge.deep(text, "{}"));
      assertThrows(IllegalArgumentException.class, () -> JsonMerge.deep("{}", text));
    }
  }
}

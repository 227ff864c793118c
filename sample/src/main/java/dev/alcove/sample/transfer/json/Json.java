// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** Jackson as imports and exports use it. Thread-safe. */
public final class Json {
  /** Files are held in exports as one string each, so strings may be as long as Java allows. */
  public static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  /** Trees from and to text. */
  public static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

  private Json() {}

  /** A tree as text, or null for nothing: null, JSON's null, an empty object or list. */
  public static @Nullable String textOrNull(@Nullable JsonNode node) {
    return node == null || isNothing(node) ? null : node.toString();
  }

  /** Whether a node says nothing that would be worth keeping. */
  public static boolean isNothing(@Nullable JsonNode node) {
    return node == null
        || node.isNull()
        || node.isMissingNode()
        || (node.isContainerNode() && node.isEmpty());
  }

  /** Text as a tree, or null if it is no JSON. */
  public static @Nullable JsonNode parseOrNull(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      return null;
    }
  }
}

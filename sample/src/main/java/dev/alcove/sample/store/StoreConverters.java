// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.alcove.annotations.Converter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the chat store keeps types of its own in columns. */
public final class StoreConverters {

  private static final ObjectMapper JSON = new ObjectMapper();

  private StoreConverters() {}

  /** The column's text for a role. */
  @Converter
  public static String roleToText(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /** The role for a column's text. */
  @Converter
  public static Role textToRole(String text) {
    return Role.valueOf(text.toUpperCase(Locale.ROOT));
  }

  /** The column's text for a status. */
  @Converter
  public static String statusToText(SessionStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  /** The status for a column's text. */
  @Converter
  public static SessionStatus textToStatus(String text) {
    return SessionStatus.valueOf(text.toUpperCase(Locale.ROOT));
  }

  /** The JSON object for a usage, with the names that model services use. */
  @Converter
  public static String usageToJson(TokenUsage usage) {
    ObjectNode json = JSON.createObjectNode();
    json.put("prompt_tokens", usage.promptTokens());
    json.put("completion_tokens", usage.completionTokens());
    json.put("total_tokens", usage.totalTokens());
    return json.toString();
  }

  /** The usage in a JSON object. */
  @Converter
  public static TokenUsage jsonToUsage(String text) {
    try {
      JsonNode json = JSON.readTree(text);
      return new TokenUsage(
          number(json, "prompt_tokens"),
          number(json, "completion_tokens"),
          number(json, "total_tokens"));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("A token usage is not a JSON object.", e);
    }
  }

  private static @Nullable Long number(JsonNode json, String name) {
    JsonNode value = json.path(name);
    return value.isNumber() ? value.longValue() : null;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.lobechat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** From 5 to 6: nine options of the chat move into an object of their own. */
final class ChatConfig implements ConfigStep {
  private static final List<String> OPTIONS =
      List.of(
          "autoCreateTopicThreshold",
          "compressThreshold",
          "displayMode",
          "enableAutoCreateTopic",
          "enableCompressThreshold",
          "enableHistoryCount",
          "enableMaxTokens",
          "historyCount",
          "inputTemplate");

  @Override
  public int from() {
    return 5;
  }

  @Override
  public void apply(ObjectNode state) {
    for (JsonNode session : state.path("sessions")) {
      if (session.path("config") instanceof ObjectNode config) {
        ObjectNode chat = config.withObjectProperty("chatConfig");
        for (String option : OPTIONS) {
          JsonNode value = config.remove(option);
          if (value != null && !chat.has(option)) {
            chat.set(option, value);
          }
        }
      }
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.lobechat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * From 4 to 5: the result of a tool was an answer of role {@code function}. Now there are two
 * messages: an assistant that calls the tool, ten milliseconds earlier, and below it the tool.
 */
final class ToolMessages implements ConfigStep {
  private static final int EARLIER_MILLIS = 10;

  @Override
  public int from() {
    return 4;
  }

  @Override
  public void apply(ObjectNode state) {
    JsonNode messages = state.path("messages");
    if (!messages.isArray()) {
      return;
    }
    ArrayNode migrated = state.arrayNode();
    for (JsonNode message : messages) {
      boolean isResult = message.path("role").asText().equals("function");
      if (isResult && message instanceof ObjectNode result) {
        migrated.add(call(result));
        migrated.add(tool(result));
      } else {
        migrated.add(message);
      }
    }
    state.set("messages", migrated);
  }

  private static ObjectNode call(ObjectNode result) {
    String id = result.path("id").asText();
    ObjectNode call = result.deepCopy();
    JsonNode plugin = call.remove("plugin");
    call.put("id", "tool_calls_" + id);
    call.put("role", "assistant");
    call.put("content", "");
    earlier(call, "createdAt");
    earlier(call, "updatedAt");
    ObjectNode tool = call.putArray("tools").addObject();
    if (plugin instanceof ObjectNode known) {
      tool.setAll(known);
    }
    tool.put("id", "tool_call_" + id);
    return call;
  }

  private static void earlier(ObjectNode call, String time) {
    if (call.path(time).isIntegralNumber()) {
      call.put(time, call.path(time).longValue() - EARLIER_MILLIS);
    }
  }

  private static ObjectNode tool(ObjectNode result) {
    String id = result.path("id").asText();
    ObjectNode tool = result.deepCopy();
    tool.put("role", "tool");
    tool.put("tool_call_id", "tool_call_" + id);
    tool.put("parentId", "tool_calls_" + id);
    return tool;
  }
}

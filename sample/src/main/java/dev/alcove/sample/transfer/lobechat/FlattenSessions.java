// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.lobechat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From 1 to 2: sessions stood in a map, with their messages and topics inside of them; now all
 * three are lists. Times, extra fields and function calls get the names they have today.
 */
final class FlattenSessions implements ConfigStep {

  @Override
  public int from() {
    return 1;
  }

  @Override
  public void apply(ObjectNode state) {
    JsonNode sessions = state.remove("sessions");
    ArrayNode flat = state.putArray("sessions");
    ArrayNode topics = state.withArrayProperty("topics");
    ArrayNode messages = state.withArrayProperty("messages");
    if (sessions == null) {
      return;
    }
    for (JsonNode node : sessions) {
      if (node instanceof ObjectNode session) {
        String id = session.path("id").asText();
        move(session.remove("chats"), id, messages);
        move(session.remove("topics"), id, topics);
        renameTimes(session);
        group(session);
        flat.add(session);
      }
    }
    messages.forEach(FlattenSessions::mendMessage);
  }

  private static void move(@Nullable JsonNode map, String id, ArrayNode to) {
    if (map == null) {
      return;
    }
    for (Map.Entry<String, JsonNode> entry : map.properties()) {
      if (entry.getValue() instanceof ObjectNode item) {
        renameTimes(item);
        item.put("sessionId", id);
        to.add(item);
      } else {
        to.add(entry.getValue());
      }
    }
  }

  private static void renameTimes(ObjectNode item) {
    rename(item, "createAt", "createdAt");
    rename(item, "updateAt", "updatedAt");
  }

  private static void rename(ObjectNode item, String from, String to) {
    JsonNode value = item.remove(from);
    if (value != null && !item.has(to)) {
      item.set(to, value);
    }
  }

  private static void mendMessage(JsonNode node) {
    if (node instanceof ObjectNode message) {
      if (message.remove("extra") instanceof ObjectNode extra) {
        extra.properties().forEach(field -> message.set(field.getKey(), field.getValue()));
      }
      JsonNode name = message.remove("name");
      JsonNode call = message.remove("function_call");
      if (call != null && !message.has("plugin")) {
        JsonNode function = call.has("name") ? call.path("name") : name;
        ObjectNode plugin = message.putObject("plugin");
        plugin.set("apiName", function);
        plugin.set("arguments", call.path("arguments"));
        plugin.set("identifier", function);
        plugin.put("type", "default");
      }
    }
  }

  /** Being pinned was a flag, and is a group in version 2 only. */
  private static void group(ObjectNode session) {
    JsonNode pinned = session.remove("pinned");
    if (pinned != null) {
      session.put("group", pinned.asBoolean() ? "pinned" : "default");
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.lobechat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** From 2 to 3: being pinned is a flag again, and groups are lists that users make. */
final class PinnedSessions implements ConfigStep {

  @Override
  public int from() {
    return 2;
  }

  @Override
  public void apply(ObjectNode state) {
    state.withArrayProperty("sessionGroups");
    for (JsonNode node : state.path("sessions")) {
      if (node instanceof ObjectNode session) {
        session.put("pinned", session.path("group").asText().equals("pinned"));
        session.put("group", "default");
      }
    }
  }
}

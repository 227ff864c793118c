// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.lobechat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Brings the state of a file, or a part of it, to the newest version, step by step. */
final class ConfigMigration {
  /** The newest version that is known. */
  static final int NEWEST = 7;

  private static final List<ConfigStep> STEPS =
      List.of(
          new FlattenSessions(),
          new PinnedSessions(),
          new SettingsOnly(3),
          new ToolMessages(),
          new ChatConfig(),
          new SettingsOnly(6));

  /** What only version 5 and older have right in a session's configuration. */
  private static final String OLD_OPTION = "displayMode";

  private ConfigMigration() {}

  /** Runs the steps between two versions. */
  static void migrate(ObjectNode state, int from, int to) {
    for (ConfigStep step : STEPS) {
      if (step.from() >= from && step.from() < to) {
        step.apply(state);
      }
    }
  }

  /** The newest version that a state can be of, whatever its file says. */
  static int versionOf(JsonNode state) {
    JsonNode sessions = state.path("sessions");
    if (sessions.isObject() && !sessions.isEmpty()) {
      return 1;
    }
    for (JsonNode session : sessions) {
      if (session.path("group").asText().equals("pinned")) {
        return 2;
      }
    }
    for (JsonNode message : state.path("messages")) {
      if (message.path("role").asText().equals("function")) {
        return 4;
      }
    }
    for (JsonNode session : sessions) {
      if (session.path("config").has(OLD_OPTION)) {
        return 5;
      }
    }
    return NEWEST;
  }
}

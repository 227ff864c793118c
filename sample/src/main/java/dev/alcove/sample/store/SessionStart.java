// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import org.jspecify.annotations.Nullable;

/**
 * What a caller says of a session of some type; what it leaves open is the type's default.
 *
 * @param type the sort of conversation, such as {@code agent} or {@code channel}
 * @param title its title
 * @param description what it is about
 * @param groupId the group it goes to, if any
 * @param aiConfigName the model or configuration that answers
 * @param config what differs from the type's configuration, as a JSON object
 */
public record SessionStart(
    String type,
    String title,
    @Nullable String description,
    @Nullable String groupId,
    @Nullable String aiConfigName,
    @Nullable String config) {

  private static final String AGENT =
      "{\"historyCount\":8,\"inputTemplate\":\"\",\"model\":{\"temperature\":1.0}}";

  /** The same, with a configuration that holds the type's defaults too. */
  SessionStart withDefaults() {
    if (!type.equals("agent")) {
      return this;
    }
    String whole = config == null ? AGENT : JsonMerge.deep(AGENT, config);
    return new SessionStart(type, title, description, groupId, aiConfigName, whole);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.draft;

import dev.alcove.sample.store.PluginCall;
import dev.alcove.sample.store.Role;
import dev.alcove.sample.store.TokenUsage;
import dev.alcove.sample.store.Translation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as its file has it. Filled by a format, completed by the writer; so its fields are open
 * to both. Ids are the file's.
 */
public final class DraftMessage {
  /** The message's id in its file. */
  public final String id;

  /** Who speaks. */
  public Role role = Role.USER;

  /** The message that it answers. */
  public @Nullable String parentId;

  /** The topic that it belongs to. */
  public @Nullable String topicId;

  /** The message that it quotes. */
  public @Nullable String quotaId;

  /** The speaker's name. */
  public @Nullable String author;

  /** What is said. */
  public @Nullable String content;

  /** Its place among messages of the same time; null for its place in the session's list. */
  public @Nullable Long position;

  /** Whether the user marked it. */
  public boolean favorite;

  /** The model that answered. */
  public @Nullable String fromModel;

  /** The tool whose result it is. */
  public @Nullable PluginCall plugin;

  /** The message in another language. */
  public @Nullable Translation translation;

  /** The tools that it calls, as JSON. */
  public @Nullable String toolCalls;

  /** The call that it answers. */
  public @Nullable String toolCallId;

  /** What went wrong, as JSON or text. */
  public @Nullable String error;

  /** What it cost. */
  public @Nullable TokenUsage tokenUsage;

  /** Everything else that the file knows of it, as a JSON object. */
  public @Nullable String metadata;

  /** When it was written; null if the file does not say. */
  public @Nullable Instant createdAt;

  /** When it was last changed; null for {@link #createdAt}. */
  public @Nullable Instant updatedAt;

  /** A message of which only the id is known. */
  public DraftMessage(String id) {
    this.id = id;
  }
}

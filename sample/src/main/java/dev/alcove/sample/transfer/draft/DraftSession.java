// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.draft;

import dev.alcove.sample.store.SessionStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as its file has it, with all that belongs to it: what one transaction stores. Its
 * fields are open to the format that fills it and the writer that stores it.
 */
public final class DraftSession {
  /** The conversation's id in its file. */
  public final String id;

  /** Its title; null or blank to make one from what was said first. */
  public @Nullable String title;

  /** A summary. */
  public @Nullable String description;

  /** The sort of conversation: {@code agent}, {@code channel}, {@code dataset}. */
  public String type = "agent";

  /** Where it is in its life. */
  public SessionStatus status = SessionStatus.ACTIVE;

  /** Whether it stays on top. */
  public boolean pinned;

  /** Its group. */
  public @Nullable String groupId;

  /** Its project. */
  public @Nullable String projectId;

  /** The model or configuration that answers. */
  public @Nullable String aiConfigName;

  /** The whole configuration, as a JSON object. */
  public @Nullable String config;

  /** Everything else that the file knows of it, as a JSON object. */
  public @Nullable String metadata;

  /** When it began; null for the time of its first message. */
  public @Nullable Instant createdAt;

  /** When it last changed; null for the time of its last message. */
  public @Nullable Instant updatedAt;

  /** Up to when its messages were read; null for all of them. */
  public @Nullable Instant readAt;

  /** Its tags. */
  public final List<String> tags = new ArrayList<>();

  /** Its topics. */
  public final List<DraftTopic> topics = new ArrayList<>();

  /** Its messages in the order in which they are to be shown where times are equal. */
  public final List<DraftMessage> messages = new ArrayList<>();

  /** Which of its messages answer which, beyond each one's parent. */
  public final List<DraftLink> links = new ArrayList<>();

  /** The files of its messages. */
  public final List<DraftFile> files = new ArrayList<>();

  /** A conversation of which only the id is known. */
  public DraftSession(String id) {
    this.id = id;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Rows of which a test cares about a few columns only. */
public final class Rows {

  /** When rows are made, unless a test says otherwise. */
  public static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

  private Rows() {}

  /** An active session of no group. */
  public static Session session(String id) {
    return session(id, null, null);
  }

  /** A session of a group and a project. */
  public static Session session(String id, @Nullable String groupId, @Nullable String projectId) {
    return new Session(
        id,
        "title of " + id,
        null,
        "agent",
        SessionStatus.ACTIVE,
        false,
        groupId,
        projectId,
        null,
        null,
        0,
        NOON,
        null,
        NOON,
        NOON);
  }

  /** A topic. */
  public static Topic topic(String id, String sessionId) {
    return new Topic(id, sessionId, "title of " + id, false, null, NOON, NOON);
  }

  /** A message that answers nothing. */
  public static Message message(String id, String sessionId) {
    return message(id, sessionId, null, null, 0, NOON);
  }

  /** A message that answers another one. */
  public static Message answer(String id, String sessionId, String parentId) {
    return message(id, sessionId, null, parentId, 0, NOON);
  }

  /** A message. */
  public static Message message(
      String id,
      String sessionId,
      @Nullable String topicId,
      @Nullable String parentId,
      long position,
      Instant createdAt) {
    return new Message(
        0,
        id,
        sessionId,
        topicId,
        parentId,
        null,
        Role.USER,
        null,
        "text of " + id,
        position,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        createdAt,
        createdAt);
  }

  /** The same message with the number by which the store knows it. */
  public static Message numbered(long number, Message message) {
    return new Message(
        number,
        message.id(),
        message.sessionId(),
        message.topicId(),
        message.parentId(),
        message.quotaId(),
        message.role(),
        message.author(),
        message.content(),
        message.position(),
        message.favorite(),
        message.fromModel(),
        message.plugin(),
        message.translation(),
        message.toolCalls(),
        message.toolCallId(),
        message.error(),
        message.tokenUsage(),
        message.metadata(),
        message.createdAt(),
        message.updatedAt());
  }

  /** A file of four bytes. */
  public static StoredFile file(String id, @Nullable String messageId) {
    byte[] data = {0, 1, 2, -1};
    return new StoredFile(
        id, id + ".bin", null, data.length, "local", data, null, messageId, null, NOON, NOON);
  }
}

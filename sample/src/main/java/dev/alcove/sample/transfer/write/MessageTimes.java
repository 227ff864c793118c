// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.write;

import dev.alcove.sample.transfer.draft.DraftMessage;
import dev.alcove.sample.transfer.draft.DraftSession;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives a time to every message that has none: its parent's, else that of the message before it,
 * else that of the next one that has one, else the session's. Messages of equal time keep their
 * order by their position.
 */
final class MessageTimes {

  private MessageTimes() {}

  /** Fills the times of the messages, and those of the session that the file does not have. */
  static void fill(DraftSession session, Instant now) {
    Instant first = firstTime(session.messages);
    if (first == null) {
      first = session.createdAt == null ? now : session.createdAt;
    }
    Map<String, Instant> times = new HashMap<>();
    Instant last = first;
    Instant newest = first;
    for (DraftMessage message : session.messages) {
      Instant time = message.createdAt;
      if (time == null) {
        time = message.parentId == null ? null : times.get(message.parentId);
        time = time == null ? last : time;
        message.createdAt = time;
      }
      times.put(message.id, time);
      last = time;
      newest = time.isAfter(newest) ? time : newest;
    }
    session.createdAt = session.createdAt == null ? first : session.createdAt;
    session.updatedAt = session.updatedAt == null ? newest : session.updatedAt;
  }

  private static @Nullable Instant firstTime(List<DraftMessage> messages) {
    for (DraftMessage message : messages) {
      if (message.createdAt != null) {
        return message.createdAt;
      }
    }
    return null;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.MapKey;
import dev.alcove.annotations.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Sessions as a reader sees them: what is new, and what was said last. */
@Dao
public interface OverviewDao {

  /** The newest message of each of the sessions that have any, by session; one query for all. */
  @Query(
      """
      SELECT m.* FROM sessions s
      JOIN messages m ON m.number = (SELECT n.number FROM messages n
        WHERE n.session_id = s.id
        ORDER BY n.created_at DESC, n.position DESC, n.id DESC
        LIMIT 1)
      WHERE s.id IN (:sessionIds)
      """)
  @MapKey("session_id")
  Map<String, Message> latest(Collection<String> sessionIds);

  /** How many messages of a session are unread. */
  @Query(
      """
      SELECT count(*) FROM messages
      WHERE session_id = :sessionId
        AND created_at > (SELECT read_at FROM sessions WHERE id = :sessionId)
      """)
  long unread(String sessionId);

  /**
   * How many messages of each session of this status are unread; sessions without any are left out.
   */
  @Query(
      """
      SELECT s.id, (SELECT count(*) FROM messages m
          WHERE m.session_id = s.id AND m.created_at > s.read_at) AS unread
      FROM sessions s
      WHERE s.status = :status AND EXISTS (SELECT 1 FROM messages m
        WHERE m.session_id = s.id AND m.created_at > s.read_at)
      """)
  @MapKey("id")
  Map<String, Long> unreadBySession(SessionStatus status);

  /**
   * Says that a session was read up to a moment; false if it is gone or was read further. What was
   * read stays read: of two devices the one behind changes nothing.
   */
  // Reading changes no session: the list stays in its order.
  @SuppressWarnings("alcove/unstamped-update")
  @Query("UPDATE sessions SET read_at = :until WHERE id = :id AND read_at < :until")
  boolean markRead(String id, Instant until);
}

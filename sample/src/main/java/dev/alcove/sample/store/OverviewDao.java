// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.MapKey;
import dev.alcove.annotations.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  /** The active sessions: pinned ones first, then the newest change first. */
  @Query(
      """
      SELECT * FROM sessions
      WHERE status = 'active'
      ORDER BY pinned DESC, updated_at DESC, id
      """)
  List<Session> active();

  /** The active sessions of no group that are not pinned, newest change first. */
  @Query(
      """
      SELECT * FROM sessions
      WHERE status = 'active' AND pinned = 0 AND group_id IS NULL
      ORDER BY updated_at DESC, id
      """)
  List<Session> ungrouped();

  /** The active sessions of several groups that are not pinned, newest change first. */
  @Query(
      """
      SELECT * FROM sessions
      WHERE status = 'active' AND pinned = 0 AND group_id IN (:groupIds)
      ORDER BY updated_at DESC, id
      """)
  List<Session> inGroups(Collection<String> groupIds);

  /** The groups in their order, each with its sessions; two queries, however many groups. */
  @Query("SELECT * FROM session_groups ORDER BY sort IS NULL, sort, created_at DESC, id")
  List<GroupWithSessions> groups();

  /** Sessions of one status or of all, of one configuration or of all, in an order. */
  // Four orders are not worth four indexes: sessions are few beside messages.
  @SuppressWarnings("alcove/temp-sort")
  @Query(
      """
      SELECT * FROM sessions
      WHERE status IN (:statuses) {AND ai_config_name = :aiConfigName}
      ORDER BY :order
      """)
  Page<Session> ordered(
      Collection<SessionStatus> statuses,
      @Nullable String aiConfigName,
      SessionOrder order,
      PageRequest page);

  /** The tags and how many sessions carry each, the most frequent first. */
  @Query(
      """
      SELECT tag, count(*) AS sessions FROM session_tags
      GROUP BY tag
      ORDER BY sessions DESC, tag
      LIMIT :limit
      """)
  List<TagCount> tags(int limit);

  /** How many sessions there are. */
  @Query("SELECT count(*) FROM sessions")
  long count();

  /** Whether there is no session. */
  @Query("SELECT NOT EXISTS (SELECT 1 FROM sessions)")
  boolean isEmpty();
}

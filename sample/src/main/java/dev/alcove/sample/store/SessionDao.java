// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.FullTextQuery;
import dev.alcove.LiveQuery;
import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Delete;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.MapKey;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Update;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sessions and their tags. */
@Dao
public interface SessionDao extends ImportDao<Session> {

  /** Creates a session and returns it as stored. */
  @Insert(table = Session.class)
  Session create(NewSession session);

  /** Writes all of a session; false if it is gone. */
  @Update
  boolean update(Session session);

  /** Removes a session for good, with its topics and messages. */
  @Delete
  int delete(Session session);

  /** The session with this id. */
  @Query("SELECT * FROM sessions WHERE id = :id")
  @Nullable Session byId(String id);

  /** Sessions whose id begins so, in the order of ids. */
  @Query(
      """
      SELECT * FROM sessions
      WHERE id >= :beginning AND substr(id, 1, length(:beginning)) = :beginning
      ORDER BY id
      LIMIT :limit
      """)
  List<Session> beginningWith(String beginning, int limit);

  /** Those of the ids that exist. */
  @Query("SELECT id FROM sessions WHERE id IN (:ids)")
  Set<String> existing(Collection<String> ids);

  /** Every session, oldest first. */
  @Query("SELECT * FROM sessions ORDER BY created_at, id")
  List<Session> all();

  /** A page of the list: pinned ones first, then the newest change first. */
  @Query(SessionSql.LIST)
  Page<SessionSummary> list(SessionStatus status, PageRequest page);

  /** The beginning of the list, and again whenever it has changed. */
  @Query(SessionSql.LIST + "LIMIT :limit")
  LiveQuery<List<SessionSummary>> watchList(SessionStatus status, int limit);

  /** How many sessions have this status. */
  @Query("SELECT count(*) FROM sessions WHERE status = :status")
  long count(SessionStatus status);

  /** How many sessions each status has. */
  @Query("SELECT status, count(*) AS sessions FROM sessions GROUP BY status")
  @MapKey("status")
  Map<SessionStatus, Long> countByStatus();

  /** The pinned sessions, newest change first. */
  @Query(
      "SELECT * FROM sessions WHERE status = 'active' AND pinned = 1 ORDER BY updated_at DESC, id")
  List<Session> pinned();

  /** The sessions of a group that are not pinned, newest change first. */
  @Query(
      """
      SELECT * FROM sessions
      WHERE group_id = :groupId AND pinned = 0 AND status = 'active'
      ORDER BY updated_at DESC, id
      """)
  List<Session> inGroup(String groupId);

  /** The sessions of a project, newest change first. */
  @Query("SELECT * FROM sessions WHERE project_id = :projectId ORDER BY updated_at DESC, id")
  List<Session> inProject(String projectId);

  /** The sessions that carry a tag, newest change first. */
  @Query(
      """
      SELECT s.* FROM sessions s
      JOIN session_tags t ON t.session_id = s.id
      WHERE t.tag = :tag
      ORDER BY s.updated_at DESC, s.id
      """)
  List<Session> tagged(String tag);

  /**
   * Sessions in which a pattern of LIKE fits title, description or a topic's title, or of which a
   * message has words; each once, newest change first.
   */
  // Titles are searched as text, and sessions are few beside messages.
  @SuppressWarnings("alcove/full-scan")
  @Query(
      """
      SELECT s.* FROM sessions s
      WHERE s.title LIKE :pattern ESCAPE '\\'
        OR s.description LIKE :pattern ESCAPE '\\'
        OR EXISTS (SELECT 1 FROM topics t
          WHERE t.session_id = s.id AND t.title LIKE :pattern ESCAPE '\\')
        OR s.id IN (SELECT m.session_id
          FROM messages_fts JOIN messages m ON m.number = messages_fts.rowid
          WHERE messages_fts MATCH :words)
      ORDER BY s.updated_at DESC, s.id
      """)
  List<Session> matching(String pattern, FullTextQuery words);

  /** Gives a session another title. */
  @Query("UPDATE sessions SET title = :title, updated_at = :now WHERE id = :id")
  boolean rename(String id, String title, Instant now);

  /** Pins a session, or takes the pin off. */
  @Query("UPDATE sessions SET pinned = :pinned, updated_at = :now WHERE id = :id")
  boolean pin(String id, boolean pinned, Instant now);

  /** Moves a session through its life. */
  @Query("UPDATE sessions SET status = :status, updated_at = :now WHERE id = :id")
  boolean setStatus(String id, SessionStatus status, Instant now);

  /** Puts a session into a group, or into none. */
  @Query("UPDATE sessions SET group_id = :groupId, updated_at = :now WHERE id = :id")
  boolean moveToGroup(String id, @Nullable String groupId, Instant now);

  /** Says that a session changed now. */
  @Query("UPDATE sessions SET updated_at = :now WHERE id = :id")
  boolean touch(String id, Instant now);

  /** Counts a session's messages anew; triggers keep the number right, this mends it. */
  @Query(
      """
      UPDATE sessions
      SET message_count = (SELECT count(*) FROM messages WHERE session_id = :id),
        updated_at = :now
      WHERE id = :id
      """)
  boolean recount(String id, Instant now);

  /** Removes the sessions that were deleted before a moment, for good. */
  @Query("DELETE FROM sessions WHERE status = 'deleted' AND updated_at < :before")
  int purgeDeleted(Instant before);

  /** Inserts tags as they are. */
  @Insert
  void insertTags(Collection<SessionTag> tags);

  /** The tags of a session in alphabetical order. */
  @Query("SELECT tag FROM session_tags WHERE session_id = :sessionId ORDER BY tag")
  List<String> tags(String sessionId);

  /** Every tag of every session. */
  @Query("SELECT * FROM session_tags ORDER BY session_id, tag")
  List<SessionTag> allTags();
}

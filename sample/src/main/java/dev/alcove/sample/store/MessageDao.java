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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Messages, their threads and links. */
@Dao
public interface MessageDao extends ImportDao<Message> {

  /** Sends a message and returns it as stored. */
  @Insert(table = Message.class)
  Message send(NewMessage message);

  /** Writes all of a message; false if it is gone. */
  @Update
  boolean update(Message message);

  /** Removes messages; answers to them stay, without parent. */
  @Delete
  int deleteAll(Collection<Message> messages);

  /** The message with this id. */
  @Query("SELECT * FROM messages WHERE id = :id")
  Optional<Message> byId(String id);

  /** The messages with these ids, by id. */
  @Query("SELECT * FROM messages WHERE id IN (:ids)")
  @MapKey("id")
  Map<String, Message> byIds(Collection<String> ids);

  /** Those of the ids that exist. */
  @Query("SELECT id FROM messages WHERE id IN (:ids)")
  Set<String> existing(Collection<String> ids);

  /** The session of each of the ids that exist. */
  @Query("SELECT id, session_id FROM messages WHERE id IN (:ids)")
  @MapKey("id")
  Map<String, String> owners(Collection<String> ids);

  /** A page of a session's history, oldest first. */
  @Query("SELECT * FROM messages WHERE session_id = :sessionId ORDER BY created_at, position, id")
  Page<Message> history(String sessionId, PageRequest page);

  /** The newest messages of a session, newest first. */
  @Query(
      """
      SELECT * FROM messages
      WHERE session_id = :sessionId
      ORDER BY created_at DESC, position DESC, id DESC
      LIMIT :limit
      """)
  List<Message> newest(String sessionId, int limit);

  /** The newest messages of a session, newest first, and again whenever they have changed. */
  @Query(
      """
      SELECT * FROM messages
      WHERE session_id = :sessionId
      ORDER BY created_at DESC, position DESC, id DESC
      LIMIT :limit
      """)
  LiveQuery<List<Message>> watchNewest(String sessionId, int limit);

  /** The messages of a session that belong to a topic, or to none. */
  @Query(
      """
      SELECT * FROM messages
      WHERE session_id = :sessionId AND topic_id IS :topicId
      ORDER BY created_at, position, id
      """)
  List<Message> ofTopic(String sessionId, @Nullable String topicId);

  /** The answers to a message, oldest first. */
  // A message has few answers.
  @SuppressWarnings("alcove/temp-sort")
  @Query("SELECT * FROM messages WHERE parent_id = :id ORDER BY created_at, position, id")
  List<Message> replies(String id);

  /**
   * The thread below a message, itself included, each message before its answers. The parts of a
   * path stand behind a character that sorts before all others, so that nothing comes between.
   */
  @Query(
      """
      WITH RECURSIVE thread(id, depth, path) AS (
        SELECT id, 0, '' FROM messages WHERE id = :id
        UNION ALL
        SELECT m.id, t.depth + 1, t.path || char(1) || m.created_at || printf('%012d', m.position) || m.id
        FROM messages m JOIN thread t ON m.parent_id = t.id
        WHERE t.depth < 1000
      )
      SELECT t.depth, m.*
      FROM thread t CROSS JOIN messages m ON m.id = t.id
      ORDER BY t.path
      """)
  List<ThreadMessage> thread(String id);

  /** The first message of the thread to which a message belongs. */
  @Query(
      """
      WITH RECURSIVE up(id, parent_id, depth) AS (
        SELECT id, parent_id, 0 FROM messages WHERE id = :id
        UNION ALL
        SELECT m.id, m.parent_id, up.depth + 1
        FROM messages m JOIN up ON m.id = up.parent_id
        WHERE up.depth < 1000
      )
      SELECT id FROM up ORDER BY depth DESC LIMIT 1
      """)
  @Nullable String threadStart(String id);

  /** Messages that have words in what was said or in its translation, newest first. */
  @Query(
      """
      SELECT m.id, m.session_id, s.title AS session_title, m.role, m.author,
        snippet(messages_fts, char(2), char(3), '…', -1, 20) AS excerpt, m.created_at
      FROM messages_fts
      JOIN messages m ON m.number = messages_fts.rowid
      JOIN sessions s ON s.id = m.session_id
      WHERE messages_fts MATCH :words
      ORDER BY m.created_at DESC, m.position DESC, m.id
      LIMIT :limit
      """)
  List<MessageHit> matching(FullTextQuery words, int limit);

  /** Puts messages into a topic, or into none. */
  @Query("UPDATE messages SET topic_id = :topicId, updated_at = :now WHERE id IN (:ids)")
  int bindToTopic(Collection<String> ids, @Nullable String topicId, Instant now);

  /** How many messages a session has. */
  @Query("SELECT count(*) FROM messages WHERE session_id = :sessionId")
  long count(String sessionId);

  /** How many messages each role has. */
  @Query("SELECT role, count(*) AS messages FROM messages GROUP BY role ORDER BY role")
  List<RoleCount> countByRole();

  /** How many messages each of the last days has, newest day first. */
  // Statistics are rare: an index for them would cost more.
  @SuppressWarnings("alcove/temp-sort")
  @Query(
      """
      SELECT substr(created_at, 1, 10) AS day, count(*) AS messages
      FROM messages
      GROUP BY day
      ORDER BY day DESC
      LIMIT :days
      """)
  List<DayCount> countByDay(int days);

  /** Removes the messages that were written before a moment, but not those of pinned sessions. */
  @Query(
      """
      DELETE FROM messages
      WHERE created_at < :before
        AND session_id NOT IN (SELECT id FROM sessions WHERE pinned = 1)
      """)
  int prune(Instant before);

  /** Removes the messages of a session. */
  @Query("DELETE FROM messages WHERE session_id = :sessionId")
  int clear(String sessionId);

  /** Inserts links as they are. */
  @Insert
  void insertLinks(Collection<MessageLink> links);

  /** The messages that a message answers. */
  @Query("SELECT answers_id FROM message_links WHERE message_id = :id ORDER BY answers_id")
  List<String> answered(String id);

  /** The links that start in a session. */
  @Query(
      """
      SELECT l.* FROM message_links l
      JOIN messages m ON m.id = l.message_id
      WHERE m.session_id = :sessionId
      ORDER BY l.message_id, l.answers_id
      """)
  List<MessageLink> linksOfSession(String sessionId);

  /** The links that start at these messages. */
  @Query("SELECT * FROM message_links WHERE message_id IN (:ids)")
  List<MessageLink> linksOf(Collection<String> ids);

  /** Messages that answer a message of another session, each with that message. */
  // An export reads everything.
  @SuppressWarnings("alcove/full-scan")
  @Query(
      """
      SELECT m.id AS message_id, m.parent_id AS answers_id
      FROM messages m JOIN messages p ON p.id = m.parent_id
      WHERE p.session_id <> m.session_id
      ORDER BY m.id
      """)
  List<MessageLink> parentsElsewhere();

  /** Gives a message its parent, if it has none yet; false if it has, or is gone. */
  // An import puts together what was written long ago: that changes no message.
  @SuppressWarnings("alcove/unstamped-update")
  @Query("UPDATE messages SET parent_id = :parentId WHERE id = :id AND parent_id IS NULL")
  boolean adopt(String id, String parentId);
}

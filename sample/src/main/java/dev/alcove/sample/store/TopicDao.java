// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.FullTextQuery;
import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Delete;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.MapKey;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Transaction;
import dev.alcove.annotations.Upsert;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Topics of sessions. */
@Dao
public interface TopicDao extends ImportDao<Topic> {

  /** Removes a topic with its messages. */
  @Delete
  int delete(Topic topic);

  /** The topic with this id. */
  @Query("SELECT * FROM topics WHERE id = :id")
  @Nullable Topic byId(String id);

  /** Those of the ids that exist. */
  @Query("SELECT id FROM topics WHERE id IN (:ids)")
  Set<String> existing(Collection<String> ids);

  /** The session of each of the ids that exist. */
  @Query("SELECT id, session_id FROM topics WHERE id IN (:ids)")
  @MapKey("id")
  Map<String, String> owners(Collection<String> ids);

  /** Every topic, oldest first. */
  @Query("SELECT * FROM topics ORDER BY created_at, id")
  List<Topic> all();

  /** The topics of a session: favourites first, then the newest change first. */
  @Query(
      """
      SELECT * FROM topics
      WHERE session_id = :sessionId
      ORDER BY favorite DESC, updated_at DESC, id
      """)
  List<Topic> ofSession(String sessionId);

  /** Marks a topic as a favourite, or takes the mark off. */
  @Query("UPDATE topics SET favorite = 1 - favorite, updated_at = :now WHERE id = :id")
  boolean toggleFavorite(String id, Instant now);

  /** Creates a topic and returns it as stored. */
  @Insert(table = Topic.class)
  Topic create(NewTopic topic);

  /** Creates a topic for messages that are there already, all of it or nothing. */
  @Transaction
  default Topic begin(NewTopic topic, Collection<String> messageIds, Instant now) {
    Topic created = create(topic);
    bind(messageIds, created.sessionId(), created.id(), now);
    return created;
  }

  /** Puts messages of a session into a topic. The plus lets SQLite look for the ids alone. */
  @Query(
      """
      UPDATE messages SET topic_id = :id, updated_at = :now
      WHERE id IN (:messageIds) AND +session_id = :sessionId
      """)
  int bind(Collection<String> messageIds, String sessionId, String id, Instant now);

  /** Adds a topic, or writes all of the one with its id. */
  @Upsert
  Topic put(Topic topic);

  /** Changes parts of a topic, what is null stays as it is; false if the topic is gone. */
  @Query(
      """
      UPDATE topics
      SET title = coalesce(:title, title),
        favorite = coalesce(:favorite, favorite),
        updated_at = :now
      WHERE id = :id
      """)
  boolean edit(String id, @Nullable String title, @Nullable Boolean favorite, Instant now);

  /**
   * Marks a topic as a favourite, or takes the mark off, and says which of the two.
   *
   * @throws NoSuchElementException if the topic is gone
   */
  @Transaction
  default boolean toggle(String id, Instant now) {
    if (!toggleFavorite(id, now)) {
      throw new NoSuchElementException("No topic has the id " + id + ".");
    }
    return isFavorite(id);
  }

  /** Whether a topic is a favourite. */
  @Query("SELECT favorite FROM topics WHERE id = :id")
  boolean isFavorite(String id);

  /** A page of the topics of a session: favourites first, then the newest change first. */
  @Query(
      """
      SELECT * FROM topics
      WHERE session_id = :sessionId
      ORDER BY favorite DESC, updated_at DESC, id
      """)
  Page<Topic> page(String sessionId, PageRequest page);

  /**
   * Topics, of one session or of all, of which a pattern of LIKE fits the title or a message has
   * words; each once, newest change first.
   */
  // Titles are searched as text, and topics are few beside messages.
  @SuppressWarnings("alcove/full-scan")
  @Query(
      """
      SELECT t.* FROM topics t
      WHERE (t.title LIKE :pattern ESCAPE '\\'
          OR t.id IN (SELECT m.topic_id
            FROM messages_fts JOIN messages m ON m.number = messages_fts.rowid
            WHERE messages_fts MATCH :words))
        {AND t.session_id = :sessionId}
      ORDER BY t.updated_at DESC, t.id
      """)
  List<Topic> matching(String pattern, FullTextQuery words, @Nullable String sessionId);

  /** How many topics a session has. */
  @Query("SELECT count(*) FROM topics WHERE session_id = :sessionId")
  long count(String sessionId);

  /** Removes topics with their messages. */
  @Query("DELETE FROM topics WHERE id IN (:ids)")
  int deleteAll(Collection<String> ids);

  /** Removes the topics of a session with their messages; those of no topic stay. */
  @Query("DELETE FROM topics WHERE session_id = :sessionId")
  int deleteOfSession(String sessionId);

  /** Removes every topic with its messages. */
  @Query("DELETE FROM topics")
  int clear();
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Transaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Copies: they have ids of their own, and are made whole or not at all. */
@Dao
public interface CopyDao {

  /**
   * Copies a session with its tags, but without its topics and messages.
   *
   * @throws NoSuchElementException if the session is gone
   */
  @Transaction
  default Session session(String id, String title) {
    SessionCopy copy =
        read(id, title)
            .orElseThrow(() -> new NoSuchElementException("No session has the id " + id + "."));
    Session stored = insert(copy);
    copyTags(id, stored.id());
    return stored;
  }

  /**
   * Copies a topic with its messages.
   *
   * @throws NoSuchElementException if the topic is gone
   */
  @Transaction
  default Topic topic(String id, String title) {
    String sessionId =
        sessionOfTopic(id)
            .orElseThrow(() -> new NoSuchElementException("No topic has the id " + id + "."));
    Topic copy = insert(new NewTopic(sessionId, title));
    copy(messagesOfTopic(id), copy.id());
    return copy;
  }

  /**
   * Copies messages into the topics where they are, and gives the id of the copy for each id that
   * exists.
   */
  @Transaction
  default Map<String, String> messages(Collection<String> ids) {
    return copy(messagesById(ids), null);
  }

  /**
   * Copies messages, into another topic if one is named. An answer to one of them becomes an answer
   * to its copy; what they quote stays what it is.
   */
  private Map<String, String> copy(List<Message> messages, @Nullable String topicId) {
    List<Message> rows = new ArrayList<>();
    for (Message message : messages) {
      rows.add(message.copyIn(topicId == null ? message.topicId() : topicId));
    }
    List<Message> stored = insert(rows);
    Map<String, String> copies = new HashMap<>();
    for (int i = 0; i < stored.size(); i++) {
      copies.put(messages.get(i).id(), stored.get(i).id());
    }
    for (Message copy : stored) {
      String parent = copies.get(Objects.toString(copy.parentId(), ""));
      if (parent != null) {
        answer(copy.id(), parent);
      }
    }
    return copies;
  }

  /** What a copy of a session takes over; none if the session is gone. */
  @Query(
      """
      SELECT :title AS title, description, type, pinned, group_id, project_id, ai_config_name,
        config, metadata
      FROM sessions WHERE id = :id
      """)
  Optional<SessionCopy> read(String id, String title);

  /** Stores the copy of a session. */
  @Insert(table = Session.class)
  Session insert(SessionCopy copy);

  /** Gives a session the tags of another one. */
  @Query(
      """
      INSERT INTO session_tags (session_id, tag)
      SELECT :copy, tag FROM session_tags WHERE session_id = :id
      """)
  void copyTags(String id, String copy);

  /** The session of a topic. */
  @Query("SELECT session_id FROM topics WHERE id = :id")
  Optional<String> sessionOfTopic(String id);

  /** Stores the copy of a topic. */
  @Insert(table = Topic.class)
  Topic insert(NewTopic copy);

  /** The messages of a topic, as they were stored. */
  @Query("SELECT * FROM messages WHERE topic_id = :topicId ORDER BY created_at, position, id")
  List<Message> messagesOfTopic(String topicId);

  /** The messages with these ids, as they were stored. */
  @Query("SELECT * FROM messages WHERE id IN (:ids) ORDER BY number")
  List<Message> messagesById(Collection<String> ids);

  /** Stores copies of messages. */
  @Insert
  List<Message> insert(List<Message> copies);

  /** Makes a copy an answer to a copy. */
  // The copy was made just now, and has its time.
  @SuppressWarnings("alcove/unstamped-update")
  @Query("UPDATE messages SET parent_id = :parentId WHERE id = :id")
  boolean answer(String id, String parentId);
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Messages in the order in which they are read. */
@Dao
public interface HistoryDao {

  /** Every message, by the time of its last change. */
  @Query("SELECT * FROM messages ORDER BY updated_at, id")
  List<Message> all();

  /** A page of the messages of all sessions, oldest first. */
  @Query("SELECT * FROM messages ORDER BY created_at")
  Page<Message> everything(PageRequest page);

  /** All messages of a session, oldest first. */
  @Query("SELECT * FROM messages WHERE session_id = :sessionId ORDER BY created_at, position, id")
  List<Message> ofSession(String sessionId);

  /** All messages of a topic, oldest first. */
  @Query("SELECT * FROM messages WHERE topic_id = :topicId ORDER BY created_at, position, id")
  List<Message> ofTopic(String topicId);

  /** Messages of a session, of one role or of all, in an order. */
  @Query(
      """
      SELECT * FROM messages
      WHERE session_id = :sessionId {AND role = :role}
      ORDER BY :order
      """)
  Page<Message> ordered(
      String sessionId, @Nullable Role role, MessageOrder order, PageRequest page);

  /** The newest messages of a session, in the order in which they were written. */
  default List<Message> recent(String sessionId, int limit) {
    return ordered(sessionId, null, MessageOrder.OLDEST_FIRST, PageRequest.last(limit)).items();
  }

  /** A page of the messages of a session that belong to a topic, or to none; oldest first. */
  @Query(
      """
      SELECT * FROM messages
      WHERE session_id = :sessionId AND topic_id IS :topicId
      ORDER BY created_at, position, id
      """)
  Page<Message> page(String sessionId, @Nullable String topicId, PageRequest page);

  /** The same page, but with each message after the one that it answers, whatever their times. */
  default Page<Message> pageParentsFirst(
      String sessionId, @Nullable String topicId, PageRequest request) {
    Page<Message> page = page(sessionId, topicId, request);
    List<Message> items = ParentsFirst.of(page.items());
    return Page.of(items, page.hasPrevious(), page.hasNext(), page.previous(), page.next());
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.chat;

import dev.alcove.FullTextQuery;
import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The works that are measured, as a user of Alcove writes them; {@link Sql} is the same by hand.
 */
@Dao
public interface ChatDao {

  /** Adds sessions. */
  @Insert
  void insertSessions(Collection<Session> sessions);

  /** Adds messages in one transaction. */
  @Insert
  void insert(Collection<Message> messages);

  /** Adds lines. */
  @Insert
  void insertLines(Collection<IrcLine> lines);

  /** All messages. */
  @Query("SELECT * FROM messages")
  List<Message> all();

  /** A session, oldest message first. */
  @Query("SELECT * FROM messages WHERE session_id = :sessionId ORDER BY created_at")
  List<Message> history(String sessionId);

  /** One message. */
  @Query("SELECT * FROM messages WHERE id = :id")
  @Nullable Message byId(String id);

  /** A page of all messages in the order of time. */
  @Query("SELECT * FROM messages ORDER BY created_at, id")
  Page<Message> page(PageRequest page);

  /** The list of sessions, newest change first. */
  @Query(
      """
      SELECT s.id, s.title, m.content AS last_content, m.created_at AS last_at,
        (SELECT count(*) FROM messages u
         WHERE u.session_id = s.id AND u.created_at > s.last_read_at) AS unread
      FROM sessions s
      LEFT JOIN messages m ON m.id = (
        SELECT id FROM messages WHERE session_id = s.id ORDER BY created_at DESC LIMIT 1)
      ORDER BY s.updated_at DESC, s.id
      """)
  List<SessionItem> sessions();

  /** Messages from a time on with their sessions. */
  @Query(
      """
      SELECT m.*, s.* FROM messages m JOIN sessions s ON s.id = m.session_id
      WHERE m.created_at >= :from ORDER BY m.created_at, m.id LIMIT :most
      """)
  List<Found> since(String from, int most);

  /** The messages of these ids. */
  @Query("SELECT * FROM messages WHERE id IN (:ids)")
  List<Message> byIds(List<String> ids);

  /** The oldest lines with these words. */
  @Query(
      """
      SELECT l.* FROM irc_lines_fts f JOIN irc_lines l ON l.id = f.rowid
      WHERE irc_lines_fts MATCH :words ORDER BY f.rowid LIMIT 50
      """)
  List<IrcLine> search(FullTextQuery words);

  /** Adds one message. */
  @Insert
  void insert(Message message);

  /** Adds one message, or changes it. */
  @Upsert
  void upsert(Message message);

  /** Changes what a message says. */
  @Query("UPDATE messages SET content = :content, token_usage = :tokenUsage WHERE id = :id")
  int rewrite(String id, String content, @Nullable String tokenUsage);
}

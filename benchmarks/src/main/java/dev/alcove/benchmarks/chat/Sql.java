// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.chat;

/** The SQL that peers run who take SQL. Variables are in the order of the DAO's parameters. */
public final class Sql {
  /** The columns of a message, which it has in this order. */
  public static final String MESSAGE = "id, session_id, role, content, created_at, token_usage";

  /** All messages. */
  public static final String ALL = "SELECT " + MESSAGE + " FROM messages";

  /** A session. */
  public static final String HISTORY = ALL + " WHERE session_id = ? ORDER BY created_at";

  /** One message. */
  public static final String BY_ID = ALL + " WHERE id = ?";

  /** The first page. */
  public static final String FIRST_PAGE = ALL + " ORDER BY created_at, id LIMIT 50";

  /** The page after a time and an id. */
  public static final String NEXT_PAGE =
      ALL + " WHERE (created_at, id) > (?, ?) ORDER BY created_at, id LIMIT 50";

  /** The list of sessions. */
  public static final String SESSIONS =
      """
      SELECT s.id, s.title, m.content AS last_content, m.created_at AS last_at,
        (SELECT count(*) FROM messages u
         WHERE u.session_id = s.id AND u.created_at > s.last_read_at) AS unread
      FROM sessions s
      LEFT JOIN messages m ON m.id = (
        SELECT id FROM messages WHERE session_id = s.id ORDER BY created_at DESC LIMIT 1)
      ORDER BY s.updated_at DESC, s.id
      """;

  /** Messages with their sessions, from a time on, at most so many. */
  public static final String SINCE =
      """
      SELECT m.id, m.session_id, m.role, m.content, m.created_at, m.token_usage,
        s.id AS s_id, s.title, s.ai_config_name, s.created_at AS s_created_at, s.updated_at,
        s.last_read_at, s.message_count
      FROM messages m JOIN sessions s ON s.id = m.session_id
      WHERE m.created_at >= ? ORDER BY m.created_at, m.id LIMIT ?
      """;

  /** Lines with words. */
  public static final String SEARCH =
      """
      SELECT l.id, l.minute, l.nick, l.text
      FROM irc_lines_fts f JOIN irc_lines l ON l.id = f.rowid
      WHERE irc_lines_fts MATCH ? ORDER BY f.rowid LIMIT 50
      """;

  /** A new message. */
  public static final String INSERT =
      "INSERT INTO messages (" + MESSAGE + ") VALUES (?, ?, ?, ?, ?, ?)";

  /** A new message, or other content of one. */
  public static final String UPSERT =
      INSERT
          + " ON CONFLICT (id) DO UPDATE SET session_id = excluded.session_id,"
          + " role = excluded.role, content = excluded.content,"
          + " created_at = excluded.created_at, token_usage = excluded.token_usage";

  /** Other content. */
  public static final String REWRITE =
      "UPDATE messages SET content = ?, token_usage = ? WHERE id = ?";

  private Sql() {}

  /** Messages of so many ids. */
  public static String byIds(int count) {
    return ALL + " WHERE id IN (" + "?, ".repeat(count - 1) + "?)";
  }
}

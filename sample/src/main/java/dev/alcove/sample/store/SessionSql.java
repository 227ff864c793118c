// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

/** SQL that several methods of {@link SessionDao} share. */
final class SessionSql {

  /** Sessions of a status: pinned ones first, then the newest change first. */
  static final String LIST =
      """
      SELECT s.id, s.title, s.status, s.pinned, g.name AS group_name, s.message_count,
        (SELECT count(*) FROM messages m
          WHERE m.session_id = s.id AND m.created_at > s.read_at) AS unread_count,
        s.updated_at,
        (SELECT m.content FROM messages m
          WHERE m.session_id = s.id ORDER BY m.created_at DESC, m.position DESC LIMIT 1)
          AS last_message
      FROM sessions s
      LEFT JOIN session_groups g ON g.id = s.group_id
      WHERE s.status = :status
      ORDER BY s.pinned DESC, s.updated_at DESC, s.id
      """;

  private SessionSql() {}
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import dev.alcove.benchmarks.chat.Found;
import dev.alcove.benchmarks.chat.IrcLine;
import dev.alcove.benchmarks.chat.Message;
import dev.alcove.benchmarks.chat.Session;
import dev.alcove.benchmarks.chat.SessionItem;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads rows by label, as people write it. */
final class JdbcRows {
  private JdbcRows() {}

  static Message message(ResultSet row) throws SQLException {
    return new Message(
        row.getString("id"),
        row.getString("session_id"),
        row.getString("role"),
        row.getString("content"),
        row.getString("created_at"),
        row.getString("token_usage"));
  }

  static SessionItem item(ResultSet row) throws SQLException {
    return new SessionItem(
        row.getString("id"),
        row.getString("title"),
        row.getString("last_content"),
        row.getString("last_at"),
        row.getInt("unread"));
  }

  static Found found(ResultSet row) throws SQLException {
    return new Found(
        message(row),
        new Session(
            row.getString("s_id"),
            row.getString("title"),
            row.getString("ai_config_name"),
            row.getString("s_created_at"),
            row.getString("updated_at"),
            row.getString("last_read_at"),
            row.getInt("message_count")));
  }

  static IrcLine line(ResultSet row) throws SQLException {
    return new IrcLine(
        row.getLong("id"), row.getInt("minute"), row.getString("nick"), row.getString("text"));
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import dev.alcove.benchmarks.chat.Found;
import dev.alcove.benchmarks.chat.IrcLine;
import dev.alcove.benchmarks.chat.Message;
import dev.alcove.benchmarks.chat.Session;
import dev.alcove.benchmarks.chat.SessionItem;
import dev.alcove.benchmarks.chat.Sql;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JDBC with statements that stay prepared, and columns read by number. */
final class TunedJdbcPeer implements Peer {
  private final Connections.Kept connection;
  private final Map<String, PreparedStatement> kept = new HashMap<>();

  TunedJdbcPeer(Path file) throws SQLException {
    connection = Connections.open(file);
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement statement = kept.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      kept.put(sql, statement);
    }
    return statement;
  }

  private <T> List<T> query(String sql, RowMapper<T> mapper, String... arguments) {
    try {
      PreparedStatement statement = statement(sql);
      for (int i = 0; i < arguments.length; i++) {
        statement.setString(i + 1, arguments[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        List<T> all = new ArrayList<>();
        while (rows.next()) {
          all.add(mapper.map(rows));
        }
        return all;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<?> all() {
    return query(Sql.ALL, TunedJdbcPeer::message);
  }

  @Override
  public List<?> history(String sessionId) {
    return query(Sql.HISTORY, TunedJdbcPeer::message, sessionId);
  }

  @Override
  public Object byId(String id) {
    return query(Sql.BY_ID, TunedJdbcPeer::message, id).get(0);
  }

  @Override
  public List<?> page(@Nullable Message after) {
    return after == null
        ? query(Sql.FIRST_PAGE, TunedJdbcPeer::message)
        : query(Sql.NEXT_PAGE, TunedJdbcPeer::message, after.createdAt(), after.id());
  }

  @Override
  public List<?> sessions() {
    return query(Sql.SESSIONS, TunedJdbcPeer::item);
  }

  @Override
  public List<?> since(String from, int most) {
    try {
      statement(Sql.SINCE).setInt(2, most);
      return query(Sql.SINCE, TunedJdbcPeer::found, from);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<?> byIds(List<String> ids) {
    return query(Sql.byIds(ids.size()), TunedJdbcPeer::message, ids.toArray(new String[0]));
  }

  @Override
  public List<?> search(String word) {
    return query(Sql.SEARCH, TunedJdbcPeer::line, word);
  }

  private static Message message(ResultSet row) throws SQLException {
    return new Message(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6));
  }

  private static SessionItem item(ResultSet row) throws SQLException {
    return new SessionItem(
        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5));
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        message(row),
        new Session(
            row.getString(7),
            row.getString(8),
            row.getString(9),
            row.getString(10),
            row.getString(11),
            row.getString(12),
            row.getInt(13)));
  }

  private static IrcLine line(ResultSet row) throws SQLException {
    return new IrcLine(row.getLong(1), row.getInt(2), row.getString(3), row.getString(4));
  }

  @Override
  public void insertAll(List<?> own) {
    try {
      connection.setAutoCommit(false);
      for (Object message : own) {
        change(Sql.INSERT, (Message) message);
      }
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void insert(Object own) {
    change(Sql.INSERT, (Message) own);
  }

  @Override
  public void upsert(Object own) {
    change(Sql.UPSERT, (Message) own);
  }

  private void change(String sql, Message message) {
    try {
      PreparedStatement statement = statement(sql);
      statement.setString(1, message.id());
      statement.setString(2, message.sessionId());
      statement.setString(3, message.role());
      statement.setString(4, message.content());
      statement.setString(5, message.createdAt());
      statement.setString(6, message.tokenUsage());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public int rewrite(String id, String content, String tokenUsage) {
    try {
      PreparedStatement statement = statement(Sql.REWRITE);
      statement.setString(1, content);
      statement.setString(2, tokenUsage);
      statement.setString(3, id);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    connection.end();
  }

  private interface RowMapper<T> {
    T map(ResultSet row) throws SQLException;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import dev.alcove.benchmarks.chat.Message;
import dev.alcove.benchmarks.chat.Sql;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JDBC as most people write it: prepare, bind, read by label, close. */
final class JdbcPeer implements Peer {
  private final Connections.Kept connection;

  JdbcPeer(Path file) throws SQLException {
    connection = Connections.open(file);
  }

  private <T> List<T> query(String sql, RowMapper<T> mapper, Object... arguments) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
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
    return query(Sql.ALL, JdbcRows::message);
  }

  @Override
  public List<?> history(String sessionId) {
    return query(Sql.HISTORY, JdbcRows::message, sessionId);
  }

  @Override
  public Object byId(String id) {
    return query(Sql.BY_ID, JdbcRows::message, id).get(0);
  }

  @Override
  public List<?> page(@Nullable Message after) {
    return after == null
        ? query(Sql.FIRST_PAGE, JdbcRows::message)
        : query(Sql.NEXT_PAGE, JdbcRows::message, after.createdAt(), after.id());
  }

  @Override
  public List<?> sessions() {
    return query(Sql.SESSIONS, JdbcRows::item);
  }

  @Override
  public List<?> since(String from, int most) {
    return query(Sql.SINCE, JdbcRows::found, from, most);
  }

  @Override
  public List<?> byIds(List<String> ids) {
    return query(Sql.byIds(ids.size()), JdbcRows::message, ids.toArray());
  }

  @Override
  public List<?> search(String word) {
    return query(Sql.SEARCH, JdbcRows::line, word);
  }

  @Override
  public void insertAll(List<?> own) {
    try (PreparedStatement statement = connection.prepareStatement(Sql.INSERT)) {
      connection.setAutoCommit(false);
      for (Object message : own) {
        bind(statement, (Message) message);
        statement.addBatch();
      }
      statement.executeBatch();
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
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, message);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void bind(PreparedStatement statement, Message message) throws SQLException {
    statement.setString(1, message.id());
    statement.setString(2, message.sessionId());
    statement.setString(3, message.role());
    statement.setString(4, message.content());
    statement.setString(5, message.createdAt());
    statement.setString(6, message.tokenUsage());
  }

  @Override
  public int rewrite(String id, String content, String tokenUsage) {
    try (PreparedStatement statement = connection.prepareStatement(Sql.REWRITE)) {
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

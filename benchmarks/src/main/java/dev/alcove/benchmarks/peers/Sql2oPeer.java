// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import dev.alcove.benchmarks.chat.IrcLine;
import dev.alcove.benchmarks.chat.Message;
import dev.alcove.benchmarks.chat.Sql;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sql2o.Connection;
import org.sql2o.Query;
import org.sql2o.ResultSetHandler;
import org.sql2o.Sql2o;

/** Sql2o, which fills objects of rows where they are plain, on a connection that stays open. */
final class Sql2oPeer implements Peer {
  private static final ResultSetHandler<IrcLine> LINE = JdbcRows::line;

  private final OneConnection source;
  private final Sql2o sql2o;
  private final Connection connection;

  Sql2oPeer(Path file) throws SQLException {
    source = new OneConnection(file);
    sql2o = new Sql2o(source);
    connection = sql2o.open();
  }

  private Query query(String sql, @Nullable Object... arguments) {
    return connection
        .createQueryWithParams(named(sql), arguments)
        .setAutoDeriveColumnNames(true)
        .throwOnMappingFailure(false);
  }

  /** Sql2o knows parameters by names alone; {@code :p1}, {@code :p2} are the names of numbers. */
  private static String named(String sql) {
    StringBuilder text = new StringBuilder();
    int parameter = 1;
    for (int i = 0; i < sql.length(); i++) {
      if (sql.charAt(i) == '?') {
        text.append(":p").append(parameter++);
      } else {
        text.append(sql.charAt(i));
      }
    }
    return text.toString();
  }

  private List<MessageEntity> messages(String sql, Object... arguments) {
    return query(sql, arguments).executeAndFetch(MessageEntity.class);
  }

  @Override
  public List<?> all() {
    return messages(Sql.ALL);
  }

  @Override
  public List<?> history(String sessionId) {
    return messages(Sql.HISTORY, sessionId);
  }

  @Override
  public Object byId(String id) {
    return query(Sql.BY_ID, id).executeAndFetchFirst(MessageEntity.class);
  }

  @Override
  public List<?> page(@Nullable Message after) {
    return after == null
        ? messages(Sql.FIRST_PAGE)
        : messages(Sql.NEXT_PAGE, after.createdAt(), after.id());
  }

  @Override
  public List<?> sessions() {
    return query(Sql.SESSIONS).executeAndFetch(JdbcRows::item);
  }

  @Override
  public List<?> since(String from, int most) {
    return query(Sql.SINCE, from, most).executeAndFetch(JdbcRows::found);
  }

  @Override
  public List<?> byIds(List<String> ids) {
    return messages(Sql.byIds(ids.size()), ids.toArray());
  }

  @Override
  public List<?> search(String word) {
    return query(Sql.SEARCH, word).executeAndFetch(LINE);
  }

  @Override
  public List<?> own(List<Message> messages) {
    return messages.stream().map(MessageEntity::new).toList();
  }

  private static @Nullable Object[] values(Object own) {
    MessageEntity m = (MessageEntity) own;
    return new @Nullable Object[] {m.id, m.sessionId, m.role, m.content, m.createdAt, m.tokenUsage};
  }

  @Override
  public void insertAll(List<?> own) {
    try (Connection transaction = sql2o.beginTransaction()) {
      Query query = transaction.createQuery(named(Sql.INSERT));
      for (Object message : own) {
        query.withParams(values(message)).addToBatch();
      }
      query.executeBatch();
      transaction.commit();
    }
  }

  @Override
  public void insert(Object own) {
    query(Sql.INSERT, values(own)).executeUpdate();
  }

  @Override
  public void upsert(Object own) {
    query(Sql.UPSERT, values(own)).executeUpdate();
  }

  @Override
  public int rewrite(String id, String content, String tokenUsage) {
    return query(Sql.REWRITE, content, tokenUsage, id).executeUpdate().getResult();
  }

  @Override
  public Message message(Object own) {
    return ((MessageEntity) own).toMessage();
  }

  @Override
  public void close() {
    connection.close();
    source.end();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import dev.alcove.benchmarks.chat.IrcLine;
import dev.alcove.benchmarks.chat.Message;
import dev.alcove.benchmarks.chat.SessionItem;
import dev.alcove.benchmarks.chat.Sql;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Jdbi's core with its mappers for records, on a handle that stays open. */
final class JdbiPeer implements Peer {
  private static final int COLUMNS = 6;

  private final OneConnection source;
  private final Handle handle;

  JdbiPeer(Path file) throws SQLException {
    source = new OneConnection(file);
    Jdbi jdbi = Jdbi.create(source);
    for (Class<?> type : List.of(Message.class, SessionItem.class, IrcLine.class)) {
      jdbi.registerRowMapper(ConstructorMapper.factory(type));
    }
    handle = jdbi.open();
  }

  private Query query(String sql, Object... arguments) {
    Query query = handle.createQuery(sql);
    for (int i = 0; i < arguments.length; i++) {
      query.bind(i, arguments[i]);
    }
    return query;
  }

  private List<Message> messages(String sql, Object... arguments) {
    return query(sql, arguments).mapTo(Message.class).list();
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
    return query(Sql.BY_ID, id).mapTo(Message.class).one();
  }

  @Override
  public List<?> page(@Nullable Message after) {
    return after == null
        ? messages(Sql.FIRST_PAGE)
        : messages(Sql.NEXT_PAGE, after.createdAt(), after.id());
  }

  @Override
  public List<?> sessions() {
    return query(Sql.SESSIONS).mapTo(SessionItem.class).list();
  }

  @Override
  public List<?> since(String from, int most) {
    return query(Sql.SINCE, from, most).map((row, context) -> JdbcRows.found(row)).list();
  }

  @Override
  public List<?> byIds(List<String> ids) {
    return handle
        .createQuery(Sql.ALL + " WHERE id IN (<ids>)")
        .bindList("ids", ids)
        .mapTo(Message.class)
        .list();
  }

  @Override
  public List<?> search(String word) {
    return query(Sql.SEARCH, word).mapTo(IrcLine.class).list();
  }

  private static @Nullable Object[] values(Object own) {
    Message m = (Message) own;
    return new @Nullable Object[] {
      m.id(), m.sessionId(), m.role(), m.content(), m.createdAt(), m.tokenUsage()
    };
  }

  @Override
  public void insertAll(List<?> own) {
    handle.useTransaction(
        transaction -> {
          PreparedBatch batch = transaction.prepareBatch(Sql.INSERT);
          for (Object message : own) {
            @Nullable Object[] values = values(message);
            for (int i = 0; i < COLUMNS; i++) {
              batch.bind(i, values[i]);
            }
            batch.add();
          }
          batch.execute();
        });
  }

  @Override
  public void insert(Object own) {
    handle.execute(Sql.INSERT, values(own));
  }

  @Override
  public void upsert(Object own) {
    handle.execute(Sql.UPSERT, values(own));
  }

  @Override
  public int rewrite(String id, String content, String tokenUsage) {
    return handle.execute(Sql.REWRITE, content, tokenUsage, id);
  }

  @Override
  public void close() {
    handle.close();
    source.end();
  }
}

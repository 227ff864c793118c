// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import com.j256.ormlite.dao.Dao;
import com.j256.ormlite.dao.DaoManager;
import com.j256.ormlite.jdbc.JdbcSingleConnectionSource;
import com.j256.ormlite.jdbc.db.SqliteDatabaseType;
import com.j256.ormlite.logger.Level;
import com.j256.ormlite.logger.Logger;
import com.j256.ormlite.misc.TransactionManager;
import com.j256.ormlite.stmt.QueryBuilder;
import com.j256.ormlite.stmt.UpdateBuilder;
import dev.alcove.benchmarks.chat.Found;
import dev.alcove.benchmarks.chat.IrcLine;
import dev.alcove.benchmarks.chat.Message;
import dev.alcove.benchmarks.chat.Session;
import dev.alcove.benchmarks.chat.SessionItem;
import dev.alcove.benchmarks.chat.Sql;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** ORMLite's DAOs and builders, and its raw queries where those have no words. */
final class OrmLitePeer implements Peer {
  private final Connections.Kept connection;
  private final JdbcSingleConnectionSource source;
  private final Dao<MessageEntity, String> messages;

  OrmLitePeer(Path file) throws SQLException {
    Logger.setGlobalLogLevel(Level.ERROR);
    connection = Connections.open(file);
    source =
        new JdbcSingleConnectionSource("jdbc:sqlite:" + file, new SqliteDatabaseType(), connection);
    source.initialize();
    messages = DaoManager.createDao(source, MessageEntity.class);
  }

  private static <T> T run(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<?> all() {
    return run(messages::queryForAll);
  }

  @Override
  public List<?> history(String sessionId) {
    return run(
        () -> {
          QueryBuilder<MessageEntity, String> query = messages.queryBuilder();
          query.orderBy("created_at", true).where().eq("session_id", sessionId);
          return query.query();
        });
  }

  @Override
  public Object byId(String id) {
    return run(() -> messages.queryForId(id));
  }

  @Override
  public List<?> page(@Nullable Message after) {
    return run(
        () -> {
          QueryBuilder<MessageEntity, String> query = messages.queryBuilder();
          query.orderBy("created_at", true).orderBy("id", true).limit(50L);
          if (after != null) {
            query
                .where()
                .raw("(created_at, id) > ('" + after.createdAt() + "', '" + after.id() + "')");
          }
          return query.query();
        });
  }

  private <T> List<T> raw(String sql, RowMaker<T> maker, String... arguments) {
    // Reading to the end closes them.
    return run(
        () -> messages.queryRaw(sql, (names, row) -> maker.make(row), arguments).getResults());
  }

  @Override
  public List<?> sessions() {
    return raw(
        Sql.SESSIONS,
        row -> new SessionItem(row[0], row[1], row[2], row[3], Integer.parseInt(row[4])));
  }

  @Override
  public List<?> since(String from, int most) {
    return raw(
        Sql.SINCE,
        row ->
            new Found(
                new Message(row[0], row[1], row[2], row[3], row[4], row[5]),
                new Session(
                    row[6], row[7], row[8], row[9], row[10], row[11], Integer.parseInt(row[12]))),
        from,
        String.valueOf(most));
  }

  @Override
  public List<?> byIds(List<String> ids) {
    return run(() -> messages.queryBuilder().where().in("id", ids).query());
  }

  @Override
  public List<?> search(String word) {
    return raw(
        Sql.SEARCH,
        row -> new IrcLine(Long.parseLong(row[0]), Integer.parseInt(row[1]), row[2], row[3]),
        word);
  }

  @Override
  public List<?> own(List<Message> all) {
    return all.stream().map(MessageEntity::new).toList();
  }

  @Override
  public void insertAll(List<?> own) {
    List<MessageEntity> entities = new ArrayList<>();
    own.forEach(message -> entities.add((MessageEntity) message));
    run(() -> TransactionManager.callInTransaction(source, () -> messages.create(entities)));
  }

  @Override
  public void insert(Object own) {
    run(() -> messages.create((MessageEntity) own));
  }

  @Override
  public void upsert(Object own) {
    run(() -> messages.createOrUpdate((MessageEntity) own));
  }

  @Override
  public int rewrite(String id, String content, String tokenUsage) {
    return run(
        () -> {
          UpdateBuilder<MessageEntity, String> update = messages.updateBuilder();
          update.updateColumnValue("content", content);
          update.updateColumnValue("token_usage", tokenUsage);
          update.where().eq("id", id);
          return update.update();
        });
  }

  @Override
  public Message message(Object own) {
    return ((MessageEntity) own).toMessage();
  }

  @Override
  public void close() {
    source.closeQuietly();
    connection.end();
  }

  private interface Work<T> {
    T run() throws SQLException;
  }

  private interface RowMaker<T> {
    T make(String[] row);
  }
}

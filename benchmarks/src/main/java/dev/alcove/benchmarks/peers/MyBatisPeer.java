// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import dev.alcove.benchmarks.chat.Found;
import dev.alcove.benchmarks.chat.Message;
import dev.alcove.benchmarks.chat.Session;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** MyBatis with a mapper interface, in a session that stays open and keeps its statements. */
final class MyBatisPeer implements Peer {
  private final OneConnection source;
  private final SqlSessionFactory factory;
  private final SqlSession session;
  private final MyBatisMapper mapper;

  MyBatisPeer(Path file) throws SQLException {
    source = new OneConnection(file);
    Configuration configuration =
        new Configuration(new Environment("chat", new JdbcTransactionFactory(), source));
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.setJdbcTypeForNull(JdbcType.NULL);
    // Else a query that is repeated within the session is not run at all.
    configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
    configuration.addMapper(MyBatisMapper.class);
    factory = new SqlSessionFactoryBuilder().build(configuration);
    session = factory.openSession(ExecutorType.REUSE, source.getConnection());
    mapper = session.getMapper(MyBatisMapper.class);
  }

  @Override
  public List<?> all() {
    return mapper.all();
  }

  @Override
  public List<?> history(String sessionId) {
    return mapper.history(sessionId);
  }

  @Override
  public Object byId(String id) {
    return mapper.byId(id);
  }

  @Override
  public List<?> page(@Nullable Message after) {
    return after == null ? mapper.firstPage() : mapper.nextPage(after.createdAt(), after.id());
  }

  @Override
  public List<?> sessions() {
    return mapper.sessions();
  }

  @Override
  public List<?> since(String from, int most) {
    return mapper.since(from, most).stream().map(MyBatisPeer::foundOf).toList();
  }

  private static Found foundOf(Map<String, Object> row) {
    Message message =
        new Message(
            text(row, "id"),
            text(row, "session_id"),
            text(row, "role"),
            text(row, "content"),
            text(row, "created_at"),
            (String) row.get("token_usage"));
    Session session =
        new Session(
            text(row, "s_id"),
            text(row, "title"),
            text(row, "ai_config_name"),
            text(row, "s_created_at"),
            text(row, "updated_at"),
            text(row, "last_read_at"),
            ((Number) Objects.requireNonNull(row.get("message_count"))).intValue());
    return new Found(message, session);
  }

  private static String text(Map<String, Object> row, String column) {
    return (String) Objects.requireNonNull(row.get(column));
  }

  @Override
  public List<?> byIds(List<String> ids) {
    return mapper.byIds(ids);
  }

  @Override
  public List<?> search(String word) {
    return mapper.search(word);
  }

  @Override
  public void insertAll(List<?> own) {
    try (SqlSession batch = factory.openSession(ExecutorType.BATCH, false)) {
      MyBatisMapper batched = batch.getMapper(MyBatisMapper.class);
      for (Object message : own) {
        batched.insert((Message) message);
      }
      batch.commit();
    }
  }

  @Override
  public void insert(Object own) {
    mapper.insert((Message) own);
  }

  @Override
  public void upsert(Object own) {
    mapper.upsert((Message) own);
  }

  @Override
  public int rewrite(String id, String content, String tokenUsage) {
    return mapper.rewrite(id, content, tokenUsage);
  }

  @Override
  public void close() {
    session.close();
    source.end();
  }
}

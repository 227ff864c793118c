// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import dev.alcove.benchmarks.chat.Found;
import dev.alcove.benchmarks.chat.IrcLine;
import dev.alcove.benchmarks.chat.Message;
import dev.alcove.benchmarks.chat.SessionItem;
import dev.alcove.benchmarks.chat.Sql;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.jspecify.annotations.Nullable;

/** Hibernate with entities and HQL, SQL where HQL has no words; a session for each work. */
final class HibernatePeer implements Peer {
  private static final int SIZE = 50;
  private static final String ALL = "from MessageEntity ";

  /** Kept, for loggers that nobody keeps forget their level. */
  private static final Logger LOGGER = Logger.getLogger("org.hibernate");

  private final OneConnection source;
  private final SessionFactory factory;

  HibernatePeer(Path file) throws SQLException {
    LOGGER.setLevel(Level.WARNING);
    source = new OneConnection(file);
    Configuration configuration = new Configuration();
    configuration.addAnnotatedClass(MessageEntity.class).addAnnotatedClass(SessionEntity.class);
    configuration.getProperties().put("hibernate.connection.datasource", source);
    configuration.setProperty("hibernate.dialect", "org.hibernate.community.dialect.SQLiteDialect");
    configuration.setProperty("hibernate.jdbc.batch_size", "1000");
    factory = configuration.buildSessionFactory();
  }

  private List<MessageEntity> messages(String where, int most, String... arguments) {
    return factory.fromSession(
        session -> {
          var query = session.createSelectionQuery(ALL + where, MessageEntity.class);
          for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
          }
          return (most > 0 ? query.setMaxResults(most) : query).list();
        });
  }

  @Override
  public List<?> all() {
    return messages("", 0);
  }

  @Override
  public List<?> history(String sessionId) {
    return messages("where sessionId = ?1 order by createdAt", 0, sessionId);
  }

  @Override
  public Object byId(String id) {
    return factory.fromSession(session -> session.find(MessageEntity.class, id));
  }

  @Override
  public List<?> page(@Nullable Message after) {
    return after == null
        ? messages("order by createdAt, id", SIZE)
        : messages(
            "where (createdAt, id) > (?1, ?2) order by createdAt, id",
            SIZE,
            after.createdAt(),
            after.id());
  }

  @Override
  public List<?> sessions() {
    return factory.fromSession(
        session ->
            session.createNativeQuery(Sql.SESSIONS, Object[].class).list().stream()
                .map(HibernatePeer::itemOf)
                .toList());
  }

  private static SessionItem itemOf(@Nullable Object[] row) {
    return new SessionItem(
        text(row, 0), text(row, 1), (String) row[2], (String) row[3], number(row, 4));
  }

  private static String text(@Nullable Object[] row, int column) {
    return (String) Objects.requireNonNull(row[column]);
  }

  private static int number(@Nullable Object[] row, int column) {
    return ((Number) Objects.requireNonNull(row[column])).intValue();
  }

  @Override
  public List<?> since(String from, int most) {
    return factory.fromSession(
        session ->
            session
                .createSelectionQuery(
                    "select m, s from MessageEntity m join SessionEntity s on s.id = m.sessionId"
                        + " where m.createdAt >= ?1 order by m.createdAt, m.id",
                    Object[].class)
                .setParameter(1, from)
                .setMaxResults(most)
                .list());
  }

  @Override
  public List<?> byIds(List<String> ids) {
    return factory.fromSession(
        session ->
            session
                .createSelectionQuery(ALL + "where id in (:ids)", MessageEntity.class)
                .setParameterList("ids", ids)
                .list());
  }

  @Override
  public List<?> search(String word) {
    return factory.fromSession(
        session ->
            session
                .createNativeQuery(Sql.SEARCH, Object[].class)
                .setParameter(1, word)
                .list()
                .stream()
                .map(r -> new IrcLine(number(r, 0), number(r, 1), text(r, 2), text(r, 3)))
                .toList());
  }

  @Override
  public List<?> own(List<Message> messages) {
    return messages.stream().map(MessageEntity::new).toList();
  }

  @Override
  public void insertAll(List<?> own) {
    factory.inTransaction(session -> own.forEach(session::persist));
  }

  @Override
  public void insert(Object own) {
    factory.inTransaction(session -> session.persist(own));
  }

  @Override
  public void upsert(Object own) {
    factory.inTransaction((Session session) -> session.merge(own));
  }

  @Override
  public int rewrite(String id, String content, String tokenUsage) {
    return factory.fromTransaction(
        session ->
            session
                .createMutationQuery(
                    "update MessageEntity set content = ?1, tokenUsage = ?2 where id = ?3")
                .setParameter(1, content)
                .setParameter(2, tokenUsage)
                .setParameter(3, id)
                .executeUpdate());
  }

  @Override
  public Message message(Object own) {
    return ((MessageEntity) own).toMessage();
  }

  @Override
  public Found found(Object own) {
    @Nullable Object[] row = (@Nullable Object[]) own;
    MessageEntity message = (MessageEntity) Objects.requireNonNull(row[0]);
    SessionEntity session = (SessionEntity) Objects.requireNonNull(row[1]);
    return new Found(message.toMessage(), session.toSession());
  }

  @Override
  public void close() {
    factory.close();
    source.end();
  }
}

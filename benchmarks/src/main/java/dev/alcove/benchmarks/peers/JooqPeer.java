// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.table;

import dev.alcove.benchmarks.chat.Found;
import dev.alcove.benchmarks.chat.IrcLine;
import dev.alcove.benchmarks.chat.Message;
import dev.alcove.benchmarks.chat.Session;
import dev.alcove.benchmarks.chat.SessionItem;
import dev.alcove.benchmarks.chat.Sql;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStep6;
import org.jooq.Record;
import org.jooq.Record6;
import org.jooq.Records;
import org.jooq.SQLDialect;
import org.jooq.SelectWhereStep;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** jOOQ's DSL where it has words for it, else SQL. */
final class JooqPeer implements Peer {
  private static final int SIZE = 50;
  private static final Table<?> MESSAGES = table(name("messages"));
  private static final Field<String> ID = text("id");
  private static final Field<String> SESSION_ID = text("session_id");
  private static final Field<String> ROLE = text("role");
  private static final Field<String> CONTENT = text("content");
  private static final Field<String> CREATED_AT = text("created_at");
  private static final Field<String> TOKEN_USAGE = text("token_usage");

  private final Connections.Kept connection;
  private final DSLContext jooq;

  JooqPeer(Path file) throws SQLException {
    connection = Connections.open(file);
    jooq = DSL.using(connection, SQLDialect.SQLITE, new Settings().withExecuteLogging(false));
  }

  private static Field<String> text(String column) {
    return field(name(column), String.class);
  }

  private SelectWhereStep<Record6<String, String, String, String, String, String>> messages() {
    return jooq.select(ID, SESSION_ID, ROLE, CONTENT, CREATED_AT, TOKEN_USAGE).from(MESSAGES);
  }

  @Override
  public List<?> all() {
    return messages().fetch(Records.mapping(Message::new));
  }

  @Override
  public List<?> history(String sessionId) {
    return messages()
        .where(SESSION_ID.eq(sessionId))
        .orderBy(CREATED_AT)
        .fetch(Records.mapping(Message::new));
  }

  @Override
  public Object byId(String id) {
    return messages().where(ID.eq(id)).fetchSingle(Records.mapping(Message::new));
  }

  @Override
  public List<?> page(@Nullable Message after) {
    if (after == null) {
      return messages().orderBy(CREATED_AT, ID).limit(SIZE).fetch(Records.mapping(Message::new));
    }
    return messages()
        .where(row(CREATED_AT, ID).gt(after.createdAt(), after.id()))
        .orderBy(CREATED_AT, ID)
        .limit(SIZE)
        .fetch(Records.mapping(Message::new));
  }

  @Override
  public List<?> sessions() {
    return jooq.resultQuery(Sql.SESSIONS)
        .fetch(
            r ->
                new SessionItem(
                    r.get(0, String.class),
                    r.get(1, String.class),
                    r.get(2, String.class),
                    r.get(3, String.class),
                    r.get(4, int.class)));
  }

  @Override
  public List<?> since(String from, int most) {
    return jooq.resultQuery(Sql.SINCE, from, most).fetch(JooqPeer::foundOf);
  }

  private static Found foundOf(Record r) {
    return new Found(
        new Message(
            r.get(0, String.class),
            r.get(1, String.class),
            r.get(2, String.class),
            r.get(3, String.class),
            r.get(4, String.class),
            r.get(5, String.class)),
        new Session(
            r.get(6, String.class),
            r.get(7, String.class),
            r.get(8, String.class),
            r.get(9, String.class),
            r.get(10, String.class),
            r.get(11, String.class),
            r.get(12, int.class)));
  }

  @Override
  public List<?> byIds(List<String> ids) {
    return messages().where(ID.in(ids)).fetch(Records.mapping(Message::new));
  }

  @Override
  public List<?> search(String word) {
    return jooq.resultQuery(Sql.SEARCH, word)
        .fetch(
            r ->
                new IrcLine(
                    r.get(0, long.class),
                    r.get(1, int.class),
                    r.get(2, String.class),
                    r.get(3, String.class)));
  }

  private InsertValuesStep6<?, String, String, String, String, String, String> insertion(
      Message m) {
    return jooq.insertInto(MESSAGES, ID, SESSION_ID, ROLE, CONTENT, CREATED_AT, TOKEN_USAGE)
        .values(m.id(), m.sessionId(), m.role(), m.content(), m.createdAt(), m.tokenUsage());
  }

  @Override
  public void insertAll(List<?> own) {
    jooq.transaction(
        configuration -> {
          var batch = configuration.dsl().batch(insertion((Message) own.get(0)));
          for (Object message : own) {
            Message m = (Message) message;
            batch =
                batch.bind(
                    m.id(), m.sessionId(), m.role(), m.content(), m.createdAt(), m.tokenUsage());
          }
          batch.execute();
        });
  }

  @Override
  public void insert(Object own) {
    insertion((Message) own).execute();
  }

  @Override
  public void upsert(Object own) {
    Message m = (Message) own;
    insertion(m)
        .onConflict(ID)
        .doUpdate()
        .set(SESSION_ID, m.sessionId())
        .set(ROLE, m.role())
        .set(CONTENT, m.content())
        .set(CREATED_AT, m.createdAt())
        .set(TOKEN_USAGE, m.tokenUsage())
        .execute();
  }

  @Override
  public int rewrite(String id, String content, String tokenUsage) {
    return jooq.update(MESSAGES)
        .set(CONTENT, content)
        .set(TOKEN_USAGE, tokenUsage)
        .where(ID.eq(id))
        .execute();
  }

  @Override
  public void close() {
    connection.end();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import dev.alcove.benchmarks.Models;
import dev.alcove.benchmarks.chat.Found;
import dev.alcove.benchmarks.chat.IrcLine;
import dev.alcove.benchmarks.chat.Message;
import dev.alcove.benchmarks.chat.Session;
import dev.alcove.benchmarks.chat.SessionItem;
import dev.alcove.benchmarks.chat.Sql;
import io.requery.cache.EmptyEntityCache;
import io.requery.query.Tuple;
import io.requery.sql.ConfigurationBuilder;
import io.requery.sql.EntityDataStore;
import io.requery.sql.platform.SQLite;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** requery's typed queries where they have words for it, else raw ones; it keeps its statements. */
final class RequeryPeer implements Peer {
  private static final int SIZE = 50;
  private static final int KEPT = 32;
  private static final int BATCH = 1_000;

  private final OneConnection source;
  private final EntityDataStore<RequeryMessage> data;

  RequeryPeer(Path file) throws SQLException {
    source = new OneConnection(file);
    data =
        new EntityDataStore<>(
            new ConfigurationBuilder(source, Models.REQUERYCHAT)
                .setPlatform(new SQLite())
                .setStatementCacheSize(KEPT)
                .setBatchUpdateSize(BATCH)
                // Else a message that was read before is not read at all.
                .setEntityCache(new EmptyEntityCache())
                .build());
  }

  @Override
  public List<?> all() {
    return data.select(RequeryMessageRow.class).get().toList();
  }

  @Override
  public List<?> history(String sessionId) {
    return data.select(RequeryMessageRow.class)
        .where(RequeryMessageRow.SESSION_ID.eq(sessionId))
        .orderBy(RequeryMessageRow.CREATED_AT)
        .get()
        .toList();
  }

  @Override
  public Object byId(String id) {
    return data.findByKey(RequeryMessageRow.class, id);
  }

  @Override
  public List<?> page(@Nullable Message after) {
    if (after == null) {
      return data.select(RequeryMessageRow.class)
          .orderBy(RequeryMessageRow.CREATED_AT, RequeryMessageRow.ID)
          .limit(SIZE)
          .get()
          .toList();
    }
    // Its expressions compare no rows of values.
    return data.raw(RequeryMessageRow.class, Sql.NEXT_PAGE, after.createdAt(), after.id()).toList();
  }

  private static <T> List<T> tuples(Iterable<Tuple> rows, Function<Tuple, T> maker) {
    List<T> all = new ArrayList<>();
    rows.forEach(row -> all.add(maker.apply(row)));
    return all;
  }

  @Override
  public List<?> sessions() {
    return tuples(
        data.raw(Sql.SESSIONS),
        row -> new SessionItem(row.get(0), row.get(1), row.get(2), row.get(3), number(row.get(4))));
  }

  private static int number(Number number) {
    return number.intValue();
  }

  @Override
  public List<?> since(String from, int most) {
    return tuples(
        data.select(
                RequeryMessageRow.ID,
                RequeryMessageRow.SESSION_ID,
                RequeryMessageRow.ROLE,
                RequeryMessageRow.CONTENT,
                RequeryMessageRow.CREATED_AT,
                RequeryMessageRow.TOKEN_USAGE,
                RequerySessionRow.ID,
                RequerySessionRow.TITLE,
                RequerySessionRow.AI_CONFIG_NAME,
                RequerySessionRow.CREATED_AT,
                RequerySessionRow.UPDATED_AT,
                RequerySessionRow.LAST_READ_AT,
                RequerySessionRow.MESSAGE_COUNT)
            .from(RequeryMessageRow.class)
            .join(RequerySessionRow.class)
            .on(RequerySessionRow.ID.eq(RequeryMessageRow.SESSION_ID))
            .where(RequeryMessageRow.CREATED_AT.gte(from))
            .orderBy(RequeryMessageRow.CREATED_AT, RequeryMessageRow.ID)
            .limit(most)
            .get(),
        RequeryPeer::foundOf);
  }

  private static Found foundOf(Tuple row) {
    return new Found(
        new Message(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)),
        new Session(
            row.get(6), row.get(7), row.get(8), row.get(9), row.get(10), row.get(11), row.get(12)));
  }

  @Override
  public List<?> byIds(List<String> ids) {
    return data.select(RequeryMessageRow.class).where(RequeryMessageRow.ID.in(ids)).get().toList();
  }

  @Override
  public List<?> search(String word) {
    return tuples(
        data.raw(Sql.SEARCH, word),
        row ->
            new IrcLine(
                row.<Number>get(0).longValue(), number(row.get(1)), row.get(2), row.get(3)));
  }

  @Override
  public List<?> own(List<Message> messages) {
    return messages.stream().map(RequeryPeer::rowOf).toList();
  }

  @SuppressWarnings("NullAway") // Generated, it does not say that it takes null, too.
  private static RequeryMessageRow rowOf(Message m) {
    RequeryMessageRow row = new RequeryMessageRow();
    row.setId(m.id());
    row.setSessionId(m.sessionId());
    row.setRole(m.role());
    row.setContent(m.content());
    row.setCreatedAt(m.createdAt());
    row.setTokenUsage(m.tokenUsage());
    return row;
  }

  @Override
  public void insertAll(List<?> own) {
    data.insert(own.stream().map(RequeryMessageRow.class::cast).toList());
  }

  @Override
  public void insert(Object own) {
    data.insert((RequeryMessageRow) own);
  }

  @Override
  public void upsert(Object own) {
    data.upsert((RequeryMessageRow) own);
  }

  @Override
  public int rewrite(String id, String content, String tokenUsage) {
    return data.update(RequeryMessageRow.class)
        .set(RequeryMessageRow.CONTENT, content)
        .set(RequeryMessageRow.TOKEN_USAGE, tokenUsage)
        .where(RequeryMessageRow.ID.eq(id))
        .get()
        .value();
  }

  @Override
  public Message message(Object own) {
    RequeryMessageRow row = (RequeryMessageRow) own;
    return new Message(
        row.getId(),
        row.getSessionId(),
        row.getRole(),
        row.getContent(),
        row.getCreatedAt(),
        row.getTokenUsage());
  }

  @Override
  public void close() {
    data.close();
    source.end();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import app.cash.sqldelight.TransacterImpl;
import app.cash.sqldelight.db.QueryResult;
import app.cash.sqldelight.db.SqlCursor;
import app.cash.sqldelight.db.SqlPreparedStatement;
import app.cash.sqldelight.driver.jdbc.sqlite.JdbcSqliteDriver;
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
import java.util.Objects;
import java.util.Properties;
import kotlin.Unit;
import kotlin.coroutines.Continuation;
import org.jspecify.annotations.Nullable;

/** SQLDelight's driver, called as the Kotlin that it generates calls it. */
final class SqlDelightPeer implements Peer {
  private static final int COLUMNS = 6;

  private final JdbcSqliteDriver driver;
  private final Transacter transacter;

  SqlDelightPeer(Path file) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("jdbc.get_generated_keys", "false");
    driver = new JdbcSqliteDriver("jdbc:sqlite:" + file, properties);
    Connections.configure(driver.getConnection());
    transacter = new Transacter(driver);
  }

  /** What generated databases extend. */
  private static final class Transacter extends TransacterImpl {
    Transacter(JdbcSqliteDriver driver) {
      super(driver);
    }
  }

  /** Kotlin's own results cannot be made in Java. */
  private record Rows<T>(List<T> rows) implements QueryResult<List<T>> {
    @Override
    public List<T> getValue() {
      return rows;
    }

    @Override
    public Object await(Continuation<? super List<T>> continuation) {
      return rows;
    }
  }

  private interface RowMaker<T> {
    T make(SqlCursor row);
  }

  private <T> List<T> query(String sql, RowMaker<T> maker, @Nullable Object... arguments) {
    return driver
        .executeQuery(
            sql.hashCode(),
            sql,
            cursor -> {
              List<T> rows = new ArrayList<>();
              while (cursor.next().getValue()) {
                rows.add(maker.make(cursor));
              }
              return new Rows<>(rows);
            },
            arguments.length,
            statement -> bind(statement, arguments))
        .getValue();
  }

  private long execute(String sql, @Nullable Object... arguments) {
    return driver
        .execute(sql.hashCode(), sql, arguments.length, statement -> bind(statement, arguments))
        .getValue();
  }

  private static Unit bind(SqlPreparedStatement statement, @Nullable Object[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] instanceof Long number) {
        statement.bindLong(i, number);
      } else {
        statement.bindString(i, (String) arguments[i]);
      }
    }
    return Unit.INSTANCE;
  }

  private static String text(SqlCursor row, int column) {
    return Objects.requireNonNull(row.getString(column));
  }

  private static int number(SqlCursor row, int column) {
    return Math.toIntExact(Objects.requireNonNull(row.getLong(column)));
  }

  private static Message message(SqlCursor row) {
    return new Message(
        text(row, 0), text(row, 1), text(row, 2), text(row, 3), text(row, 4), row.getString(5));
  }

  @Override
  public List<?> all() {
    return query(Sql.ALL, SqlDelightPeer::message);
  }

  @Override
  public List<?> history(String sessionId) {
    return query(Sql.HISTORY, SqlDelightPeer::message, sessionId);
  }

  @Override
  public Object byId(String id) {
    return query(Sql.BY_ID, SqlDelightPeer::message, id).get(0);
  }

  @Override
  public List<?> page(@Nullable Message after) {
    return after == null
        ? query(Sql.FIRST_PAGE, SqlDelightPeer::message)
        : query(Sql.NEXT_PAGE, SqlDelightPeer::message, after.createdAt(), after.id());
  }

  @Override
  public List<?> sessions() {
    return query(
        Sql.SESSIONS,
        row ->
            new SessionItem(
                text(row, 0), text(row, 1), row.getString(2), row.getString(3), number(row, 4)));
  }

  @Override
  public List<?> since(String from, int most) {
    return query(
        Sql.SINCE,
        row ->
            new Found(
                message(row),
                new Session(
                    text(row, COLUMNS),
                    text(row, 7),
                    text(row, 8),
                    text(row, 9),
                    text(row, 10),
                    text(row, 11),
                    number(row, 12))),
        from,
        (long) most);
  }

  @Override
  public List<?> byIds(List<String> ids) {
    return query(Sql.byIds(ids.size()), SqlDelightPeer::message, ids.toArray());
  }

  @Override
  public List<?> search(String word) {
    return query(
        Sql.SEARCH,
        row ->
            new IrcLine(
                Objects.requireNonNull(row.getLong(0)), number(row, 1), text(row, 2), text(row, 3)),
        word);
  }

  private void write(String sql, Object own) {
    Message m = (Message) own;
    execute(sql, m.id(), m.sessionId(), m.role(), m.content(), m.createdAt(), m.tokenUsage());
  }

  @Override
  public void insertAll(List<?> own) {
    transacter.transaction(
        false,
        transaction -> {
          own.forEach(message -> write(Sql.INSERT, message));
          return Unit.INSTANCE;
        });
  }

  @Override
  public void insert(Object own) {
    write(Sql.INSERT, own);
  }

  @Override
  public void upsert(Object own) {
    write(Sql.UPSERT, own);
  }

  @Override
  public int rewrite(String id, String content, String tokenUsage) {
    return (int) execute(Sql.REWRITE, content, tokenUsage, id);
  }

  @Override
  public void close() {
    driver.close();
  }
}

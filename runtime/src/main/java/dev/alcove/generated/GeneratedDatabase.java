// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.Engine;
import dev.alcove.LiveQuery;
import dev.alcove.Maintenance;
import dev.alcove.PageRequest;
import dev.alcove.Rows;
import dev.alcove.SqlQuery;
import dev.alcove.Work;
import dev.alcove.error.TransactionException;
import dev.alcove.live.LiveRead;
import dev.alcove.schema.Schema;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What each generated database extends. May be used by any thread; a {@link Statement} or {@link
 * Transaction} that it gives belongs to the thread that asked.
 */
public abstract class GeneratedDatabase extends DatabaseScopes {
  private final Ids ids;

  /** Takes the engine that {@link dev.alcove.Alcove} has opened. */
  protected GeneratedDatabase(Engine engine) {
    super(engine);
    this.ids = new Ids(engine.clock(), engine.random());
  }

  /**
   * Opens a statement that reads. Close it to give the connection back.
   *
   * @param method the DAO method, for messages
   * @param sql one statement, with parameters {@code ?1} to {@code ?k}
   */
  public final Statement read(String method, String sql) {
    return Statement.open(transactions, transactions.enterRead(method), method, sql);
  }

  /**
   * Opens a query whose SQL is only known at run time, with its values. Close it to give the
   * connection back.
   *
   * @param method the DAO method, for messages
   * @throws dev.alcove.error.TransactionException if it does more than read: writes, changes its
   *     connection, or begins or ends a transaction
   */
  public final Statement read(String method, SqlQuery query) {
    RawSql.checkReads(method, query.sql());
    return RawSql.bound(read(method, query.sql()), query);
  }

  /**
   * Opens a statement that writes. Without a transaction of this thread it is one by itself. Close
   * it to give the connection back.
   *
   * @param method the DAO method, for messages
   * @param sql one statement, with parameters {@code ?1} to {@code ?k}
   * @throws dev.alcove.error.TransactionException inside a snapshot
   */
  public final Statement write(String method, String sql) {
    return Statement.open(transactions, transactions.enterWrite(method), method, sql);
  }

  /**
   * Opens a statement with lists that reads. Close it to give the connection back.
   *
   * @param method the DAO method, for messages
   * @param sql one statement, with parameters {@code ?1} to {@code ?k} beside its lists
   * @param lists as many as the statement has, in its order; not changed while it is open
   */
  public final Statement read(String method, ListSql sql, ListArgument... lists) {
    return Statement.open(
        transactions, transactions.enterRead(method), method, sql, sql.pick(lists));
  }

  /**
   * Opens a statement with lists that writes, otherwise as {@link #write(String, String)}.
   *
   * @param method the DAO method, for messages
   * @param sql one statement, with parameters {@code ?1} to {@code ?k} beside its lists
   * @param lists as many as the statement has, in its order; not changed while it is open
   * @throws dev.alcove.error.TransactionException inside a snapshot
   */
  public final Statement write(String method, ListSql sql, ListArgument... lists) {
    return Statement.open(
        transactions, transactions.enterWrite(method), method, sql, sql.pick(lists));
  }

  /**
   * Rows that are read as they are asked for. They take over the statement, which has its values,
   * and close it.
   */
  public final <T extends @Nullable Object> Rows<T> rows(Statement statement, RowReader<T> reader) {
    return new Cursor<>(
        rows,
        statement,
        row ->
            statement.next()
                ? Collections.singletonList(reader.read(row))
                : Collections.<T>emptyList());
  }

  /**
   * Begins to read a page. Close it to give the connection back.
   *
   * @param method the DAO method, for messages
   * @param sql the query
   * @param request which page
   * @param lists as many as the query has, in its order; not changed while it is open
   */
  public final <T extends @Nullable Object> Paging<T> page(
      String method, PageSql sql, PageRequest request, ListArgument... lists) {
    Objects.requireNonNull(request, "request");
    return new Paging<>(transactions, method, sql, request, lists);
  }

  /**
   * A query that stays up to date.
   *
   * @param method the DAO method, for messages
   * @param query runs it, as a method that reads
   * @param reads all that it reads of tables; of one table more than once if need be
   */
  public final <T extends @Nullable Object> LiveQuery<T> live(
      String method, Work<T, RuntimeException> query, LiveRead... reads) {
    return new LiveCall<>(this, method, query, null, reads);
  }

  /**
   * A query for a list that stays up to date, otherwise as {@link #live}.
   *
   * @param key tells its rows apart: by their primary key, or by themselves, {@code row -> row}
   */
  public final <E extends @Nullable Object> LiveQuery<List<E>> liveList(
      String method, Work<List<E>, RuntimeException> query, RowKey<E> key, LiveRead... reads) {
    return new LiveCall<>(this, method, query, key, reads);
  }

  /** Who does the work of a method that returns a future, which no open transaction waits for. */
  final Executor executor(String method) {
    if (rows.level() > 0) {
      throw new TransactionException(
          method
              + " returns a future, but is called inside a transaction, which its work is no part"
              + " of.\n"
              + "  Call it before or after; inside call a method that returns the result itself.",
          method,
          null,
          null);
    }
    return engine.executor();
  }

  @Override
  public final void refresh() {
    engine.observers().wakeAll();
  }

  /** The builder's time, in milliseconds since 1970-01-01T00:00:00Z. */
  public final long now() {
    return engine.clock().now();
  }

  /** The makers of generated keys. */
  public final Ids ids() {
    return ids;
  }

  @Override
  public final Schema schema() {
    return engine.schema();
  }

  @Override
  public final Maintenance maintenance() {
    return engine.maintenance();
  }

  @Override
  public final void close() {
    TransactionException leaked = rows.endLeaked();
    engine.close();
    if (leaked != null) {
      throw leaked;
    }
  }
}

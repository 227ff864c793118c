// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import dev.alcove.benchmarks.chat.Found;
import dev.alcove.benchmarks.chat.IrcLine;
import dev.alcove.benchmarks.chat.Message;
import dev.alcove.benchmarks.chat.SessionItem;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.seasar.doma.jdbc.Config;
import org.seasar.doma.jdbc.JdbcLogger;
import org.seasar.doma.jdbc.UtilLoggingJdbcLogger;
import org.seasar.doma.jdbc.dialect.Dialect;
import org.seasar.doma.jdbc.dialect.SqliteDialect;
import org.seasar.doma.jdbc.tx.LocalTransactionDataSource;
import org.seasar.doma.jdbc.tx.LocalTransactionManager;

/**
 * Doma with a DAO that its processor implements. It prepares each statement anew, and has no
 * setting for that.
 */
final class DomaPeer implements Peer {
  private final OneConnection source;
  private final DomaChatDao chat;
  private final DomaChatDao within;
  private final LocalTransactionManager transactions;

  DomaPeer(Path file) throws SQLException {
    source = new OneConnection(file);
    // A statement of its own needs no more of a transaction than SQLite begins for it.
    Settings settings = new Settings(source);
    chat = new DomaChatDaoImpl(settings);
    LocalTransactionDataSource local = new LocalTransactionDataSource(source);
    within = new DomaChatDaoImpl(new Settings(local));
    JdbcLogger logger = settings.getJdbcLogger();
    transactions = new LocalTransactionManager(local.getLocalTransaction(logger));
  }

  @Override
  public List<?> all() {
    return chat.all();
  }

  @Override
  public List<?> history(String sessionId) {
    return chat.history(sessionId);
  }

  @Override
  public Object byId(String id) {
    return chat.byId(id);
  }

  @Override
  public List<?> page(@Nullable Message after) {
    return after == null ? chat.firstPage() : chat.nextPage(after.createdAt(), after.id());
  }

  @Override
  public List<?> sessions() {
    return chat.sessions();
  }

  @Override
  public List<?> since(String from, int most) {
    return chat.since(from, most);
  }

  @Override
  public List<?> byIds(List<String> ids) {
    return chat.byIds(ids);
  }

  @Override
  public List<?> search(String word) {
    return chat.search(word);
  }

  @Override
  public List<?> own(List<Message> messages) {
    return messages.stream().map(DomaMessage::of).toList();
  }

  @Override
  public void insertAll(List<?> own) {
    List<DomaMessage> messages = own.stream().map(DomaMessage.class::cast).toList();
    transactions.required(() -> within.insertAll(messages));
  }

  @Override
  public void insert(Object own) {
    chat.insert((DomaMessage) own);
  }

  @Override
  public void upsert(Object own) {
    chat.upsert((DomaMessage) own);
  }

  @Override
  public int rewrite(String id, String content, String tokenUsage) {
    return chat.rewrite(id, content, tokenUsage);
  }

  @Override
  public Message message(Object own) {
    return ((DomaMessage) own).toMessage();
  }

  @Override
  public SessionItem item(Object own) {
    return ((DomaItem) own).toItem();
  }

  @Override
  public Found found(Object own) {
    return ((DomaFound) own).toFound();
  }

  @Override
  public IrcLine line(Object own) {
    return ((DomaLine) own).toLine();
  }

  @Override
  public void close() {
    source.end();
  }

  /** What Doma wants to know of a database. */
  private static final class Settings implements Config {
    private final DataSource source;
    private final Dialect dialect = new SqliteDialect();

    /** The one that is there anyway, but silent: at its default level it tells every statement. */
    private final JdbcLogger logger = new UtilLoggingJdbcLogger(Level.FINER);

    Settings(DataSource source) {
      this.source = source;
    }

    @Override
    public DataSource getDataSource() {
      return source;
    }

    @Override
    public Dialect getDialect() {
      return dialect;
    }

    @Override
    public JdbcLogger getJdbcLogger() {
      return logger;
    }
  }
}

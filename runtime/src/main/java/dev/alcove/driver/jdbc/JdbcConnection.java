// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.jdbc;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.DriverException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.sqlite.BusyHandler;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;

/** A connection of sqlite-jdbc, with transactions left to SQL. */
final class JdbcConnection implements DriverConnection {
  private static final int SQLITE_BUSY = 5;
  private static final int SQLITE_INTERRUPT = 9;
  private static final int LIMIT_VARIABLE_NUMBER = 9;

  private final SQLiteConnection connection;
  private final int sqliteVersion;
  private @Nullable JdbcStatement lastInsertRowId;
  private @Nullable Boolean utf8;
  private LockWait lockWait = new LockWait(0);
  private boolean open = true;

  private JdbcConnection(SQLiteConnection connection) throws SQLException {
    this.connection = connection;
    this.sqliteVersion = number(connection.libversion());
  }

  static JdbcConnection of(SQLiteConnection connection, boolean encrypts) throws SQLException {
    try {
      if (encrypts && !canEncrypt(connection)) {
        throw new SQLException("this SQLite cannot encrypt; add one that can");
      }
      // In auto-commit mode sqlite-jdbc runs a BEGIN and a COMMIT of its own after each statement.
      connection.setAutoCommit(false);
      execute(connection, "COMMIT");
      ProgressHandler.setHandler(connection, InterruptWatch.INSTRUCTIONS, new InterruptWatch());
      return new JdbcConnection(connection);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** SQLite knows no such pragma, and ignores it, as it ignores the key. */
  private static boolean canEncrypt(SQLiteConnection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.execute("PRAGMA cipher");
    }
  }

  @Override
  public DriverStatement prepare(String sql) {
    return new JdbcStatement(this, sql);
  }

  @Override
  public long changes() {
    try {
      return connection.getDatabase().changes();
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  @Override
  public long lastInsertRowId() {
    JdbcStatement statement = lastInsertRowId;
    if (statement == null) {
      statement = new JdbcStatement(this, "SELECT last_insert_rowid()");
      lastInsertRowId = statement;
    }
    statement.step();
    long id = statement.getLong(0);
    statement.reset();
    return id;
  }

  /** SQLite's autocommit flag is not to be had, but a BEGIN fails exactly inside a transaction. */
  @Override
  public boolean isInTransaction() {
    try {
      execute(connection, "BEGIN");
    } catch (SQLException e) {
      return true;
    }
    try {
      execute(connection, "ROLLBACK");
      return false;
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  @Override
  public void busyTimeout(long millis) {
    lockWait = new LockWait(millis);
    try {
      BusyHandler.setHandler(connection, lockWait);
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  /** The failure of a step; where a wait for a lock was interrupted, SQLite only sees its end. */
  DriverException failure(SQLException e) {
    DriverException failure = JdbcFailure.of(e);
    return lockWait.interrupted && (failure.resultCode() & 0xff) == SQLITE_BUSY
        ? new DriverException(SQLITE_INTERRUPT, "interrupted while waiting for a lock", e)
        : failure;
  }

  @Override
  public void interrupt() {
    lockWait.stopped = true;
    try {
      connection.getDatabase().interrupt();
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  @Override
  public int variableLimit() {
    try {
      return connection.getDatabase().limit(LIMIT_VARIABLE_NUMBER, -1);
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  @Override
  public int sqliteVersion() {
    return sqliteVersion;
  }

  @Override
  public void close() {
    if (!open) {
      return;
    }
    open = false;
    try {
      ProgressHandler.clearHandler(connection);
      BusyHandler.clearHandler(connection);
      connection.close();
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  SQLiteConnection jdbc() {
    return connection;
  }

  /** Whether the bytes of a text are UTF-8, as in each file that Alcove has made. */
  boolean isUtf8() {
    Boolean known = utf8;
    if (known == null) {
      known = readEncoding().equals("UTF-8");
      utf8 = known;
    }
    return known;
  }

  private String readEncoding() {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA encoding")) {
      return rows.getString(1);
    } catch (SQLException e) {
      throw JdbcFailure.of(e);
    }
  }

  private static void execute(SQLiteConnection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Reads {@code 3.54.1}. */
  private static int number(String version) {
    int number = 0;
    int parts = 0;
    for (String part : version.split("\\.", -1)) {
      if (parts < 3) {
        number = number * 1_000 + Integer.parseInt(part);
        parts++;
      }
    }
    return number;
  }
}

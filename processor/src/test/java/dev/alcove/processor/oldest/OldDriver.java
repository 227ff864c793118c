// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.oldest;

import dev.alcove.driver.Driver;
import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.DriverException;
import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Runs Alcove on an old SQLite. It knows JDBC's interfaces only, for old versions of sqlite-jdbc
 * lack what Alcove's own driver calls.
 */
public final class OldDriver implements Driver {

  private final OldSqlite sqlite;
  private final File file;

  /** A driver for a file. */
  public OldDriver(OldSqlite sqlite, Path file) {
    this.sqlite = sqlite;
    this.file = file.toAbsolutePath().toFile();
  }

  @Override
  public @Nullable File file() {
    return file;
  }

  @Override
  public @Nullable Object fileKey() {
    return null;
  }

  @Override
  public DriverConnection open() {
    return connect(file.getPath());
  }

  @Override
  public DriverConnection openReadOnly() {
    return connect("file:" + file + "?mode=ro");
  }

  @Override
  public DriverConnection openScratch() {
    return connect(":memory:");
  }

  private DriverConnection connect(String name) {
    try {
      Connection connection = sqlite.connect(name);
      // In auto-commit mode sqlite-jdbc looks after transactions itself.
      connection.setAutoCommit(false);
      OldSqlite.execute(connection, "COMMIT");
      return new OldConnection(connection);
    } catch (SQLException e) {
      throw new DriverException(1, String.valueOf(e.getMessage()), e);
    }
  }

  /** Makes SQLite's own words and code out of {@code [CODE] explanation (words)}. */
  static DriverException failure(Connection connection, SQLException e) {
    String message = String.valueOf(e.getMessage());
    Matcher matcher = Pattern.compile("\\[\\w+] .*? \\((.*)\\)", Pattern.DOTALL).matcher(message);
    String words = matcher.matches() ? matcher.group(1) : message;
    return new DriverException(code(connection, e.getErrorCode(), words), words, e);
  }

  /** The extended code, for which old versions of sqlite-jdbc do not ask. */
  private static int code(Connection connection, int code, String words) {
    if (words.startsWith("UNIQUE constraint failed: ")) {
      return isKey(connection, words.substring(words.indexOf(": ") + 2)) ? 1555 : 2067;
    }
    if (words.startsWith("NOT NULL constraint failed")) {
      return 1299;
    }
    return words.startsWith("FOREIGN KEY constraint failed") ? 787 : Math.max(code, 1);
  }

  /** Whether {@code table.a, table.b} is the table's primary key. */
  private static boolean isKey(Connection connection, String columns) {
    String table = columns.substring(0, columns.indexOf('.'));
    try {
      return OldSqlite.query(connection, "PRAGMA table_info('" + table + "')").stream()
          .map(row -> row.split("\\|", -1))
          .filter(row -> !row[row.length - 1].equals("0"))
          .map(row -> table + "." + row[1])
          .collect(Collectors.joining(", "))
          .equals(columns);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A connection, seen through JDBC. */
  private final class OldConnection implements DriverConnection {
    private final Connection connection;

    OldConnection(Connection connection) {
      this.connection = connection;
    }

    @Override
    public DriverStatement prepare(String sql) {
      return new OldStatement(connection, sql);
    }

    @Override
    public long changes() {
      return number("SELECT changes()");
    }

    @Override
    public long lastInsertRowId() {
      return number("SELECT last_insert_rowid()");
    }

    private long number(String query) {
      try {
        return Long.parseLong(OldSqlite.query(connection, query).get(0));
      } catch (SQLException e) {
        throw failure(connection, e);
      }
    }

    @Override
    public boolean isInTransaction() {
      boolean began = OldSqlite.execute(connection, "BEGIN").isEmpty();
      return !began || OldSqlite.execute(connection, "ROLLBACK").isPresent();
    }

    @Override
    public void busyTimeout(long millis) {
      try (DriverStatement pragma = prepare("PRAGMA busy_timeout = " + millis)) {
        pragma.step();
      }
    }

    @Override
    public void interrupt() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int variableLimit() {
      return sqlite.number() < 3_032_000 ? 999 : 32_766;
    }

    @Override
    public int sqliteVersion() {
      return sqlite.number();
    }

    @Override
    public void close() {
      try {
        connection.close();
      } catch (SQLException e) {
        throw failure(connection, e);
      }
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.sqlite.jdbc4.JDBC4Connection;

/** Connections with the settings that Alcove's have. */
final class Connections {
  /** What Alcove sets; a rollback journal would make all writers slower. */
  private static final String[] PRAGMAS = {
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA busy_timeout = 5000",
  };

  private Connections() {}

  /** Opens one. */
  static Kept open(Path file) throws SQLException {
    Properties properties = new Properties();
    // As Alcove does, and kinder than the default, which asks for keys after each INSERT.
    properties.setProperty("jdbc.get_generated_keys", "false");
    Kept connection = new Kept("jdbc:sqlite:" + file, file.toString(), properties);
    configure(connection);
    return connection;
  }

  /** Sets what Alcove sets. */
  static void configure(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String pragma : PRAGMAS) {
        statement.execute(pragma);
      }
    }
  }

  /**
   * One that stays open when a peer gives it back, as in a pool of one, but without what a pool
   * costs.
   */
  static final class Kept extends JDBC4Connection {
    Kept(String url, String file, Properties properties) throws SQLException {
      super(url, file, properties);
    }

    @Override
    public void close() throws SQLException {
      if (!getAutoCommit()) {
        rollback();
        setAutoCommit(true);
      }
    }

    void end() {
      try {
        super.close();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}

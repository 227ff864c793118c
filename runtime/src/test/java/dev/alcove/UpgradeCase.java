// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.fixture.ChatVersions;
import dev.alcove.fixture.ChatsDatabase;
import dev.alcove.fixture.ChatsDatabase_Impl;
import dev.alcove.fixture.Drivers;
import dev.alcove.migration.Migration;
import dev.alcove.migration.Upgrader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of upgrades share: files of any version with a few rows, and looks into them. */
abstract class UpgradeCase {
  static final int SESSIONS = 3;
  static final int MESSAGES = 30;

  @TempDir Path folder;
  Path file;

  @BeforeEach
  void path() {
    file = folder.resolve("chats.db");
  }

  @AfterEach
  void lastVersionAgain() {
    current(ChatVersions.LAST);
    ChatsDatabase_Impl.history = ChatVersions.history();
  }

  static void current(int version) {
    ChatsDatabase_Impl.schema = ChatVersions.schema(version);
  }

  /** The application as it is, but for one step. */
  static void replace(Migration.Builder step) {
    ChatsDatabase_Impl.history = ChatVersions.history(step.build());
  }

  void create(int version) {
    create(version, SESSIONS, MESSAGES);
  }

  /** A file of an older version of the application, with rows. */
  void create(int version, int sessions, int messages) {
    try (DriverConnection connection = Drivers.file(file).open()) {
      Upgrader.create(connection, ChatVersions.schema(version), 1_700_000_000_000L);
      run(connection, "BEGIN");
      run(
          connection,
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT "
              + sessions
              + ") INSERT INTO sessions (id, title) SELECT 's' || i, 'Session ' || i FROM n");
      run(
          connection,
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT "
              + messages
              + ") INSERT INTO messages (session_id, "
              + (version < 4 ? "content" : "body")
              + ") SELECT 's' || (1 + i % "
              + sessions
              + "), 'text ' || i FROM n");
      run(connection, "COMMIT");
    }
  }

  Alcove.Builder<ChatsDatabase> builder() {
    return Alcove.builder(ChatsDatabase.class, Drivers.file(file));
  }

  ChatsDatabase open() {
    return builder().open();
  }

  /** Each row of each table, and each statement of the schema: all that must not change. */
  List<String> contents() throws IOException {
    List<String> contents = new ArrayList<>();
    try (DriverConnection connection = Drivers.file(file).open()) {
      contents.addAll(rows(connection, "SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2"));
      contents.addAll(rows(connection, "PRAGMA user_version"));
      String tables =
          "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'sqlite_stat1'";
      for (String table : rows(connection, tables)) {
        contents.addAll(rows(connection, "SELECT rowid, * FROM \"" + table + "\""));
      }
      assertThat(rows(connection, "PRAGMA integrity_check")).containsExactly("ok");
    }
    return contents;
  }

  static List<String> rows(DriverConnection connection, String sql) {
    List<String> rows = new ArrayList<>();
    try (DriverStatement statement = connection.prepare(sql)) {
      while (statement.step()) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < statement.columnCount(); i++) {
          row.append(i == 0 ? "" : "|").append(statement.getText(i));
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }

  void write(String... statements) {
    try (DriverConnection connection = Drivers.file(file).open()) {
      for (String sql : statements) {
        run(connection, sql);
      }
    }
  }

  static void run(DriverConnection connection, String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
    }
  }
}

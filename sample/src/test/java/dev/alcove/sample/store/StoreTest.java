// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.Alcove;
import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.sample.fixture.Drivers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store in a file of its own, which must be sound at the end. */
abstract class StoreTest {

  @TempDir Path folder;
  ChatDatabase database;

  @BeforeEach
  final void open() {
    database = Alcove.open(ChatDatabase.class, Drivers.file(file()));
  }

  @AfterEach
  final void close() {
    List<String> problems = database.maintenance().check();
    database.close();
    if (!problems.isEmpty()) {
      throw new AssertionError(problems);
    }
  }

  final Path file() {
    return folder.resolve("chat.db");
  }

  final void sessions(String... ids) {
    for (String id : ids) {
      database.sessions().insertAll(List.of(Rows.session(id)));
    }
  }

  final void messages(Message... messages) {
    database.messages().insertAll(List.of(messages));
  }

  final Message stored(String id) {
    return database.messages().byId(id).orElseThrow();
  }

  /** Gives a stored message what this one has; false if it is gone. */
  final boolean change(Message message) {
    return database.messages().update(Rows.numbered(stored(message.id()).number(), message));
  }

  /** Runs SQL on a connection of somebody who keeps to the same pragmas. */
  final void execute(String... statements) {
    try (DriverConnection connection = Drivers.file(file()).open()) {
      run(connection, "PRAGMA foreign_keys = ON");
      run(connection, "PRAGMA recursive_triggers = ON");
      for (String sql : statements) {
        run(connection, sql);
      }
    }
  }

  private static void run(DriverConnection connection, String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
    }
  }
}

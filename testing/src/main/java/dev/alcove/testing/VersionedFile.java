// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.testing;

import dev.alcove.driver.Driver;
import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.DriverException;
import dev.alcove.migration.History;
import dev.alcove.migration.Upgrader;
import dev.alcove.schema.Schema;
import dev.alcove.schema.StoredSchema;
import java.io.File;
import java.util.List;

/** A database that is made and upgraded version by version, on one connection. By one thread. */
final class VersionedFile implements AutoCloseable {
  final DriverConnection connection;
  private final Driver driver;
  private final Snapshots snapshots;
  private final String place;

  /** Opens it, with the settings of an application on which rows depend. */
  VersionedFile(Driver driver, Snapshots snapshots) {
    File file = driver.file();
    this.driver = driver;
    this.snapshots = snapshots;
    this.place = file == null ? "The database in memory" : "\"" + file + "\"";
    try {
      this.connection = driver.open();
    } catch (DriverException e) {
      throw failure(e);
    }
    boolean set = false;
    try {
      run("PRAGMA foreign_keys = ON");
      run("PRAGMA recursive_triggers = ON");
      set = true;
    } finally {
      if (!set) {
        connection.close();
      }
    }
  }

  /**
   * Opens a file that somebody else has made.
   *
   * @throws AlcoveException if there is none
   */
  static VersionedFile existing(Driver driver, Snapshots snapshots) {
    File file = driver.file();
    if (file != null && !file.exists()) {
      throw new AlcoveException(
          "\"" + file + "\" does not exist.\n  Create it by the tester first.");
    }
    return new VersionedFile(driver, snapshots);
  }

  void create(int version) {
    Schema schema = snapshots.schema(version);
    try {
      if (new StoredSchema(connection, snapshots.all(), place).look() != StoredSchema.State.EMPTY) {
        throw new AlcoveException(
            place + " is not empty.\n  Give the tester a file that does not exist.");
      }
      Upgrader.create(connection, schema, TestDatabases.NOW);
      if (driver.file() != null) {
        run("PRAGMA journal_mode = WAL");
      }
    } catch (DriverException e) {
      throw failure(e);
    }
  }

  /** Refuses an empty one, which would only show that a new file can be made. */
  void checkNotEmpty() {
    look();
  }

  private int look() {
    try {
      StoredSchema stored = new StoredSchema(connection, snapshots.all(), place);
      if (stored.look() == StoredSchema.State.EMPTY) {
        throw new AlcoveException(
            place + " is empty, so there is nothing to upgrade.\n  Create it by the tester first.");
      }
      return stored.version();
    } catch (DriverException e) {
      throw failure(e);
    }
  }

  void upgrade(History history, int to) {
    Schema schema = snapshots.schema(to);
    int version = look();
    if (version > to) {
      throw new AlcoveException(
          place
              + " has version "
              + version
              + " of "
              + schema.name()
              + ", from which no step leads back to version "
              + to
              + ".\n  Create it with an older version.");
    }
    try {
      new Upgrader(driver, schema, history, place).upgrade(connection, TestDatabases.NOW);
    } catch (DriverException e) {
      throw failure(e);
    }
  }

  void validate(int version) {
    Schema schema = snapshots.schema(version);
    List<String> problems;
    try {
      problems = FileCheck.problems(connection, driver, schema, snapshots.all());
    } catch (DriverException e) {
      throw failure(e);
    }
    if (!problems.isEmpty()) {
      StringBuilder message = new StringBuilder(place);
      message.append(" is not as version ").append(version).append(" of ").append(schema.name());
      message.append(" should be:");
      for (String problem : problems) {
        message.append("\n  ").append(problem).append('.');
      }
      throw new AssertionError(message.toString());
    }
  }

  private void run(String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
    }
  }

  private AlcoveException failure(DriverException e) {
    String message = place + " cannot be used: " + e.getMessage();
    return AlcoveException.of(e.resultCode(), message, null, null, e);
  }

  @Override
  public void close() {
    connection.close();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import dev.alcove.driver.Driver;
import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.DriverException;
import dev.alcove.schema.Schema;
import dev.alcove.schema.StoredSchema;
import java.io.File;
import org.jspecify.annotations.Nullable;

/**
 * Opens a database: looks first, and writes only into a file that is empty or its own. A file that
 * is refused keeps every byte.
 */
final class Opening {
  private final Driver driver;
  private final Schema schema;
  private final Settings settings;
  private final @Nullable DatabaseFile file;
  private final String place;

  Opening(Driver driver, Schema schema, Settings settings) {
    this.driver = driver;
    this.schema = schema;
    this.settings = settings;
    File path = driver.file();
    this.file = path == null ? null : new DatabaseFile(path);
    this.place = path == null ? "The database in memory" : "\"" + path + "\"";
  }

  /** What messages call the database. */
  String place() {
    return place;
  }

  DriverConnection open() {
    try {
      if (file != null) {
        file.checkPlace();
        file.checkWritable();
        if (file.hasJournal()) {
          lookWithoutTouching();
        }
      }
      return prepare(driver.open());
    } catch (DriverException e) {
      throw OpeningFailure.of(e, place);
    }
  }

  /**
   * A connection that can write would move what another process left in a journal into the file,
   * and the file may not be ours.
   */
  private void lookWithoutTouching() {
    try (DriverConnection connection = driver.openReadOnly()) {
      new Pragmas(connection, settings, place).setBusyTimeout();
      stored(connection).isEmpty();
    } catch (DriverException e) {
      if (!OpeningFailure.isReadOnly(e)) {
        throw e;
      }
      // Only a connection that can write can read past this journal: it is a crashed transaction.
    }
  }

  private DriverConnection prepare(DriverConnection connection) {
    boolean prepared = false;
    try {
      Pragmas pragmas = new Pragmas(connection, settings, place);
      pragmas.setBusyTimeout();
      boolean empty = stored(connection).isEmpty();
      pragmas.set();
      if (empty) {
        createSchema(connection);
      }
      if (file != null) {
        pragmas.setJournalMode();
      }
      prepared = true;
      return connection;
    } finally {
      if (!prepared) {
        connection.close();
      }
    }
  }

  /** Looks again inside the transaction: another process may have been faster. */
  private void createSchema(DriverConnection connection) {
    run(connection, "BEGIN IMMEDIATE");
    boolean done = false;
    try {
      StoredSchema stored = stored(connection);
      if (stored.isEmpty()) {
        stored.create(settings.clock.now());
      }
      run(connection, "COMMIT");
      done = true;
    } finally {
      if (!done && connection.isInTransaction()) {
        run(connection, "ROLLBACK");
      }
    }
  }

  private StoredSchema stored(DriverConnection connection) {
    return new StoredSchema(connection, schema, place);
  }

  private static void run(DriverConnection connection, String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
    }
  }
}

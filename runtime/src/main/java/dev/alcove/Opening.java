// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import dev.alcove.driver.Driver;
import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.DriverException;
import dev.alcove.migration.Upgrader;
import dev.alcove.pool.Pool;
import dev.alcove.schema.Schema;
import dev.alcove.schema.StoredSchema;
import dev.alcove.schema.StoredSchema.State;
import dev.alcove.statement.CachingConnection;
import java.io.File;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Opens a database: looks first, and writes only into a file that is empty or its own. A file that
 * is refused keeps every byte.
 */
final class Opening {
  final Driver driver;
  final Schema schema;
  private final DatabaseFactory<?> factory;
  private final Settings settings;
  private final @Nullable DatabaseFile file;
  private final String place;
  private final @Nullable MigrationBackup backup;

  Opening(Driver driver, DatabaseFactory<?> factory, Settings settings) {
    this.driver = driver;
    this.factory = factory;
    this.schema = factory.schema();
    this.settings = settings;
    File path = driver.file();
    this.file = path == null ? null : new DatabaseFile(path);
    this.place = path == null ? "The database in memory" : "\"" + path + "\"";
    File folder = settings.backupFolder;
    this.backup =
        path == null || folder == null ? null : new MigrationBackup(driver, path, folder, settings);
  }

  /** What messages call the database. */
  String place() {
    return place;
  }

  Pool openPool() {
    CachingConnection writer = new CachingConnection(open(), settings.statements);
    if (file != null) {
      file.opened(driver.fileKey());
    }
    long timeout = settings.busyTimeoutMillis;
    if (file == null || !settings.readsBesideWriter()) {
      return new Pool(place, writer, timeout);
    }
    writer.limitLog(file.log(), timeout);
    return new Pool(place, writer, timeout, this::openReader, settings.readers);
  }

  /** Only after the schema is as it shall be, and the file in its journal mode. */
  private CachingConnection openReader() {
    DriverConnection connection = null;
    boolean prepared = false;
    try {
      connection = driver.openReadOnly();
      if (file != null) {
        file.checkSame(driver.fileKey());
      }
      Pragmas pragmas = new Pragmas(connection, settings, place);
      pragmas.setFirst();
      pragmas.set();
      prepared = true;
      return new CachingConnection(connection, settings.statements);
    } catch (DriverException e) {
      if (file != null) {
        file.checkThere(e);
      }
      throw OpeningFailure.of(e, place);
    } finally {
      if (!prepared && connection != null) {
        connection.close();
      }
    }
  }

  private DriverConnection open() {
    File origin = settings.createFrom;
    if (file == null) {
      if (origin != null) {
        throw new IllegalStateException("createFrom is for files, not for a database in memory");
      }
      return connect();
    }
    file.checkPlace();
    if (origin == null || !file.createFrom(origin)) {
      return connect();
    }
    boolean wanted = false;
    try {
      DriverConnection connection = connect();
      wanted = true;
      return connection;
    } catch (AlcoveException e) {
      // If another process has the file locked, it has found the copy, and works with it.
      wanted = OpeningFailure.isBusy(e.resultCode());
      throw e;
    } finally {
      if (!wanted) {
        file.delete();
      }
    }
  }

  private DriverConnection connect() {
    try {
      if (file != null) {
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
      new Pragmas(connection, settings, place).setFirst();
      look(connection);
    } catch (DriverException e) {
      if (!OpeningFailure.isReadOnly(e)) {
        throw e;
      }
      // Only a connection that can write can read past this journal: it is a crashed transaction.
    }
  }

  /** Refuses what cannot be opened; only a file that is to be changed asks for the history. */
  private State look(DriverConnection connection) {
    StoredSchema stored = stored(connection);
    State state = stored.look();
    if (isUpgrade(state)) {
      upgrader().check(connection, stored, state);
    }
    return state;
  }

  private static boolean isUpgrade(State state) {
    return state != State.EMPTY && state != State.CURRENT;
  }

  private DriverConnection prepare(DriverConnection connection) {
    boolean prepared = false;
    try {
      Pragmas pragmas = new Pragmas(connection, settings, place);
      pragmas.setFirst();
      State state = look(connection);
      pragmas.set();
      if (isUpgrade(state) && backup != null && backup.copyFile(connection, stored(connection))) {
        connection.close();
        return prepare(driver.open());
      }
      while (state != State.CURRENT) {
        if (state == State.EMPTY) {
          createSchema(connection);
        } else {
          upgrader().upgrade(connection, settings.clock.now());
        }
        state = look(connection);
      }
      if (file != null) {
        pragmas.setJournalMode();
        // Opens the write-ahead log. If a reader was the first to do so, nobody would empty it.
        run(connection, "SELECT 1 FROM sqlite_master LIMIT 1");
      }
      prepared = true;
      return connection;
    } finally {
      if (!prepared) {
        connection.close();
      }
    }
  }

  private Upgrader upgrader() {
    Upgrader upgrader = new Upgrader(driver, schema, factory.history(), place);
    upgrader.destroying(settings.destroyed).resettingDrafts(settings.resetDrafts);
    if (settings.listener != null) {
      upgrader.listener(settings.listener);
    }
    if (backup != null) {
      upgrader.backup(backup);
    }
    return upgrader;
  }

  /** Looks again inside the transaction: another process may have been faster. */
  private void createSchema(DriverConnection connection) {
    run(connection, "BEGIN IMMEDIATE");
    boolean done = false;
    try {
      StoredSchema stored = stored(connection);
      if (stored.look() == State.EMPTY) {
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

  /** An open connection does not notice, and writes to a file without a name. */
  void addMissingFile(List<String> problems) {
    String lost = ": what is written now is lost; backupTo saves what is there";
    if (file != null && !file.path().exists()) {
      problems.add(place + " is gone" + lost);
    } else if (file != null && file.isReplaced(driver.fileKey())) {
      problems.add(place + " is another file than the one that is open" + lost);
    }
  }

  List<String> salvageTo(File copy) {
    Objects.requireNonNull(copy, "file");
    if (file == null) {
      throw new AlcoveException("salvageTo reads a file, but this database is in memory.");
    }
    return new Rescue(file.path(), place, copy).run(driver, schema);
  }

  StoredSchema stored(DriverConnection connection) {
    return new StoredSchema(connection, schema, place);
  }

  private static void run(DriverConnection connection, String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.migration;

import dev.alcove.driver.Driver;
import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.DriverException;
import dev.alcove.error.ForeignSchemaException;
import dev.alcove.error.MigrationException;
import dev.alcove.schema.Schema;
import dev.alcove.schema.StoredSchema;
import dev.alcove.schema.StoredSchema.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings a file to the current version of its schema, in one transaction: the way that opening a
 * database and tests of migrations share. Used by one thread.
 */
public final class Upgrader {
  private final Driver driver;
  private final Schema schema;
  private final History history;
  private final String place;
  private MigrationListener listener = event -> {};
  private Backup backup = (version) -> "";
  private Set<Integer> destroyed = Collections.emptySet();
  private boolean resetDrafts;

  /**
   * Makes it.
   *
   * @param driver gives databases in memory to compare with; the file is reached by connections
   *     alone
   * @param schema what the file is to have
   * @param history how its versions came about
   * @param place what messages call the file
   */
  public Upgrader(Driver driver, Schema schema, History history, String place) {
    this.driver = driver;
    this.schema = schema;
    this.history = history;
    this.place = place;
  }

  /** Copies the file before it is changed. Called by the thread that upgrades. */
  public interface Backup {
    /**
     * Copies the file, which has this version and is locked against writers.
     *
     * @return the path of the copy; empty if there is none
     */
    String write(int version);
  }

  /** Sets who hears how it goes on. */
  public Upgrader listener(MigrationListener value) {
    listener = value;
    return this;
  }

  /** Sets who copies the file before it is changed. */
  public Upgrader backup(Backup value) {
    backup = value;
    return this;
  }

  /** Sets the versions whose data is given up. */
  public Upgrader destroying(Set<Integer> versions) {
    destroyed = new HashSet<>(versions);
    return this;
  }

  /** Sets whether the data of a file is given up that a draft has made which has changed since. */
  public Upgrader resettingDrafts(boolean value) {
    resetDrafts = value;
    return this;
  }

  /**
   * Creates the schema and the mark in an empty database.
   *
   * @param schema of any version
   * @param now the time of creation, in milliseconds since 1970-01-01T00:00:00Z
   */
  public static void create(DriverConnection connection, Schema schema, long now) {
    inTransaction(
        connection,
        () -> {
          new StoredSchema(connection, schema, "").create(now);
          run(connection, "COMMIT");
        });
  }

  /**
   * Whether {@link #upgrade} would go ahead with what {@link StoredSchema#look()} has found. Reads
   * only.
   *
   * @return the version to start from
   * @throws ForeignSchemaException if the file has no mark, and no known schema
   * @throws MigrationException if a draft has changed, or there is no way to the current version
   */
  public int check(DriverConnection connection, StoredSchema stored, State state) {
    if (state == State.UNMARKED) {
      int version = adoption(connection).version();
      checkSteps(version);
      return version;
    }
    if (state == State.STALE_DRAFT && !resetDrafts) {
      throw stored.staleDraft();
    }
    if (state == State.OLDER) {
      checkSteps(stored.version());
    }
    return stored.version();
  }

  private Adoption adoption(DriverConnection connection) {
    return new Adoption(connection, schema, destroyed).look(driver, history, place);
  }

  private void checkSteps(int version) {
    int complete = version;
    for (Migration step : steps(version)) {
      complete += step.from() == complete ? 1 : 0;
    }
    if (complete < schema.version() && !destroyed.contains(version)) {
      throw new MigrationException(
          place
              + " has version "
              + version
              + " of "
              + schema.name()
              + "; this application needs version "
              + schema.version()
              + ", and has no step from version "
              + complete
              + ".\n  Keep the files of its versions (-Aalcove.schemas), or give its data up by"
              + " destroyDataOnMigrationFrom("
              + version
              + ").");
    }
  }

  private List<Migration> steps(int version) {
    List<Migration> steps = new ArrayList<>();
    for (Migration step : history.migrations()) {
      if (step.from() >= version && step.to() <= schema.version()) {
        steps.add(step);
      }
    }
    return steps;
  }

  /**
   * Upgrades the database of a connection that has no transaction open, unless another connection
   * was faster. If it fails the file is as it was.
   *
   * @param now the time, in milliseconds since 1970-01-01T00:00:00Z
   * @throws DriverException if the file is locked by another process
   * @throws MigrationException if it cannot be upgraded
   */
  public void upgrade(DriverConnection connection, long now) {
    boolean enforced = ask(connection, "foreign_keys") == 1;
    // SQLite ignores it inside a transaction, and rows would go with their rebuilt parents.
    set(connection, "foreign_keys", 0);
    // The steps rely on a rename reaching foreign keys, views and triggers of other tables.
    if (ask(connection, "legacy_alter_table") == 1) {
      set(connection, "legacy_alter_table", 0);
    }
    boolean done = false;
    try {
      inTransaction(connection, () -> upgradeInside(connection, now));
      done = true;
    } finally {
      restore(connection, enforced, done);
    }
  }

  private void restore(DriverConnection connection, boolean enforced, boolean done) {
    try {
      set(connection, "foreign_keys", enforced ? 1 : 0);
    } catch (DriverException | MigrationException e) {
      // After a failure that one is told, and nobody will use the connection.
      if (done) {
        throw e;
      }
    }
  }

  private void upgradeInside(DriverConnection connection, long now) {
    StoredSchema stored = new StoredSchema(connection, schema, place);
    State state = stored.look();
    int from = check(connection, stored, state);
    if (state == State.UNMARKED || state == State.OLDER || state == State.STALE_DRAFT) {
      change(new Upgrade(connection, schema, from, place, listener), stored, state, now);
      return;
    }
    if (state == State.EMPTY) {
      stored.create(now);
    } else if (state == State.SEALED_SINCE) {
      stored.remark(schema.version());
    }
    run(connection, "COMMIT");
  }

  private void change(Upgrade upgrade, StoredSchema stored, State state, long now) {
    int from = upgrade.from;
    int to = schema.version();
    upgrade.tell(MigrationEvent.Kind.BEGIN, from, to, "");
    String copy = backup.write(from);
    if (!copy.isEmpty()) {
      upgrade.tell(MigrationEvent.Kind.BACKUP, from, to, copy);
    }
    try {
      if (state == State.UNMARKED) {
        adopt(upgrade);
        stored.mark(from, now);
        upgrade.tell(MigrationEvent.Kind.ADOPTED, from, to, "");
      }
      if (state == State.STALE_DRAFT || (from < to && destroyed.contains(from))) {
        upgrade.dropEverything();
        stored.create(now);
        upgrade.tell(MigrationEvent.Kind.DATA_DESTROYED, from, to, "");
      } else if (from < to) {
        takeSteps(upgrade, stored);
      }
      upgrade.run("COMMIT");
    } catch (DriverException e) {
      throw upgrade.refused(from, to, null, e);
    }
    upgrade.tell(MigrationEvent.Kind.DONE, from, to, "");
  }

  /** A file that is not in the form of its version is brought into it. */
  private void adopt(Upgrade upgrade) {
    List<String> repairs = adoption(upgrade.connection).repairs();
    for (int i = 0; i < repairs.size(); i++) {
      String sql = repairs.get(i);
      upgrade.tell(
          MigrationEvent.Kind.STATEMENT,
          upgrade.from,
          schema.version(),
          sql,
          i + 1,
          repairs.size());
      try {
        upgrade.run(sql);
      } catch (DriverException e) {
        throw upgrade.unlike(sql, e);
      }
    }
    if (!repairs.isEmpty() && !adoption(upgrade.connection).repairs().isEmpty()) {
      throw new IllegalStateException(place + " does not get the form of version " + upgrade.from);
    }
  }

  private void takeSteps(Upgrade upgrade, StoredSchema stored) {
    List<Migration> steps = steps(upgrade.from);
    ForeignKeyCheck foreignKeys = new ForeignKeyCheck(upgrade);
    for (Migration step : steps) {
      new StepRun(upgrade, step).run();
      foreignKeys.add(step);
    }
    Migration last = steps.get(steps.size() - 1);
    foreignKeys.run(last);
    List<String> problems = stored.problems(driver);
    if (!problems.isEmpty()) {
      throw upgrade.differs(last, problems.get(0));
    }
    stored.remark(schema.version());
  }

  /** The body commits. */
  private static void inTransaction(DriverConnection connection, Runnable body) {
    run(connection, "BEGIN IMMEDIATE");
    boolean done = false;
    try {
      body.run();
      done = true;
    } finally {
      if (!done) {
        rollBack(connection);
      }
    }
  }

  private static void rollBack(DriverConnection connection) {
    try {
      if (connection.isInTransaction()) {
        run(connection, "ROLLBACK");
      }
    } catch (DriverException e) {
      // What made it necessary is told; closing the connection undoes the transaction, too.
    }
  }

  private void set(DriverConnection connection, String pragma, int value) {
    run(connection, "PRAGMA " + pragma + " = " + value);
    if (ask(connection, pragma) != value) {
      throw new MigrationException(
          place
              + " cannot be upgraded: SQLite keeps PRAGMA "
              + pragma
              + ".\n  Open it while no transaction is open on its connection.");
    }
  }

  /** The value of a pragma; -1 if this SQLite does not know it. */
  private static long ask(DriverConnection connection, String pragma) {
    try (DriverStatement statement = connection.prepare("PRAGMA " + pragma)) {
      return statement.step() ? statement.getLong(0) : -1;
    }
  }

  private static void run(DriverConnection connection, String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
    }
  }
}

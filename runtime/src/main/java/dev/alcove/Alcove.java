// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import dev.alcove.driver.Driver;
import dev.alcove.error.AlcoveException;
import dev.alcove.migration.History;
import dev.alcove.migration.MigrationListener;
import dev.alcove.pool.Pool;
import dev.alcove.schema.Schema;
import dev.alcove.transaction.Transactions;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The way in: opens databases. Stateless; may be used by any thread. */
public final class Alcove {
  private Alcove() {}

  /**
   * Opens a database with the default settings, and creates it if there is none.
   *
   * @param type the interface with {@code @Database}
   * @param driver where the database is, such as {@code JdbcDriver.file("chat.db")}
   * @throws AlcoveException as {@link Builder#open()}
   */
  public static <D extends AlcoveDatabase> D open(Class<D> type, Driver driver) {
    return builder(type, driver).open();
  }

  /** Begins to open a database with other settings. */
  public static <D extends AlcoveDatabase> Builder<D> builder(Class<D> type, Driver driver) {
    return new Builder<>(factory(type), Objects.requireNonNull(driver, "driver"));
  }

  /** The schema that a database declares, without opening one. */
  public static Schema schema(Class<? extends AlcoveDatabase> type) {
    return factory(type).schema();
  }

  /** How the versions of a database came about, without opening one: for tests of upgrades. */
  public static History history(Class<? extends AlcoveDatabase> type) {
    return factory(type).history();
  }

  /**
   * The one look-up by name: of what the annotation processor has generated beside the interface.
   */
  @SuppressWarnings("unchecked") // The generated factory of D makes a D.
  private static <D extends AlcoveDatabase> DatabaseFactory<D> factory(Class<D> type) {
    String name = Objects.requireNonNull(type, "type").getName();
    int simple = name.lastIndexOf('.') + 1;
    String generated = name.substring(0, simple) + name.substring(simple).replace('$', '_');
    try {
      Class<?> factory = Class.forName(generated + "_Impl$Factory", true, type.getClassLoader());
      return (DatabaseFactory<D>) factory.getDeclaredConstructor().newInstance();
    } catch (ClassNotFoundException e) {
      throw new AlcoveException(
          generated
              + "_Impl does not exist: "
              + type.getSimpleName()
              + " was compiled without Alcove's annotation processor."
              + "\n  Add alcove-processor to the compiler's annotation processor path.",
          null,
          null,
          0,
          e);
    } catch (ReflectiveOperationException e) {
      throw new AlcoveException(generated + "_Impl cannot be made: " + e + ".", null, null, 0, e);
    }
  }

  /**
   * The settings of a database that is about to be opened. Not for several threads.
   *
   * @param <D> the interface of the database
   */
  public static final class Builder<D extends AlcoveDatabase> {
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]+");
    private static final Pattern VALUE = Pattern.compile("-?[A-Za-z0-9_.]+");

    private final DatabaseFactory<D> factory;
    private final Driver driver;
    private final Settings settings = new Settings();

    Builder(DatabaseFactory<D> factory, Driver driver) {
      this.factory = factory;
      this.driver = driver;
    }

    /**
     * How many threads may read at once, beside the one that writes; 4 by default. Each has a
     * connection of its own, opened when it is first needed. With 0, with another journal mode than
     * {@link JournalMode#WAL} and in memory there is one connection for everything, and threads
     * wait for each other.
     *
     * @throws IllegalArgumentException if negative
     */
    public Builder<D> readers(int count) {
      if (count < 0) {
        throw new IllegalArgumentException("readers is " + count);
      }
      settings.readers = count;
      return this;
    }

    /**
     * How long a statement waits, in milliseconds, while another thread or process has the
     * database; 5,000 by default, 0 for not at all. Then it fails with a {@code BusyException}.
     *
     * @throws IllegalArgumentException if negative or above {@link Integer#MAX_VALUE}
     */
    public Builder<D> busyTimeoutMillis(long millis) {
      if (millis < 0 || millis > Integer.MAX_VALUE) {
        throw new IllegalArgumentException("busyTimeoutMillis is " + millis);
      }
      settings.busyTimeoutMillis = millis;
      return this;
    }

    /** The journal mode of a file; {@link JournalMode#WAL} by default. */
    public Builder<D> journalMode(JournalMode mode) {
      settings.journalMode = Objects.requireNonNull(mode, "mode");
      return this;
    }

    /** How much a commit waits for the disk; {@link Synchronous#NORMAL} by default. */
    public Builder<D> synchronous(Synchronous mode) {
      settings.synchronous = Objects.requireNonNull(mode, "mode");
      return this;
    }

    /**
     * Sets another pragma on each connection, such as {@code pragma("cache_size", "-8000")}. SQLite
     * must read back the same value, or opening fails.
     *
     * @throws IllegalArgumentException if the name or value is no single word or number, if this
     *     builder has a method for it, or if a guarantee rests on it, as on {@code foreign_keys}
     */
    public Builder<D> pragma(String name, String value) {
      if (!WORD.matcher(name).matches() || !VALUE.matcher(value).matches()) {
        throw new IllegalArgumentException(
            "PRAGMA " + name + " = " + value + " is not one setting");
      }
      OwnPragmas.refuse(name);
      settings.pragmas.put(name.toLowerCase(Locale.ROOT), value);
      return this;
    }

    /** The clock for generated ids and stamps; the system's by default. */
    public Builder<D> clock(Clock clock) {
      settings.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /** The random source for generated ids; a {@link java.security.SecureRandom} by default. */
    public Builder<D> random(RandomSource random) {
      settings.random = Objects.requireNonNull(random, "random");
      return this;
    }

    /**
     * Refuses DAO methods, transactions and maintenance on a thread that must not wait, such as
     * Android's main thread, {@code Looper.getMainLooper().getThread()}: they fail with an {@link
     * IllegalStateException} that names the method. Methods that return a future or a live query
     * may be called there, and the database may be opened and closed. By default no thread is
     * refused.
     */
    public Builder<D> refuseThread(Thread thread) {
      settings.refused = Objects.requireNonNull(thread, "thread");
      return this;
    }

    /** Sets who hears of each statement of a DAO method. Without one nothing is measured. */
    public Builder<D> onStatement(StatementListener listener) {
      return onStatement(0, listener);
    }

    /**
     * Sets who hears of each statement of a DAO method that keeps SQLite busy for so long, to find
     * slow ones.
     *
     * @throws IllegalArgumentException if {@code fromMillis} is negative
     */
    public Builder<D> onStatement(long fromMillis, StatementListener listener) {
      if (fromMillis < 0) {
        throw new IllegalArgumentException("fromMillis is " + fromMillis);
      }
      Objects.requireNonNull(listener, "listener");
      long nanos = TimeUnit.MILLISECONDS.toNanos(fromMillis);
      settings.statements =
          watch -> {
            if (watch.nanos() >= nanos) {
              listener.onStatement(new StatementListener.Event(watch));
            }
          };
      return this;
    }

    /**
     * Who runs DAO methods that return a future; by default up to four daemon threads of the
     * database's own, which end when they have nothing to do. It is not shut down.
     */
    public Builder<D> executor(Executor executor) {
      settings.executor = Objects.requireNonNull(executor, "executor");
      return this;
    }

    /**
     * Looks again and again whether another process has written, while somebody subscribes to a
     * {@link LiveQuery}; by default only {@link AlcoveDatabase#refresh()} looks. Costs a few
     * microseconds each time, on the connection that writes.
     *
     * @throws IllegalArgumentException if {@code millis} is less than 1
     */
    public Builder<D> refreshEvery(long millis) {
      if (millis < 1) {
        throw new IllegalArgumentException("refreshEvery is " + millis);
      }
      settings.refreshMillis = millis;
      return this;
    }

    /** Sets who hears how the upgrade of an older file goes on. */
    public Builder<D> onMigration(MigrationListener listener) {
      settings.listener = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Writes a copy of an older file into a folder before it is changed. Without the copy there is
     * no upgrade.
     *
     * @param folder an existing one; copies are called as {@code chat.db-v3-20240131-235959.db}
     * @param keep how many copies of this database stay there, the newest ones
     * @throws IllegalArgumentException if {@code keep} is less than 1
     */
    public Builder<D> backupBeforeMigration(File folder, int keep) {
      if (keep < 1) {
        throw new IllegalArgumentException("keep is " + keep);
      }
      settings.backupFolder = Objects.requireNonNull(folder, "folder");
      settings.backupsToKeep = keep;
      return this;
    }

    /**
     * Gives up all data of a file that has one of these older versions: it is emptied, and made
     * anew. No other file loses anything. A file of Room has the version that it says, whatever its
     * schema is.
     */
    public Builder<D> destroyDataOnMigrationFrom(int... versions) {
      for (int version : versions) {
        settings.destroyed.add(version);
      }
      return this;
    }

    /**
     * Starts from a copy of this file if the database file does not exist yet. The copy is upgraded
     * and checked as any file is.
     *
     * @throws IllegalStateException by {@link #open()}, if the database lives in memory
     */
    public Builder<D> createFrom(File file) {
      settings.createFrom = Objects.requireNonNull(file, "file");
      return this;
    }

    /**
     * For development: gives up all data of a file that was made by a draft, a version without a
     * date, which has changed since. A file of a sealed version never loses anything by it.
     */
    public Builder<D> resetDrafts() {
      settings.resetDrafts = true;
      return this;
    }

    /**
     * Opens the database: creates its schema if there is nothing yet, upgrades an older file. A
     * file that is refused keeps every byte; one whose upgrade fails keeps its rows and its
     * version.
     *
     * @throws dev.alcove.error.CannotOpenException if the path cannot be a database
     * @throws dev.alcove.error.CorruptDatabaseException if the file is no database or damaged
     * @throws dev.alcove.error.ForeignSchemaException if it belongs to something else
     * @throws dev.alcove.error.NewerSchemaException if a newer application made it
     * @throws dev.alcove.error.MigrationFailedException if a step from an older version fails
     * @throws dev.alcove.error.MigrationException if there is no such step, or if the file has
     *     another form of its version than the declared one
     * @throws dev.alcove.error.ReadOnlyDatabaseException if it cannot be written
     */
    public D open() {
      Opening opening = new Opening(driver, factory, settings);
      Pool pool = opening.openPool();
      return factory.create(new Engine(opening, new Transactions(pool), pool, settings));
    }

    /**
     * Copies what can still be read of a file that {@link #open()} refuses as damaged, as {@link
     * Maintenance#salvageTo} does of an open one. The copy has the version of the damaged file.
     *
     * @return one sentence for each thing that was lost, or may have been; empty if all was copied
     * @throws dev.alcove.error.CannotOpenException if the file exists or cannot be made
     * @throws dev.alcove.error.CorruptDatabaseException if nothing can be read, as of what is
     *     encrypted
     */
    public List<String> salvageTo(File file) {
      return new Opening(driver, factory, settings).salvageTo(file);
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.CannotOpenException;
import dev.alcove.error.DriverException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a connection. SQLite ignores unknown pragmas and sometimes refuses known ones
 * without a word, so each is read back (<a href="https://www.sqlite.org/pragma.html">PRAGMA</a>).
 */
final class Pragmas {
  private static final int SQLITE_BUSY = 5;
  private static final int TRUSTED_SCHEMA_SINCE = 3_031_000;
  private static final long RETRY_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

  private final DriverConnection connection;
  private final Settings settings;
  private final String place;

  Pragmas(DriverConnection connection, Settings settings, String place) {
    this.connection = connection;
    this.settings = settings;
    this.place = place;
  }

  /**
   * How long to wait for other processes, for even reading may meet a lock; and that a stranger's
   * schema may call nothing while the file is looked at.
   */
  void setFirst() {
    connection.busyTimeout(settings.busyTimeoutMillis);
    if (connection.sqliteVersion() >= TRUSTED_SCHEMA_SINCE) {
      setAndCheck("trusted_schema", "0");
    }
  }

  /** Everything but the journal mode, which other connections may hinder. */
  void set() {
    setAndCheck("foreign_keys", "1");
    setAndCheck("recursive_triggers", "1");
    setAndCheck("temp_store", "2");
    setAndCheck("synchronous", Integer.toString(settings.synchronous.value));
    for (Map.Entry<String, String> pragma : settings.pragmas.entrySet()) {
      set(pragma.getKey(), pragma.getValue());
    }
  }

  /**
   * Sets the journal mode of a file. SQLite does not wait for other connections here, whatever the
   * busy timeout, so this does.
   */
  void setJournalMode() {
    String wanted = settings.journalMode.name().toLowerCase(Locale.ROOT);
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(settings.busyTimeoutMillis);
    while (!isJournalMode(wanted, deadline)) {
      LockSupport.parkNanos(RETRY_NANOS);
    }
  }

  private boolean isJournalMode(String wanted, long deadline) {
    try {
      String found = ask("PRAGMA journal_mode = " + wanted);
      if (!wanted.equals(found)) {
        throw refused("journal_mode", wanted, found);
      }
      return true;
    } catch (DriverException e) {
      if ((e.resultCode() & 0xff) != SQLITE_BUSY || System.nanoTime() - deadline >= 0) {
        throw e;
      }
      return false;
    }
  }

  /** Some that are as they shall be cannot be set on a connection that only reads. */
  private void set(String name, String value) {
    if (!value.equalsIgnoreCase(ask("PRAGMA " + name))) {
      setAndCheck(name, value);
    }
  }

  /** Each connection takes those that are its own alone. */
  private void setAndCheck(String name, String value) {
    ask("PRAGMA " + name + " = " + value);
    String found = ask("PRAGMA " + name);
    if (!value.equalsIgnoreCase(found)) {
      throw refused(name, value, found);
    }
  }

  private CannotOpenException refused(String name, String value, @Nullable String found) {
    String outcome =
        found == null ? "SQLite knows no such pragma" : "SQLite keeps the value " + found;
    return new CannotOpenException(
        place
            + " cannot be opened with PRAGMA "
            + name
            + " = "
            + value
            + ": "
            + outcome
            + ".\n  Give a value in the form in which SQLite reads it back.",
        null,
        null,
        0,
        null);
  }

  private @Nullable String ask(String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      return statement.step() ? statement.getText(0) : null;
    }
  }
}

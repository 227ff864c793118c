// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.statement;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.DriverException;
import java.io.File;

/**
 * Empties a write-ahead log that has grown long. SQLite begins it anew only when no reader needs it
 * any more, and where several threads read all the time there is always one (<a
 * href="https://www.sqlite.org/wal.html#avoiding_excessively_large_wal_files">Avoiding Excessively
 * Large WAL Files</a>). So the writer waits for those that read now; those that come meanwhile read
 * from the file, and wait for nobody. Used by the thread that writes.
 */
final class LogLimit {
  private static final long BYTES = 16L << 20;

  /** So often the log's length is looked up: now and then, for it costs as much as a small read. */
  private static final int USES = 16;

  /** How long to wait for those that read; after as many uses more it is tried again. */
  private static final long WAIT_MILLIS = 20;

  private final DriverConnection connection;
  private final File log;
  private final long busyTimeoutMillis;
  private int uses;

  LogLimit(DriverConnection connection, File log, long busyTimeoutMillis) {
    this.connection = connection;
    this.log = log;
    this.busyTimeoutMillis = busyTimeoutMillis;
  }

  void check() {
    if (++uses % USES != 0 || log.length() < BYTES) {
      return;
    }
    connection.busyTimeout(WAIT_MILLIS);
    try (DriverStatement checkpoint = connection.prepare("PRAGMA wal_checkpoint(TRUNCATE)")) {
      checkpoint.step();
    } catch (DriverException e) {
      // What was written is committed; the log may be emptied next time.
    } finally {
      connection.busyTimeout(busyTimeoutMillis);
    }
  }
}

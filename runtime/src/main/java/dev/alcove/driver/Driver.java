// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver;

import dev.alcove.error.DriverException;
import java.io.File;
import org.jspecify.annotations.Nullable;

/**
 * Where a database lives and how to reach SQLite there. May be used by any thread.
 *
 * <p>Drivers come with Alcove. Whoever writes another one runs the contract's tests on it.
 */
public interface Driver {
  /** The database file, as an absolute path; null if the database lives in memory. */
  @Nullable File file();

  /**
   * What tells the file that has this name now from others that had it or will have it; null if
   * there is none, or if the platform cannot tell.
   */
  @Nullable Object fileKey();

  /**
   * Opens a connection for reading and writing, and creates the file if it does not exist, readable
   * and writable by its owner alone where the file system can tell owners apart.
   *
   * @throws DriverException if SQLite cannot open it
   */
  DriverConnection open();

  /**
   * Opens a connection that cannot write, not even to finish what another process left behind.
   *
   * @throws DriverException if SQLite cannot open it; so also if the file does not exist
   */
  DriverConnection openReadOnly();

  /**
   * Opens an empty database in memory, of the same SQLite, whatever {@link #file()} is. It is gone
   * when it is closed.
   *
   * @throws DriverException if SQLite cannot open it
   */
  DriverConnection openScratch();
}

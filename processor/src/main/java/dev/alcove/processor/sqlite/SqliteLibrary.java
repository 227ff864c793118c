// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.jdbc4.JDBC4Connection;

/** SQLite's native library inside a compiler that may run for days and compile many projects. */
final class SqliteLibrary {

  /** The same object in every class loader of this virtual machine. */
  private static final Object LOCK_OF_ALL_CLASS_LOADERS = System.class;

  private SqliteLibrary() {}

  /**
   * Opens an empty database in memory, loading the library first where that is still to be done.
   *
   * <p>Builds give each compilation a class loader of its own, and so a library of its own. All are
   * unpacked into one folder, which each loading also tidies up; so they take turns.
   *
   * <p>The connection is made without java.sql.DriverManager: the driver would register itself
   * there, and the register would keep the class loader of this compilation for ever.
   *
   * @throws SqliteUnavailableException if the library cannot be loaded
   */
  static JDBC4Connection connect() {
    synchronized (LOCK_OF_ALL_CLASS_LOADERS) {
      try {
        return new JDBC4Connection("jdbc:sqlite::memory:", ":memory:", new Properties());
      } catch (SQLException | LinkageError e) {
        throw unavailable(e);
      }
    }
  }

  private static SqliteUnavailableException unavailable(Throwable failure) {
    String folder =
        System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir", "?"));
    String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return new SqliteUnavailableException(
        "SQLite cannot be loaded into the compiler (" + platform + ", unpacked in " + folder + ").",
        "Give the compiler a folder that it may write to and run from: -J-Dorg.sqlite.tmpdir=DIR.",
        cause);
  }
}

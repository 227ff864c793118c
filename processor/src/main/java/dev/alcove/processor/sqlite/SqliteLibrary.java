// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Properties;
import org.sqlite.JDBC;
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

  /**
   * Takes the JDBC driver, which registers itself when it is loaded, out of the register again: it
   * would keep the class loader of this compilation alive. Alcove opens connections without it.
   */
  static void unregisterDriver() {
    if (JDBC.class.getClassLoader() == ClassLoader.getSystemClassLoader()) {
      // Nothing can leak, and the program that owns this class path may want its driver.
      return;
    }
    for (Driver driver : Collections.list(DriverManager.getDrivers())) {
      if (driver instanceof JDBC) {
        unregister(driver);
      }
    }
  }

  private static void unregister(Driver driver) {
    try {
      DriverManager.deregisterDriver(driver);
    } catch (SQLException e) {
      throw new AssertionError("a driver that is asked nothing cannot object", e);
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

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.testing;

import dev.alcove.Alcove;
import dev.alcove.AlcoveDatabase;
import dev.alcove.driver.Driver;
import dev.alcove.driver.RequiresAndroid;
import dev.alcove.driver.jdbc.JdbcDriver;
import java.util.Random;

/**
 * Databases for the tests of an application: each run of a test gives the same ids and stamps.
 * Stateless; may be used by any thread.
 */
public final class TestDatabases {
  /**
   * The time that it always is: 2024-02-29T12:34:56.789Z, in milliseconds since
   * 1970-01-01T00:00:00Z.
   */
  public static final long NOW = 1_709_210_096_789L;

  private static final long SEED = 20_240_229;

  private TestDatabases() {}

  /** Opens a database in memory on sqlite-jdbc, current and without rows. */
  @RequiresAndroid(RequiresAndroid.NEVER)
  public static <D extends AlcoveDatabase> D inMemory(Class<D> type) {
    return builder(type, JdbcDriver.inMemory()).open();
  }

  /**
   * Begins to open a database whose clock stands still at {@link #NOW} and whose random numbers are
   * the same each time. Everything can be set otherwise.
   */
  public static <D extends AlcoveDatabase> Alcove.Builder<D> builder(Class<D> type, Driver driver) {
    Random random = new Random(SEED);
    return Alcove.builder(type, driver).clock(() -> NOW).random(random::nextLong);
  }
}

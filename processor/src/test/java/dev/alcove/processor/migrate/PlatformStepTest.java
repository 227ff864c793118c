// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.driver.Driver;
import dev.alcove.driver.DriverConnection;
import dev.alcove.processor.fixture.Platform;
import dev.alcove.processor.model.MinimumSqlite;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Steps between random schemas on the platform's own SQLite, planned for it and for the oldest one:
 * they leave there what they leave on the newest. {@code -Dalcove.pairs=500} tries more pairs.
 */
class PlatformStepTest {

  private static final int PAIRS = Integer.getInteger("alcove.pairs", 12);

  @TempDir Path folder;
  private Driver driver;

  @BeforeEach
  void choose() {
    driver = Platform.driver(folder.resolve("steps.db"));
  }

  @Test
  void stepsPlannedForThePlatformRunOnIt() {
    int number;
    try (DriverConnection connection = driver.openScratch()) {
      number = connection.sqliteVersion();
    }
    SteppedPair.runAll(new MinimumSqlite(number, Platform.androidLevel()), driver, PAIRS);
  }

  @Test
  void stepsPlannedForTheOldestSqliteRunOnThePlatform() {
    SteppedPair.runAll(new MinimumSqlite(3_008_006, Platform.androidLevel()), driver, PAIRS);
  }
}

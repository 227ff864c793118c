// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android;

import dev.alcove.driver.Driver;
import dev.alcove.driver.DriverContract;
import dev.alcove.driver.android.AndroidDriver;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The driver's contract on a file. */
class AndroidFileContract extends DriverContract {
  @TempDir Path folder;

  @Override
  protected Driver driver() {
    return AndroidDriver.path(folder.resolve("contract.db").toFile());
  }
}

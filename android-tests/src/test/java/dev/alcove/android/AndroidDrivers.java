// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android;

import dev.alcove.driver.Driver;
import dev.alcove.driver.android.AndroidDriver;
import dev.alcove.fixture.Drivers;
import java.io.File;

/** Has the runtime's tests run on the platform's SQLite. */
public final class AndroidDrivers extends Drivers {
  @Override
  protected Driver ofFile(File file) {
    return AndroidDriver.path(file);
  }

  @Override
  protected Driver ofMemory() {
    return AndroidDriver.inMemory();
  }

  @Override
  protected String newestFullText() {
    return "fts4";
  }
}

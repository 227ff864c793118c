// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android;

import dev.alcove.driver.Driver;
import dev.alcove.driver.DriverContract;
import dev.alcove.driver.android.AndroidDriver;

/** The driver's contract in memory. */
class AndroidMemoryContract extends DriverContract {
  @Override
  protected Driver driver() {
    return AndroidDriver.inMemory();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android;

import dev.alcove.driver.Driver;
import dev.alcove.driver.android.AndroidDriver;
import dev.alcove.sample.fixture.Drivers;
import java.io.File;

/** Has the sample's tests run on the platform's SQLite. */
public final class AndroidSampleDrivers extends Drivers {
  @Override
  protected Driver of(File file) {
    return AndroidDriver.path(file);
  }
}

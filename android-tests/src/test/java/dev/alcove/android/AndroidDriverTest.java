// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.annotation.Config;

/** What the drivers promise, on the platform's own classes. */
@RunWith(RobolectricTestRunner.class)
@Config(sdk = Config.ALL_SDKS)
public class AndroidDriverTest {
  @Test
  public void fileKeepsTheContract() {
    JupiterTests.run(AndroidFileContract.class);
  }

  @Test
  public void memoryKeepsTheContract() {
    JupiterTests.run(AndroidMemoryContract.class);
  }

  @Test
  public void filesAreKept() {
    JupiterTests.run(AndroidFiles.class);
  }

  @Test
  public void platformDiffersAsDocumented() {
    JupiterTests.run(PlatformDifferences.class);
  }
}

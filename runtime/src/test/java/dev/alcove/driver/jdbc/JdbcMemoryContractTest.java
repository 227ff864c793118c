// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.jdbc;

import dev.alcove.driver.Driver;
import dev.alcove.driver.DriverContract;

class JdbcMemoryContractTest extends DriverContract {
  @Override
  protected Driver driver() {
    return JdbcDriver.inMemory();
  }
}

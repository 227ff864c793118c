// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.jdbc;

import dev.alcove.driver.Driver;
import dev.alcove.driver.DriverContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class JdbcFileContractTest extends DriverContract {
  @TempDir Path folder;

  @Override
  protected Driver driver() {
    return JdbcDriver.file(folder.resolve("contract.db"));
  }
}

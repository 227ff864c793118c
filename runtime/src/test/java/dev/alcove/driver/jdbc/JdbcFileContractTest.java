// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.jdbc;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.driver.Driver;
import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverContract;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.DriverException;
import dev.alcove.fixture.Timeline;
import java.nio.file.Path;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbcFileContractTest extends DriverContract {
  private static final int SQLITE_BUSY = 5;
  private static final int SQLITE_INTERRUPT = 9;

  @TempDir Path folder;

  @Override
  protected Driver driver() {
    return JdbcDriver.file(folder.resolve("contract.db"));
  }

  @Test
  void lockOfAnotherConnectionIsWaitedForUpToTheTimeout() {
    try (DriverConnection one = driver().open();
        DriverConnection other = driver().open()) {
      run(one, "BEGIN IMMEDIATE");
      assertThat(refusal(other).resultCode()).isEqualTo(SQLITE_BUSY);
      other.busyTimeout(40);
      long before = System.nanoTime();
      assertThat(refusal(other).resultCode()).isEqualTo(SQLITE_BUSY);
      assertThat(System.nanoTime() - before).isAtLeast(TimeUnit.MILLISECONDS.toNanos(40));
      run(one, "ROLLBACK");
      run(other, "BEGIN IMMEDIATE");
    }
  }

  @Test
  void lockThatIsGivenUpInTimeIsTaken() throws Exception {
    try (Timeline timeline = new Timeline();
        DriverConnection one = driver().open();
        DriverConnection other = driver().open()) {
      run(one, "BEGIN IMMEDIATE");
      other.busyTimeout(20_000);
      timeline.run(
          () -> {
            timeline.reached("waits");
            run(other, "BEGIN IMMEDIATE");
          });
      timeline.await("waits");
      run(one, "ROLLBACK");
      timeline.join();
    }
  }

  @Test
  void interruptOfTheThreadEndsItsWaitForALock() throws Exception {
    try (Timeline timeline = new Timeline();
        DriverConnection one = driver().open();
        DriverConnection other = driver().open()) {
      run(one, "BEGIN IMMEDIATE");
      other.busyTimeout(60_000);
      Future<Thread> waiting =
          timeline.start(
              () -> {
                Thread.currentThread().interrupt();
                assertThat(refusal(other).resultCode()).isEqualTo(SQLITE_INTERRUPT);
                assertThat(Thread.interrupted()).isTrue();
                return Thread.currentThread();
              });
      waiting.get(20, TimeUnit.SECONDS);
    }
  }

  @Test
  void interruptOfTheConnectionEndsItsWaitForALock() throws Exception {
    try (Timeline timeline = new Timeline();
        DriverConnection one = driver().open();
        DriverConnection other = driver().open()) {
      run(one, "BEGIN IMMEDIATE");
      other.busyTimeout(60_000);
      Future<Integer> code = timeline.start(() -> refusal(other).resultCode());
      while (!code.isDone()) {
        other.interrupt();
        Thread.onSpinWait();
      }
      assertThat(code.get()).isEqualTo(SQLITE_INTERRUPT);
    }
  }

  private static DriverException refusal(DriverConnection connection) {
    return assertThrows(DriverException.class, () -> run(connection, "BEGIN IMMEDIATE"));
  }

  private static void run(DriverConnection connection, String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.migration;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.driver.Driver;
import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.MigrationException;
import dev.alcove.error.MigrationFailedException;
import dev.alcove.fixture.ChatVersions;
import dev.alcove.fixture.Drivers;
import dev.alcove.schema.StoredSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The way that tests of migrations take, on a connection that stays open. */
class UpgraderTest {
  private final Driver driver = Drivers.inMemory();
  private final DriverConnection connection = driver.open();

  @AfterEach
  void close() {
    connection.close();
  }

  @Test
  void anyVersionIsCreatedAndUpgradedToAnyLaterOne() {
    for (int from = 1; from <= 5; from++) {
      for (int to = from; to <= 6; to++) {
        try (DriverConnection database = driver.open()) {
          Upgrader.create(database, ChatVersions.schema(from), 0);
          upgrader(to).upgrade(database, 0);
          StoredSchema stored = new StoredSchema(database, ChatVersions.schema(to), "it");
          assertThat(stored.look()).isEqualTo(StoredSchema.State.CURRENT);
          assertThat(stored.problems(driver)).isEmpty();
        }
      }
    }
  }

  @Test
  void foreignKeysAreAsTheyWereBefore() {
    for (int on = 0; on <= 1; on++) {
      try (DriverConnection database = driver.open()) {
        run(database, "PRAGMA foreign_keys = " + on);
        Upgrader.create(database, ChatVersions.schema(1), 0);
        upgrader(6).upgrade(database, 0);
        assertThat(number(database, "PRAGMA foreign_keys")).isEqualTo(on);
      }
    }
  }

  @Test
  void foreignKeysAreAsTheyWereAfterAFailure() {
    run(connection, "PRAGMA foreign_keys = ON");
    Upgrader.create(connection, ChatVersions.schema(5), 0);
    Migration broken = ChatVersions.step(5).data("SELECT nothing").build();
    Upgrader upgrader =
        new Upgrader(driver, ChatVersions.schema(6), ChatVersions.history(broken), "it");
    assertThrows(MigrationFailedException.class, () -> upgrader.upgrade(connection, 0));
    assertThat(connection.isInTransaction()).isFalse();
    assertThat(number(connection, "PRAGMA foreign_keys")).isEqualTo(1);
    assertThat(number(connection, "PRAGMA user_version")).isEqualTo(5);
  }

  @Test
  void openTransactionIsNoticedBeforeAnythingIsDone() {
    run(connection, "PRAGMA foreign_keys = ON");
    Upgrader.create(connection, ChatVersions.schema(1), 0);
    run(connection, "BEGIN");
    MigrationException failure =
        assertThrows(MigrationException.class, () -> upgrader(6).upgrade(connection, 0));
    assertThat(failure).hasMessageThat().contains("SQLite keeps PRAGMA foreign_keys");
    assertThat(connection.isInTransaction()).isTrue();
  }

  @Test
  void renamesReachOtherTablesWhateverTheConnectionWasSetTo() {
    run(connection, "PRAGMA legacy_alter_table = ON");
    Upgrader.create(connection, ChatVersions.schema(1), 0);
    upgrader(6).upgrade(connection, 0);
    assertThat(number(connection, "PRAGMA legacy_alter_table")).isEqualTo(0);
  }

  @Test
  void failedCreationLeavesNothing() {
    run(connection, "CREATE TABLE sessions (a)");
    assertThrows(
        RuntimeException.class, () -> Upgrader.create(connection, ChatVersions.schema(1), 0));
    assertThat(connection.isInTransaction()).isFalse();
    assertThat(number(connection, "SELECT count(*) FROM sqlite_master")).isEqualTo(1);
  }

  private Upgrader upgrader(int version) {
    return new Upgrader(driver, ChatVersions.schema(version), ChatVersions.history(), "it");
  }

  private static void run(DriverConnection database, String sql) {
    try (DriverStatement statement = database.prepare(sql)) {
      statement.step();
    }
  }

  private static long number(DriverConnection database, String sql) {
    try (DriverStatement statement = database.prepare(sql)) {
      statement.step();
      return statement.getLong(0);
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.driver.DriverConnection;
import dev.alcove.error.BusyException;
import dev.alcove.error.ConstraintException;
import dev.alcove.error.MigrationException;
import dev.alcove.error.NewerSchemaException;
import dev.alcove.fixture.ChatVersions;
import dev.alcove.fixture.ChatsDatabase;
import dev.alcove.fixture.ChatsDatabase_Impl;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.TestDriver;
import dev.alcove.migration.History;
import dev.alcove.migration.Migration;
import dev.alcove.migration.MigrationEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpgradeTest extends UpgradeCase {
  @Test
  void tenStepsAreTakenInOneOpening() {
    create(1);
    try (ChatsDatabase db = open()) {
      assertThat(db.ask("SELECT count(*) || ' ' || max(trace_id) FROM messages"))
          .isEqualTo("30 t9");
      assertThat(db.ask("SELECT group_concat(size) FROM sessions")).isEqualTo("10,10,10");
      assertThat(db.ask("SELECT version || ' ' || fingerprint || ' ' || date FROM alcove_schema"))
          .isEqualTo("11 chats 11 2024-02-21");
      assertThat(db.ask("PRAGMA user_version")).isEqualTo("11");
      assertThat(db.maintenance().check()).isEmpty();
    }
  }

  @Test
  void everyOlderVersionIsUpgraded() throws Exception {
    for (int version = 1; version < ChatVersions.LAST; version++) {
      create(version);
      try (ChatsDatabase db = open()) {
        assertThat(db.ask("SELECT count(*) FROM messages")).isEqualTo("30");
        assertThat(db.maintenance().check()).isEmpty();
      }
      assertThat(file.toFile().delete()).isTrue();
    }
  }

  @Test
  void rebuildOfAParentWithCascadeKeepsTheChildren() {
    create(2);
    current(3);
    try (ChatsDatabase db = open()) {
      assertThat(db.ask("SELECT count(*) FROM messages")).isEqualTo("30");
      assertThat(db.ask("SELECT count(*) FROM sessions")).isEqualTo("3");
      db.run("INSERT INTO sessions (id) VALUES ('fresh')");
      assertThat(db.ask("SELECT title FROM sessions WHERE id = 'fresh'")).isEqualTo("untitled");
    }
  }

  @Test
  void foreignKeysAreEnforcedAfterwards() {
    create(1);
    try (ChatsDatabase db = open()) {
      assertThat(db.ask("PRAGMA foreign_keys")).isEqualTo("1");
      assertThrows(
          ConstraintException.class,
          () -> db.run("INSERT INTO messages (session_id, body) VALUES ('nobody', 'x')"));
      db.run("DELETE FROM sessions WHERE id = 's1'");
      assertThat(db.ask("SELECT count(*) FROM messages")).isEqualTo("20");
    }
  }

  @Test
  void counterOfGeneratedKeysIsKept() {
    create(1);
    write("DELETE FROM messages WHERE id > 20");
    try (ChatsDatabase db = open()) {
      db.run("INSERT INTO messages (session_id, body) VALUES ('s1', 'next')");
      assertThat(db.ask("SELECT max(id) FROM messages")).isEqualTo("31");
    }
  }

  @Test
  void triggersAndViewsAreThereAgain() {
    create(2);
    try (ChatsDatabase db = open()) {
      assertThat(db.ask("SELECT count(*) FROM latest")).isEqualTo("3");
      assertThrows(
          ConstraintException.class, () -> db.run("UPDATE sessions SET id = 'x' WHERE id = 's1'"));
    }
  }

  @Test
  void addingAColumnReadsNoRowOfABigTable() {
    create(5, 10, 1_000_000);
    current(6);
    TestDriver driver = new TestDriver(file);
    try (ChatsDatabase db = Alcove.open(ChatsDatabase.class, driver)) {
      List<String> touching = new ArrayList<>();
      for (String sql : driver.prepared) {
        if (sql.contains("messages") && !sql.startsWith("PRAGMA")) {
          touching.add(sql);
        }
      }
      String bounded = "SELECT count(*) FROM (SELECT 1 FROM \"messages\" LIMIT 10001)";
      assertThat(touching)
          .containsExactly(bounded, "ALTER TABLE messages ADD COLUMN extra6 TEXT;", bounded);
      assertThat(driver.prepared).doesNotContain("PRAGMA foreign_key_check");
      assertThat(driver.prepared).doesNotContain("PRAGMA foreign_key_check(\"messages\")");
      assertThat(db.ask("SELECT count(*) FROM messages")).isEqualTo("1000000");
    }
  }

  @Test
  void historyIsAskedForOnlyWhenItIsNeeded() {
    int before = ChatsDatabase_Impl.HISTORIES.get();
    open().close();
    open().close();
    assertThat(ChatsDatabase_Impl.HISTORIES.get()).isEqualTo(before);
  }

  @Test
  void listenerHearsEachStep() {
    create(3);
    current(5);
    List<String> events = new ArrayList<>();
    builder().onMigration(event -> events.add(event.toString())).open().close();
    assertThat(events)
        .containsExactly(
            "BEGIN 3 to 5",
            "STEP 3 to 4",
            "STATEMENT 3 to 4 1 of 3: DROP VIEW latest;",
            "STATEMENT 3 to 4 2 of 3: ALTER TABLE messages RENAME COLUMN content TO body;",
            "STATEMENT 3 to 4 3 of 3: " + ChatVersions.statements(4).get(3),
            "STEP_DONE 3 to 4",
            "STEP 4 to 5",
            "STATEMENT 4 to 5 1 of 2: ALTER TABLE sessions ADD COLUMN size INTEGER NOT NULL DEFAULT"
                + " 0;",
            "STATEMENT 4 to 5 2 of 2: ChatsDatabase.countMessages",
            "PROGRESS 4 to 5 3 of 3: ChatsDatabase.countMessages",
            "STEP_DONE 4 to 5",
            "DONE 3 to 5")
        .inOrder();
  }

  @Test
  void listenerThatThrowsUndoesTheUpgrade() throws Exception {
    create(1);
    List<String> before = contents();
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () ->
                builder()
                    .onMigration(
                        event -> {
                          if (event.kind() == MigrationEvent.Kind.STEP_DONE && event.to() == 4) {
                            throw new IllegalStateException("enough");
                          }
                        })
                    .open());
    assertThat(failure).hasMessageThat().isEqualTo("enough");
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void missingStepIsNamed() throws Exception {
    create(1);
    List<String> before = contents();
    ChatsDatabase_Impl.history = History.builder().build();
    MigrationException failure = assertThrows(MigrationException.class, this::open);
    assertThat(failure)
        .hasMessageThat()
        .isEqualTo(
            "\""
                + file
                + "\" has version 1 of ChatsDatabase; this application needs version 11,"
                + " and has no step from version 1."
                + "\n  Keep the files of its versions (-Aalcove.schemas), or give its data up by"
                + " destroyDataOnMigrationFrom(1).");
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void newerFileIsRefusedWhateverIsAllowed() throws Exception {
    create(6);
    List<String> before = contents();
    current(5);
    assertThrows(
        NewerSchemaException.class,
        () -> builder().destroyDataOnMigrationFrom(5, 6).resetDrafts().open());
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void lockedFileIsNamedWhenTheTimeIsOver() throws Exception {
    create(1);
    List<String> before = contents();
    try (DriverConnection other = Drivers.file(file).open()) {
      run(other, "BEGIN IMMEDIATE");
      BusyException failure =
          assertThrows(BusyException.class, () -> builder().busyTimeoutMillis(50).open());
      assertThat(failure).hasMessageThat().contains("\"" + file + "\" is locked by another");
    }
    assertThat(contents()).isEqualTo(before);
    open().close();
  }

  @Test
  void dataIsGivenUpOnlyForTheVersionsThatWereNamed() {
    create(2);
    List<String> events = new ArrayList<>();
    builder()
        .destroyDataOnMigrationFrom(1, 3)
        .onMigration(event -> events.add(event.kind().name()))
        .open()
        .close();
    assertThat(events).doesNotContain("DATA_DESTROYED");
    try (ChatsDatabase db = open()) {
      assertThat(db.ask("SELECT count(*) FROM messages")).isEqualTo("30");
    }
  }

  @Test
  void dataIsGivenUpWhereItWasNamed() {
    create(3);
    write("CREATE TABLE stray (a)", "CREATE VIEW strays AS SELECT * FROM stray");
    write("CREATE VIRTUAL TABLE words USING fts4(word)", "INSERT INTO words VALUES ('x')");
    List<String> events = new ArrayList<>();
    try (ChatsDatabase db =
        builder()
            .destroyDataOnMigrationFrom(3)
            .onMigration(event -> events.add(event.toString()))
            .open()) {
      assertThat(events)
          .containsExactly("BEGIN 3 to 11", "DATA_DESTROYED 3 to 11", "DONE 3 to 11")
          .inOrder();
      assertThat(db.ask("SELECT count(*) FROM messages")).isEqualTo("0");
      assertThat(db.ask("SELECT count(*) FROM sqlite_master WHERE name LIKE 'word%'"))
          .isEqualTo("0");
      assertThat(db.maintenance().check()).isEmpty();
    }
  }

  @Test
  void partsOfAStepRunByPhase() {
    create(5);
    current(6);
    replace(
        Migration.builder(5, 6)
            .createDependents("CREATE INDEX temporary ON messages (extra6);")
            .data("UPDATE messages SET extra6 = 'x'")
            .expand("ALTER TABLE messages ADD COLUMN extra6 TEXT;")
            .createDependents("DROP INDEX temporary;")
            .keeps("messages", "messages"));
    try (ChatsDatabase db = open()) {
      assertThat(db.ask("SELECT count(extra6) FROM messages")).isEqualTo("30");
    }
  }

  @Test
  void stepsThatDoNotFollowEachOtherAreNoHistory() {
    History.Builder history = History.builder().migration(Migration.builder(1, 2).build());
    history.migration(Migration.builder(3, 4).build());
    assertThrows(IllegalStateException.class, history::build);
    assertThrows(IllegalArgumentException.class, () -> Migration.builder(1, 3));
  }
}

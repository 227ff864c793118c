// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.ConstraintException;
import dev.alcove.error.DiskFullException;
import dev.alcove.error.MigrationFailedException;
import dev.alcove.error.TransactionException;
import dev.alcove.fixture.ChatVersions;
import dev.alcove.fixture.ChatsDatabase;
import dev.alcove.fixture.ChatsDatabase_Impl;
import dev.alcove.fixture.TestDriver;
import dev.alcove.generated.StepContext;
import dev.alcove.migration.DataStep;
import dev.alcove.migration.History;
import dev.alcove.migration.Migration;
import dev.alcove.migration.MigrationEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UpgradeFailureTest extends UpgradeCase {
  private static final String BAD = "INSERT INTO nowhere VALUES (1)";

  /** The way from 1 to 6 as phase and SQL; a step in Java has no SQL. */
  private static final List<List<String[]>> WAY =
      List.of(
          List.of(
              part("expand", "ALTER TABLE messages ADD COLUMN trace_id TEXT;"),
              part("data", "UPDATE messages SET trace_id = 't' || id")),
          List.of(
              part("dropDependents", "DROP TRIGGER sessions_stop;"),
              part(
                  "contract",
                  "CREATE TABLE sessions_new (id TEXT NOT NULL PRIMARY KEY,"
                      + " title TEXT NOT NULL DEFAULT 'untitled')"),
              part("contract", "INSERT INTO sessions_new SELECT id, title FROM sessions"),
              part("contract", "DROP TABLE sessions"),
              part("contract", "ALTER TABLE sessions_new RENAME TO sessions"),
              part("createDependents", ChatVersions.statements(3).get(3)),
              part("createDependents", ChatVersions.statements(3).get(4))),
          List.of(
              part("dropDependents", "DROP VIEW latest;"),
              part("expand", "ALTER TABLE messages RENAME COLUMN content TO body;"),
              part("createDependents", ChatVersions.statements(3).get(3))),
          List.of(
              part("expand", "ALTER TABLE sessions ADD COLUMN size INTEGER NOT NULL DEFAULT 0;"),
              part("step", "")),
          List.<String[]>of(part("expand", "ALTER TABLE messages ADD COLUMN extra6 TEXT;")));

  private static String[] part(String phase, String sql) {
    return new String[] {phase, sql};
  }

  @Test
  void failureAtEachStatementLeavesTheFileAsItWas() throws Exception {
    create(1);
    current(6);
    List<String> before = contents();
    int places = 0;
    for (int step = 0; step < WAY.size(); step++) {
      for (int place = 0; place <= WAY.get(step).size(); place++) {
        ChatsDatabase_Impl.history = wayWithMistake(step, place);
        MigrationFailedException failure = assertThrows(MigrationFailedException.class, this::open);
        assertThat(failure.from()).isEqualTo(step + 1);
        assertThat(failure.to()).isEqualTo(step + 2);
        assertThat(failure.sql()).isEqualTo(BAD);
        assertWithMessage("mistake at part " + place + " of step " + (step + 1))
            .that(contents())
            .isEqualTo(before);
        places++;
      }
    }
    assertThat(places).isEqualTo(15 + WAY.size());
    ChatsDatabase_Impl.history = wayWithMistake(-1, -1);
    try (ChatsDatabase db = open()) {
      assertThat(db.ask("SELECT count(*) FROM messages")).isEqualTo("30");
    }
  }

  private static History wayWithMistake(int step, int place) {
    History.Builder history = History.builder();
    for (int i = 0; i < WAY.size(); i++) {
      Migration.Builder migration = Migration.builder(i + 1, i + 2);
      List<String[]> parts = WAY.get(i);
      for (int j = 0; j <= parts.size(); j++) {
        String phase = parts.get(Math.min(j, parts.size() - 1))[0];
        if (i == step && j == place) {
          add(migration, phase.equals("step") ? "contract" : phase, BAD);
        }
        if (j < parts.size()) {
          add(migration, phase, parts.get(j)[1]);
        }
      }
      history.migration(migration.build());
    }
    return history.build();
  }

  private static void add(Migration.Builder migration, String phase, String sql) {
    switch (phase) {
      case "dropDependents" -> migration.dropDependents(sql);
      case "expand" -> migration.expand(sql);
      case "data" -> migration.data(sql);
      case "contract" -> migration.contract(sql);
      case "createDependents" -> migration.createDependents(sql);
      default ->
          migration.step(
              "ChatsDatabase.countMessages",
              StepContext.of(
                  step -> step.execute("UPDATE sessions SET size = ?", step.toVersion())));
    }
  }

  @Test
  void messageNamesVersionsFileStatementAndWayOut() throws Exception {
    create(5);
    current(6);
    replace(ChatVersions.step(5).data("UPDATE messages SET body = NULL WHERE id = 7"));
    MigrationFailedException failure = fails();
    assertThat(failure)
        .hasMessageThat()
        .isEqualTo(
            "Version 5 to 6 of ChatsDatabase failed in \""
                + file
                + "\": NOT NULL constraint failed: messages.body. The file is unchanged at version"
                + " 5.\n  Mend such rows in the sql of version 6."
                + "\n  SQL: UPDATE messages SET body = NULL WHERE id = 7");
    assertThat(failure).hasCauseThat().isInstanceOf(ConstraintException.class);
    assertThat(failure.resultCode()).isEqualTo(1299);
    assertThat(failure.table()).isNull();
    assertThat(failure.rowsBefore()).isEqualTo(-1);
  }

  @Test
  void exceptionOfAStepIsTheCause() throws Exception {
    create(5);
    current(6);
    IOException reason = new IOException("no network");
    replace(
        ChatVersions.step(5)
            .step(
                "ChatsDatabase.fetch",
                StepContext.of(
                    step -> {
                      step.execute("DELETE FROM messages");
                      throw reason;
                    })));
    MigrationFailedException failure = fails();
    assertThat(failure).hasCauseThat().isSameInstanceAs(reason);
    assertThat(failure)
        .hasMessageThat()
        .contains(
            "ChatsDatabase.fetch has failed: java.io.IOException: no network. The file is"
                + " unchanged");
  }

  @Test
  void stepCannotGoOnAfterSqliteHasUndoneTheUpgrade() throws Exception {
    create(5);
    current(6);
    List<Class<?>> failures = new ArrayList<>();
    replace(
        ChatVersions.step(5)
            .step(
                "ChatsDatabase.careless",
                StepContext.of(
                    step -> {
                      String[] statements = {
                        "INSERT OR ROLLBACK INTO sessions (id, title) VALUES ('s1', 'twice')",
                        "DELETE FROM messages"
                      };
                      for (String sql : statements) {
                        try {
                          step.execute(sql);
                        } catch (RuntimeException e) {
                          failures.add(e.getClass());
                        }
                      }
                    })));
    assertThat(fails()).hasMessageThat().contains("went on after SQLite had undone the upgrade");
    assertThat(failures)
        .containsExactly(ConstraintException.class, TransactionException.class)
        .inOrder();
  }

  @Test
  void dataStepThatEndsTheTransactionIsNoticed() throws Exception {
    create(5);
    current(6);
    DataStep careless = (connection, step, name, progress) -> run(connection, "ROLLBACK");
    replace(ChatVersions.step(5).step("careless", careless));
    assertThat(fails()).hasMessageThat().contains("careless went on");
  }

  @Test
  void fullDiskLeavesTheFileAsItWas() throws Exception {
    create(2, 3_000, 6_000);
    List<String> before = contents();
    long pages = Files.size(file) / 4096;
    TestDriver driver = new TestDriver(file);
    driver.first = "PRAGMA max_page_count = " + (pages + 3);
    MigrationFailedException failure =
        assertThrows(
            MigrationFailedException.class, () -> Alcove.open(ChatsDatabase.class, driver));
    assertThat(failure).hasCauseThat().isInstanceOf(DiskFullException.class);
    assertThat(failure).hasMessageThat().contains("\n  Free some space, and open it again.");
    assertThat(contents()).isEqualTo(before);
    try (ChatsDatabase db = open()) {
      assertThat(db.ask("SELECT count(*) FROM messages")).isEqualTo("6000");
    }
  }

  @Test
  void copyThatLosesRowsIsRefused() throws Exception {
    create(2);
    current(3);
    replace(
        rebuildOfSessions("INSERT INTO sessions_new SELECT id, title FROM sessions WHERE id < 's3'")
            .contract("DELETE FROM messages WHERE session_id = 's3'"));
    MigrationFailedException failure = fails();
    assertThat(failure).hasMessageThat().contains("sessions had 3 rows and now has 2. The file");
    assertThat(failure.table()).isEqualTo("sessions");
    assertThat(failure.rowsBefore()).isEqualTo(3);
    assertThat(failure.rowsAfter()).isEqualTo(2);
    assertThat(failure.sql()).isNull();
  }

  @Test
  void tableAlteredInPlaceThatLosesRowsIsRefused() throws Exception {
    create(5);
    current(6);
    replace(ChatVersions.step(5).contract("DELETE FROM messages WHERE id < 5"));
    assertThat(fails()).hasMessageThat().contains("messages had 30 rows and now has 26");
  }

  @Test
  void bigTableAlteredInPlaceThatLosesAlmostAllRowsIsRefused() throws Exception {
    create(5, 3, 10_100);
    current(6);
    replace(ChatVersions.step(5).expand("DELETE FROM messages WHERE id > 5").data("SELECT 1"));
    assertThat(fails())
        .hasMessageThat()
        .contains("messages had more than 10000 rows and now has 5");
  }

  /** As a cascade would, if foreign keys were on while their parent is dropped. */
  @Test
  void bigTableThatLosesARowToTheRebuildOfAnotherIsRefused() throws Exception {
    create(2, 3, 10_100);
    current(3);
    replace(
        rebuildOfSessions("INSERT INTO sessions_new SELECT id, title FROM sessions")
            .contract("DELETE FROM messages WHERE id = 7")
            .keeps("messages", "messages"));
    MigrationFailedException failure = fails();
    assertThat(failure).hasMessageThat().contains("messages had 10100 rows and now has 10099.");
    assertThat(failure.table()).isEqualTo("messages");
  }

  @Test
  void ownStatementsMayDeleteRows() {
    create(5);
    current(6);
    replace(ChatVersions.step(5).data("DELETE FROM messages WHERE id > 5"));
    try (ChatsDatabase db = open()) {
      assertThat(db.ask("SELECT count(*) FROM messages")).isEqualTo("5");
    }
  }

  @Test
  void otherSchemaThanDeclaredIsRefused() throws Exception {
    create(5);
    current(6);
    replace(
        Migration.builder(5, 6)
            .expand("ALTER TABLE messages ADD COLUMN extra6 INTEGER;")
            .keeps("messages", "messages"));
    assertThat(fails())
        .hasMessageThat()
        .contains(
            "the schema is not as declared afterwards. The table messages differs:"
                + " the file has extra6 INTEGER where extra6 TEXT is declared. The file is");
  }

  @Test
  void rebuildThatLeavesOrphansIsRefused() throws Exception {
    create(2);
    current(3);
    replace(rebuildOfSessions("INSERT INTO sessions_new SELECT 'x' || id, title FROM sessions"));
    MigrationFailedException failure = fails();
    assertThat(failure)
        .hasMessageThat()
        .contains("30 rows of messages refer to missing rows of sessions. The file");
    assertThat(failure.table()).isEqualTo("messages");
  }

  @Test
  void ownStatementThatLeavesOrphansIsRefused() throws Exception {
    create(5);
    current(6);
    replace(ChatVersions.step(5).data("UPDATE messages SET session_id = 'gone' WHERE id = 9"));
    assertThat(fails()).hasMessageThat().contains("1 rows of messages refer to missing rows");
  }

  @Test
  void newColumnThatRefersToNothingIsRefused() throws Exception {
    create(5);
    current(6);
    replace(
        Migration.builder(5, 6)
            .expand("ALTER TABLE messages ADD COLUMN extra6 TEXT DEFAULT 'x' REFERENCES sessions")
            .keeps("messages", "messages"));
    assertThat(fails()).hasMessageThat().contains("30 rows of messages refer to missing rows");
  }

  @Test
  void fileCanBeUsedAgainAtOnce() throws Exception {
    create(1);
    AtomicInteger begun = new AtomicInteger();
    replace(ChatVersions.step(9).data(BAD));
    assertThrows(
        MigrationFailedException.class,
        () ->
            builder()
                .onMigration(
                    event -> {
                      if (event.kind() == MigrationEvent.Kind.STEP) {
                        begun.incrementAndGet();
                      }
                    })
                .open());
    assertThat(begun.get()).isEqualTo(9);
    lastVersionAgain();
    try (ChatsDatabase db = open()) {
      assertThat(db.ask("SELECT count(*) FROM messages")).isEqualTo("30");
    }
  }

  private static Migration.Builder rebuildOfSessions(String copy) {
    return Migration.builder(2, 3)
        .dropDependents("DROP TRIGGER sessions_stop;")
        .contract(
            "CREATE TABLE sessions_new (id TEXT NOT NULL PRIMARY KEY,"
                + " title TEXT NOT NULL DEFAULT 'untitled')")
        .contract(copy)
        .contract("DROP TABLE sessions")
        .contract("ALTER TABLE sessions_new RENAME TO sessions")
        .createDependents(ChatVersions.statements(3).get(3))
        .createDependents(ChatVersions.statements(3).get(4))
        .rebuilds("sessions", "sessions");
  }

  /** The upgrade fails, and the file is as it was. */
  private MigrationFailedException fails() throws IOException {
    List<String> before = contents();
    MigrationFailedException failure = assertThrows(MigrationFailedException.class, this::open);
    assertThat(contents()).isEqualTo(before);
    return failure;
  }
}

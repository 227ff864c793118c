// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.MigrationException;
import dev.alcove.fixture.ChatVersions;
import dev.alcove.fixture.ChatsDatabase;
import dev.alcove.fixture.ChatsDatabase_Impl;
import dev.alcove.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftsTest extends UpgradeCase {
  private final List<String> events = new ArrayList<>();

  @Test
  void fileOfAChangedDraftIsRefusedWithAdvice() throws Exception {
    declare(2, "", "one");
    open().close();
    declare(2, "", "other");
    MigrationException failure = refused(builder());
    assertThat(failure)
        .hasMessageThat()
        .isEqualTo(
            "\""
                + file
                + "\" has version 2 of ChatsDatabase, but of another declaration: fingerprint one,"
                + " declared other.\n  Version 2 was a draft then: delete the file, or let the"
                + " builder's resetDrafts() do it.");
  }

  @Test
  void resetDraftsMakesTheFileOfAChangedDraftAnew() {
    declare(2, "", "one");
    try (ChatsDatabase db = open()) {
      db.run("INSERT INTO sessions (id) VALUES ('lost')");
    }
    declare(2, "", "other");
    try (ChatsDatabase db = resetting().open()) {
      assertThat(db.ask("SELECT count(*) FROM sessions")).isEqualTo("0");
      assertThat(db.ask("SELECT fingerprint FROM alcove_schema")).isEqualTo("other");
    }
    assertThat(events).containsExactly("BEGIN", "DATA_DESTROYED", "DONE").inOrder();
  }

  @Test
  void resetDraftsLeavesAnUnchangedDraftAlone() {
    declare(2, "", "one");
    try (ChatsDatabase db = open()) {
      db.run("INSERT INTO sessions (id) VALUES ('kept')");
    }
    try (ChatsDatabase db = resetting().open()) {
      assertThat(db.ask("SELECT id FROM sessions")).isEqualTo("kept");
    }
    assertThat(events).isEmpty();
  }

  @Test
  void fileOfAnotherSealedVersionIsNeverEmptied() throws Exception {
    declare(2, "2024-02-02", "one");
    open().close();
    declare(2, "", "other");
    assertThat(refused(resetting()))
        .hasMessageThat()
        .endsWith(
            "\n  Version 2 was sealed on 2024-02-02: declare it as it was then, and the change as a"
                + " new version.");
    declare(2, "2024-02-02", "other");
    refused(resetting());
  }

  @Test
  void olderFileOfAnotherDeclarationIsRefusedBeforeTheUpgrade() throws Exception {
    declare(2, "2024-02-02", "one");
    open().close();
    lastVersionAgain();
    assertThat(refused(resetting())).hasMessageThat().contains("declared chats 2");
    assertThat(events).isEmpty();
  }

  @Test
  void olderFileOfAChangedDraftCanBeMadeAnew() throws Exception {
    declare(2, "", "one");
    open().close();
    lastVersionAgain();
    refused(builder());
    try (ChatsDatabase db = resetting().open()) {
      assertThat(db.ask("SELECT version FROM alcove_schema")).isEqualTo("11");
    }
  }

  @Test
  void draftThatWasSealedAsItWasIsSealedInTheFileToo() throws Exception {
    declare(2, "", "one");
    try (ChatsDatabase db = open()) {
      db.run("INSERT INTO sessions (id) VALUES ('kept')");
    }
    declare(2, "2024-02-02", "one");
    try (ChatsDatabase db = resetting().open()) {
      assertThat(db.ask("SELECT id FROM sessions")).isEqualTo("kept");
      assertThat(db.ask("SELECT date FROM alcove_schema")).isEqualTo("2024-02-02");
    }
    declare(2, "", "other");
    refused(resetting());
  }

  @Test
  void versionOfUnknownFingerprintIsAccepted() {
    declare(2, "2024-02-02", "one");
    open().close();
    declare(2, "2024-02-02", "");
    open().close();
  }

  private static void declare(int version, String date, String fingerprint) {
    Schema.Builder schema = Schema.builder("ChatsDatabase").version(1, "2024-02-01", "", "first");
    schema.version(version, date, "", fingerprint);
    ChatVersions.statements(version).forEach(schema::statement);
    ChatsDatabase_Impl.schema = schema.build();
  }

  private Alcove.Builder<ChatsDatabase> resetting() {
    return builder().resetDrafts().onMigration(event -> events.add(event.kind().name()));
  }

  private MigrationException refused(Alcove.Builder<ChatsDatabase> builder) throws Exception {
    List<String> before = contents();
    MigrationException failure = assertThrows(MigrationException.class, builder::open);
    assertThat(contents()).isEqualTo(before);
    return failure;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.ForeignSchemaException;
import dev.alcove.error.NewerSchemaException;
import dev.alcove.fixture.ChatVersions;
import dev.alcove.fixture.ChatsDatabase;
import dev.alcove.fixture.ChatsDatabase_Impl;
import dev.alcove.migration.History;
import dev.alcove.migration.Migration;
import dev.alcove.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdoptionTest extends UpgradeCase {
  private final List<String> events = new ArrayList<>();

  @Test
  void fileOfAnyKnownVersionIsAdoptedAndUpgraded() {
    for (int version = 1; version <= ChatVersions.LAST; version++) {
      create(version);
      write("DROP TABLE alcove_schema", "PRAGMA user_version = 0");
      events.clear();
      try (ChatsDatabase db = adopting()) {
        assertThat(events).contains("ADOPTED " + version + " to 11");
        assertThat(db.ask("SELECT count(*) FROM messages")).isEqualTo("30");
        assertThat(db.ask("SELECT version || fingerprint FROM alcove_schema"))
            .isEqualTo("11chats 11");
        assertThat(db.maintenance().check()).isEmpty();
      }
      open().close();
      assertThat(file.toFile().delete()).isTrue();
    }
  }

  @Test
  void schemaWrittenByOthersIsKnownByItsMeaning() {
    write(
        "create table `sessions` (`id` text not null, `title` text default 'new' not null,"
            + " primary key(`id`))",
        "create table [messages] (id integer primary key autoincrement not null, [session_id] text"
            + " not null, content TEXT NOT NULL, /* of the message */ foreign key (session_id)"
            + " references sessions on delete cascade)",
        "create index IDX_MESSAGES_SESSION_ID on messages (session_id asc)",
        ChatVersions.statements(1).get(3),
        "CREATE TABLE android_metadata (locale TEXT)",
        "CREATE TABLE room_master_table (id INTEGER PRIMARY KEY, identity_hash TEXT)",
        "PRAGMA user_version = 7",
        "INSERT INTO sessions (id) VALUES ('old')");
    try (ChatsDatabase db = adopting()) {
      assertThat(events).contains("ADOPTED 1 to 11");
      assertThat(db.ask("SELECT id FROM sessions")).isEqualTo("old");
    }
  }

  @Test
  void versionOfRoomAboveAllIsNewerEvenIfItsSchemaIsKnown() throws Exception {
    create(11);
    write("DROP TABLE alcove_schema", "PRAGMA user_version = 12");
    adopting().close();
    assertThat(events).contains("ADOPTED 11 to 11");
    write(
        "DROP TABLE alcove_schema",
        "CREATE TABLE room_master_table (id INTEGER PRIMARY KEY, identity_hash TEXT)",
        "PRAGMA user_version = 12");
    assertThat(assertThrows(NewerSchemaException.class, this::adopting))
        .hasMessageThat()
        .contains("has version 12, which Room has made; this application has versions up to 11");
  }

  @Test
  void unknownSchemaIsRefusedWithTheNearestVersion() throws Exception {
    create(5);
    write("DROP TABLE alcove_schema", "ALTER TABLE sessions ADD COLUMN colour TEXT");
    List<String> before = contents();
    ForeignSchemaException failure = assertThrows(ForeignSchemaException.class, this::open);
    assertThat(failure)
        .hasMessageThat()
        .isEqualTo(
            "\""
                + file
                + "\" belongs to another application: it is not empty and was not made by Alcove."
                + "\n  Nearest is version 5 of ChatsDatabase: The table sessions differs:"
                + " the file has colour TEXT, which is not declared."
                + "\n  Give ChatsDatabase a file of its own.");
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void currentVersionIsAdoptedWithoutHistory() {
    create(ChatVersions.LAST);
    write("DROP TABLE alcove_schema");
    ChatsDatabase_Impl.history = History.builder().build();
    try (ChatsDatabase db = adopting()) {
      assertThat(events)
          .containsExactly("BEGIN 11 to 11", "ADOPTED 11 to 11", "DONE 11 to 11")
          .inOrder();
      assertThat(db.ask("SELECT count(*) FROM messages")).isEqualTo("30");
    }
  }

  @Test
  void amongEqualSchemasTheVersionOfTheFileDecides() {
    Schema.Builder schema = Schema.builder("ChatsDatabase");
    History.Builder history = History.builder();
    for (String sql : ChatVersions.statements(1)) {
      schema.statement(sql);
      history.initial(sql);
    }
    for (int i = 1; i <= 3; i++) {
      schema.version(i, "2024-01-0" + i, "", "same");
    }
    history.migration(update(1)).migration(update(2));
    ChatsDatabase_Impl.schema = schema.build();
    ChatsDatabase_Impl.history = history.build();
    String[] titles = {"new 1 2", "new 1 2", "new 2", "new", "new", "new"};
    int[] versions = {1, 1, 2, 3, 4, 0};
    for (int i = 1; i < versions.length; i++) {
      write(ChatVersions.statements(1).toArray(new String[0]));
      write("INSERT INTO sessions (id) VALUES ('a')", "PRAGMA user_version = " + versions[i]);
      try (ChatsDatabase db = open()) {
        assertThat(db.ask("SELECT title FROM sessions")).isEqualTo(titles[i]);
      }
      assertThat(file.toFile().delete()).isTrue();
    }
  }

  private static Migration update(int from) {
    return Migration.builder(from, from + 1)
        .data("UPDATE sessions SET title = title || ' " + from + "'")
        .keeps("sessions", "sessions")
        .build();
  }

  private ChatsDatabase adopting() {
    return builder().onMigration(event -> events.add(event.toString())).open();
  }
}

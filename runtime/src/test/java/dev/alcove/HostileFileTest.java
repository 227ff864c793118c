// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.MigrationException;
import dev.alcove.fixture.ChatVersions;
import dev.alcove.fixture.ChatsDatabase;
import dev.alcove.fixture.ChatsDatabase_Impl;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.NotesDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that someone has made who means harm: opening them runs nothing of their own. */
class HostileFileTest {
  private static final String ENDLESS =
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i";

  @TempDir Path folder;

  @AfterEach
  void lastVersionAgain() {
    ChatsDatabase_Impl.schema = ChatVersions.schema(ChatVersions.LAST);
  }

  @Test
  void viewInThePlaceOfOurMarkIsNotRead() throws Exception {
    Path file = folder.resolve("view.db");
    write(
        file,
        "CREATE TABLE notes (id TEXT)",
        "CREATE VIEW alcove_schema AS "
            + ENDLESS
            + " AS \"database\", i AS version, i AS fingerprint, i AS date FROM n WHERE i < 0");
    byte[] before = Files.readAllBytes(file);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThrows(AlcoveException.class, () -> open(file)));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void functionsWithEffectsAreRefusedInTriggersAndViewsOfTheFile() {
    Path file = folder.resolve("functions.db");
    open(file).close();
    write(
        file,
        "CREATE TABLE loot (a)",
        "CREATE TRIGGER evil AFTER INSERT ON notes BEGIN"
            + " INSERT INTO loot VALUES (load_extension('/tmp/evil.so')); END",
        "CREATE VIEW spy AS SELECT load_extension('/tmp/evil.so') AS a",
        "CREATE TRIGGER tokens AFTER UPDATE ON notes BEGIN"
            + " INSERT INTO loot VALUES (fts3_tokenizer('simple')); END");
    try (NotesDatabase db = open(file)) {
      assertUnsafe(() -> db.insert("a", "text"), "load_extension");
      assertUnsafe(() -> db.ask("SELECT a FROM spy"), "load_extension");
      assertThat(db.ask("SELECT count(*) FROM notes")).isEqualTo("0");
      assertThat(db.maintenance().check().toString()).contains("CREATE TRIGGER evil");
    }
  }

  private static void assertUnsafe(Runnable work, String function) {
    AlcoveException failure = assertThrows(AlcoveException.class, work::run);
    assertThat(failure).hasMessageThat().contains("unsafe use of " + function + "()");
  }

  @Test
  void extensionsCannotBeLoaded() {
    try (NotesDatabase db = open(folder.resolve("x.db"))) {
      AlcoveException failure =
          assertThrows(
              AlcoveException.class, () -> db.ask("SELECT load_extension('/tmp/evil.so')"));
      assertThat(failure).hasMessageThat().contains("not authorized");
    }
  }

  /** Its work in an upgrade is undone, for the schema that comes out is not the declared one. */
  @Test
  void triggerOfAnOlderFileChangesNothing() throws Exception {
    Path file = folder.resolve("older.db");
    ChatsDatabase_Impl.schema = ChatVersions.schema(1);
    Alcove.open(ChatsDatabase.class, Drivers.file(file)).close();
    write(
        file,
        "INSERT INTO sessions (id, title) VALUES ('s', 'mine')",
        "INSERT INTO messages (session_id, content) VALUES ('s', 'kept')",
        "CREATE TRIGGER evil AFTER UPDATE ON messages BEGIN"
            + " UPDATE sessions SET title = 'stolen'; END");
    ChatsDatabase_Impl.schema = ChatVersions.schema(ChatVersions.LAST);
    assertThrows(
        MigrationException.class, () -> Alcove.open(ChatsDatabase.class, Drivers.file(file)));
    try (DriverConnection connection = Drivers.file(file).open();
        DriverStatement title = connection.prepare("SELECT title FROM sessions")) {
      title.step();
      assertThat(title.getText(0)).isEqualTo("mine");
    }
  }

  /** So are its log and its index, and whatever Alcove writes beside it. */
  @Test
  void filesAreForTheirOwnerAlone() throws Exception {
    Path file = folder.resolve("own.db");
    try (NotesDatabase db = open(file)) {
      db.insert("a", "text");
      db.maintenance().backupTo(folder.resolve("backup.db").toFile());
      db.maintenance().salvageTo(folder.resolve("saved.db").toFile());
      try (Stream<Path> files = Files.list(folder)) {
        List<Path> all = files.toList();
        assertThat(all).hasSize(5);
        for (Path each : all) {
          if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                .isEqualTo("rw-------");
          }
        }
      }
    }
  }

  @Test
  void eachConnectionTrustsNoSchema() {
    try (NotesDatabase db = open(folder.resolve("y.db"))) {
      for (String pragma : Arrays.asList("trusted_schema", "foreign_keys", "recursive_triggers")) {
        String expected = pragma.equals("trusted_schema") ? "0" : "1";
        assertThat(db.ask("PRAGMA " + pragma)).isEqualTo(expected);
        db.inTransaction(() -> assertThat(db.ask("PRAGMA " + pragma)).isEqualTo(expected));
      }
    }
  }

  private static NotesDatabase open(Path file) {
    return Alcove.open(NotesDatabase.class, Drivers.file(file));
  }

  private static void write(Path file, String... statements) {
    try (DriverConnection connection = Drivers.file(file).open()) {
      for (String sql : statements) {
        try (DriverStatement statement = connection.prepare(sql)) {
          statement.step();
        }
      }
    }
  }
}

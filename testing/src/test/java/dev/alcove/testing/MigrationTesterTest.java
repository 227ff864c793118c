// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.testing;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.Alcove;
import dev.alcove.driver.jdbc.JdbcDriver;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.MigrationFailedException;
import dev.alcove.testing.chat.ChatDatabase;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTesterTest {
  private static final File SCHEMAS = new File("src/test/schemas");

  @TempDir File folder;
  private final Map<String, String> files = new TreeMap<>();
  private File file;
  private JdbcDriver driver;

  @BeforeEach
  void read() throws IOException {
    file = new File(folder, "chat.db");
    driver = JdbcDriver.file(file);
    for (int i = 1; i <= 5; i++) {
      String path = "ChatDatabase/" + i + ".sql";
      files.put(path, Files.readString(SCHEMAS.toPath().resolve(path)));
    }
  }

  @Test
  void versionsAreThoseOfTheFiles() {
    assertThat(tester().versions()).containsExactly(1, 2, 3, 4, 5).inOrder();
    files.remove("ChatDatabase/1.sql");
    files.remove("ChatDatabase/3.sql");
    assertThat(tester().versions()).containsExactly(2, 4, 5).inOrder();
    assertThat(tester().pairs().toString()).isEqualTo("[2 to 4, 2 to 5, 4 to 5]");
  }

  @Test
  void pairsAreValues() {
    assertThat(tester().pairs()).containsExactlyElementsIn(tester().pairs());
    assertThat(tester().pairs().get(0)).isNotEqualTo(tester().pairs().get(1));
    assertThat(tester().pairs().get(0).hashCode()).isNotEqualTo(tester().pairs().get(1).hashCode());
  }

  @Test
  void fileIsAsTheApplicationLeavesIt() throws IOException {
    File other = new File(folder, "other.db");
    Alcove.builder(ChatDatabase.class, JdbcDriver.file(other))
        .clock(() -> TestDatabases.NOW)
        .open()
        .close();
    tester().create(driver, 5).close();
    byte[] made = Files.readAllBytes(file.toPath());
    assertThat(made).isEqualTo(Files.readAllBytes(other.toPath()));
  }

  @Test
  void markIsThatOfThen() {
    try (TestDatabase database = tester().create(driver, 2)) {
      assertThat(database.query("SELECT * FROM alcove_schema").toString())
          .isEqualTo(
              "[{database=ChatDatabase, version=2, fingerprint="
                  + Alcove.schema(ChatDatabase.class).versions().get(1).fingerprint()
                  + ", created=2024-02-29T12:34:56.789Z, date=2024-02-20}]");
      assertThat(database.value("SELECT * FROM pragma_user_version")).isEqualTo(2L);
    }
  }

  @Test
  void draftIsMarkedAsSuch() {
    files.computeIfPresent(
        "ChatDatabase/5.sql", (path, text) -> text.replace(" of 2024-06-15: plugins", ", draft"));
    try (TestDatabase database = tester().create(driver, 5)) {
      assertThat(database.value("SELECT date FROM alcove_schema")).isEqualTo("");
    }
  }

  @Test
  void lineEndsOfAnySystemAreRead() {
    files.replaceAll((path, text) -> text.replace("\n", "\r\n"));
    tester().create(driver, 1).close();
    try (TestDatabase database = tester().upgrade(driver, 5)) {
      assertThat(database.version()).isEqualTo(5);
    }
  }

  @Test
  void fileIsMadeOnce() {
    tester().create(driver, 1).close();
    AlcoveException failure = assertThrows(AlcoveException.class, () -> tester().create(driver, 2));
    assertThat(failure)
        .hasMessageThat()
        .isEqualTo("\"" + file + "\" is not empty.\n  Give the tester a file that does not exist.");
  }

  @Test
  void missingFileIsNotTakenForAnEmptyOne() {
    for (Runnable each :
        new Runnable[] {
          () -> tester().upgrade(driver, 2),
          () -> tester().upgrade(driver),
          () -> tester().validate(driver, 2)
        }) {
      AlcoveException failure = assertThrows(AlcoveException.class, each::run);
      assertThat(failure)
          .hasMessageThat()
          .isEqualTo("\"" + file + "\" does not exist.\n  Create it by the tester first.");
    }
    assertThat(file.exists()).isFalse();
  }

  @Test
  void emptyDatabaseIsNotUpgraded() {
    JdbcDriver memory = JdbcDriver.inMemory();
    for (Runnable each :
        new Runnable[] {() -> tester().upgrade(memory, 2), () -> tester().upgrade(memory)}) {
      AlcoveException failure = assertThrows(AlcoveException.class, each::run);
      assertThat(failure)
          .hasMessageThat()
          .isEqualTo(
              "The database in memory is empty, so there is nothing to upgrade."
                  + "\n  Create it by the tester first.");
    }
  }

  @Test
  void fileThatAnotherConnectionUpgradedIsValidated() {
    tester().create(driver, 4).close();
    Alcove.open(ChatDatabase.class, driver).close();
    tester().validate(driver, 5);
    AssertionError error = assertThrows(AssertionError.class, () -> tester().validate(driver, 4));
    assertThat(error).hasMessageThat().startsWith("\"" + file + "\" is not as version 4");
  }

  @Test
  void upgradeThatEndsInAnotherSchemaThanTheFileFails() {
    files.computeIfPresent(
        "ChatDatabase/3.sql", (path, text) -> text.replace("trace_id TEXT", "trace_id BLOB"));
    tester().create(driver, 1).close();
    MigrationFailedException failure =
        assertThrows(MigrationFailedException.class, () -> tester().upgrade(driver, 3));
    assertThat(failure)
        .hasMessageThat()
        .contains("has trace_id TEXT where trace_id BLOB is declared");
    tester().validate(driver, 1);
  }

  @Test
  void whatTheApplicationDoesNotSeeFailsAllTheSame() {
    try (TestDatabase database = tester().create(driver, 4)) {
      database.execute("PRAGMA foreign_keys = OFF");
      database.execute(
          "INSERT INTO messages (session_id, body, created_at) VALUES ('nobody', '', '')");
    }
    AssertionError error = assertThrows(AssertionError.class, () -> tester().upgrade(driver));
    assertThat(error).hasMessageThat().contains("Rows of messages refer to missing rows");
    assertThat(file.delete()).isTrue();
  }

  @Test
  void unknownVersionIsSaidWithTheKnownOnes() {
    AlcoveException failure = assertThrows(AlcoveException.class, () -> tester().create(driver, 6));
    assertThat(failure)
        .hasMessageThat()
        .isEqualTo(
            "ChatDatabase has no version 6.\n  Versions that a test can use: 1, 2, 3, 4, 5.");
    assertThrows(AlcoveException.class, () -> tester().create(driver, 0));
  }

  @Test
  void versionWithoutFileIsSaid() {
    files.remove("ChatDatabase/2.sql");
    AlcoveException failure = assertThrows(AlcoveException.class, () -> tester().create(driver, 2));
    assertThat(failure)
        .hasMessageThat()
        .isEqualTo(
            "\"ChatDatabase/2.sql\" does not exist, so nobody knows version 2 of ChatDatabase."
                + "\n  Take it from a checkout of then, built with -Aalcove.schemas."
                + " Versions that a test can use: 1, 3, 4, 5.");
    tester().create(driver, 1).close();
    try (TestDatabase database = tester().upgrade(driver, 3)) {
      assertThat(database.version()).isEqualTo(3);
    }
  }

  @Test
  void folderWithoutTheDatabaseIsSaid() {
    AlcoveException failure =
        assertThrows(AlcoveException.class, () -> MigrationTester.of(ChatDatabase.class, folder));
    assertThat(failure)
        .hasMessageThat()
        .isEqualTo(
            "\""
                + new File(folder, "ChatDatabase")
                + "\" has no file of a version of ChatDatabase."
                + "\n  Compile it with -Aalcove.schemas, and give the tester the same folder.");
  }

  @Test
  void filesOfAnotherBuildAreRefused() {
    String built = Alcove.schema(ChatDatabase.class).versions().get(4).fingerprint();
    files.computeIfPresent("ChatDatabase/5.sql", (path, text) -> text.replace(built, "cafe"));
    AlcoveException failure = assertThrows(AlcoveException.class, this::tester);
    assertThat(failure)
        .hasMessageThat()
        .isEqualTo(
            "\"ChatDatabase/5.sql\" has another version 5 than the compiled ChatDatabase:"
                + " fingerprint cafe, compiled "
                + built
                + ".\n  Build the application first, with -Aalcove.schemas of this folder.");
  }

  @Test
  void fileThatIsNoSnapshotIsRefused() {
    String whole = files.get("ChatDatabase/2.sql");
    for (String text :
        new String[] {
          "",
          "CREATE TABLE sessions (id);",
          files.get("ChatDatabase/1.sql"),
          whole.replace("ChatDatabase,", "NotesDatabase,"),
          whole.replace("CREATE TABLE messages", "<<<<<<< HEAD\nCREATE TABLE messages")
        }) {
      files.put("ChatDatabase/2.sql", text);
      AlcoveException failure = assertThrows(AlcoveException.class, this::tester);
      assertThat(failure)
          .hasMessageThat()
          .isEqualTo(
              "\"ChatDatabase/2.sql\" is not the file that Alcove wrote for version 2 of"
                  + " ChatDatabase.\n  Take it from version control again.");
    }
  }

  @Test
  void fileThatCannotBeReadIsSaid() {
    AlcoveException failure =
        assertThrows(
            AlcoveException.class,
            () ->
                MigrationTester.of(
                    ChatDatabase.class,
                    path -> {
                      throw new IOException("the disk is gone");
                    }));
    assertThat(failure).hasMessageThat().startsWith("\"ChatDatabase/1.sql\" cannot be read");
    assertThat(failure).hasCauseThat().hasMessageThat().isEqualTo("the disk is gone");
  }

  @Test
  void folderMayBeRelativeOrAbsolute() {
    Path absolute = SCHEMAS.toPath().toAbsolutePath();
    assertThat(MigrationTester.of(ChatDatabase.class, absolute.toFile()).versions())
        .isEqualTo(MigrationTester.of(ChatDatabase.class, SCHEMAS).versions());
  }

  private MigrationTester<ChatDatabase> tester() {
    return MigrationTester.of(
        ChatDatabase.class,
        path -> {
          String text = files.get(path);
          return text == null ? null : new ByteArrayInputStream(text.getBytes(UTF_8));
        });
  }
}

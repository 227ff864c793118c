// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.CannotOpenException;
import dev.alcove.error.MigrationFailedException;
import dev.alcove.fixture.ChatVersions;
import dev.alcove.fixture.ChatsDatabase;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.TestDriver;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MigrationBackupTest extends UpgradeCase {
  private static final long NOON = 1_706_702_400_000L;

  private final List<String> events = new ArrayList<>();
  private Path shelf;

  @BeforeEach
  void shelf() throws Exception {
    shelf = Files.createDirectory(folder.resolve("shelf"));
  }

  @Test
  void copyOfTheOldVersionIsThereAfterTheUpgrade() throws Exception {
    create(3);
    backingUp(NOON, 2).open().close();
    Path copy = shelf.resolve("chats.db-v3-20240131-120000.db");
    assertThat(events.subList(0, 2))
        .containsExactly("BEGIN 3 to 11", "BACKUP 3 to 11: " + copy)
        .inOrder();
    assertThat(names()).containsExactly(copy.getFileName().toString());
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(Files.getPosixFilePermissions(copy)).hasSize(2);
    }
    file = copy;
    try (ChatsDatabase db = open()) {
      assertThat(db.ask("SELECT count(*) FROM messages")).isEqualTo("30");
    }
  }

  @Test
  void copyHasWhatOnlyTheLogHolds() throws Exception {
    create(3);
    try (DriverConnection other = Drivers.file(file).open()) {
      run(other, "PRAGMA journal_mode = WAL");
      run(other, "INSERT INTO sessions (id) VALUES ('in the log')");
      backingUp(NOON, 2).open().close();
    }
    file = shelf.resolve("chats.db-v3-20240131-120000.db");
    try (ChatsDatabase db = open()) {
      assertThat(db.ask("SELECT count(*) FROM sessions WHERE id = 'in the log'")).isEqualTo("1");
    }
  }

  @Test
  void onlyTheNewestCopiesOfThisDatabaseStay() throws Exception {
    Files.createFile(shelf.resolve("chats.db-v3-letter.db"));
    Files.createFile(shelf.resolve("other.db-v3-20200131-120000.db"));
    Files.createFile(shelf.resolve("chats.db-v10-20200131-120000.db"));
    Files.createFile(shelf.resolve("chats.db-v9-20210131-120000.db"));
    for (int i = 0; i < 3; i++) {
      create(3);
      backingUp(NOON + 1_000L * i, 2).open().close();
      Files.delete(file);
    }
    assertThat(names())
        .containsExactly(
            "chats.db-v3-letter.db",
            "other.db-v3-20200131-120000.db",
            "chats.db-v3-20240131-120001.db",
            "chats.db-v3-20240131-120002.db");
  }

  @Test
  void secondTryInTheSameSecondHasACopyOfItsOwn() throws Exception {
    create(5);
    replace(ChatVersions.step(5).data("INSERT INTO nowhere VALUES (1)"));
    for (int i = 0; i < 3; i++) {
      assertThrows(MigrationFailedException.class, backingUp(NOON, 2)::open);
    }
    assertThat(names())
        .containsExactly("chats.db-v5-20240131-120000_2.db", "chats.db-v5-20240131-120000_3.db");
  }

  @Test
  void withoutACopyThereIsNoUpgrade() throws Exception {
    create(3);
    List<String> before = contents();
    Files.delete(shelf);
    Files.createFile(shelf);
    CannotOpenException failure = assertThrows(CannotOpenException.class, backingUp(NOON, 2)::open);
    assertThat(failure).hasMessageThat().startsWith("backupBeforeMigration cannot write \"");
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void folderOfCopiesIsMade() throws Exception {
    create(3);
    Files.delete(shelf);
    backingUp(NOON, 2).open().close();
    assertThat(names()).hasSize(1);
  }

  @Test
  void currentFileIsNotCopied() throws Exception {
    backingUp(NOON, 2).open().close();
    backingUp(NOON, 2).open().close();
    assertThat(names()).isEmpty();
  }

  @Test
  void dataThatIsGivenUpIsCopiedFirst() throws Exception {
    create(3);
    backingUp(NOON, 2).destroyDataOnMigrationFrom(3).open().close();
    file = shelf.resolve("chats.db-v3-20240131-120000.db");
    try (ChatsDatabase db = open()) {
      assertThat(db.ask("SELECT count(*) FROM messages")).isEqualTo("30");
    }
  }

  @Test
  void oldSqliteCopiesTheFileWithItsLog() throws Exception {
    create(3);
    TestDriver driver = new TestDriver(file);
    driver.sqliteVersion = 3_022_000;
    try (DriverConnection other = Drivers.file(file).open()) {
      run(other, "PRAGMA journal_mode = WAL");
      run(other, "INSERT INTO sessions (id) VALUES ('in the log')");
      Alcove.Builder<ChatsDatabase> builder = Alcove.builder(ChatsDatabase.class, driver);
      configured(builder, NOON, 2).open().close();
    }
    assertThat(driver.prepared).doesNotContain("VACUUM INTO ?1");
    file = shelf.resolve("chats.db-v3-20240131-120000.db");
    assertThat(names()).containsExactly(file.getFileName().toString(), file.getFileName() + "-wal");
    try (DriverConnection copy = Drivers.file(file).open();
        DriverStatement version = copy.prepare("SELECT version FROM alcove_schema")) {
      assertThat(version.step()).isTrue();
      assertThat(version.getLong(0)).isEqualTo(3);
    }
    try (ChatsDatabase db = open()) {
      assertThat(db.ask("SELECT count(*) FROM sessions WHERE id = 'in the log'")).isEqualTo("1");
      assertThat(db.maintenance().check()).isEmpty();
    }
  }

  @Test
  void numberOfCopiesIsAtLeastOne() {
    File here = folder.toFile();
    assertThrows(IllegalArgumentException.class, () -> builder().backupBeforeMigration(here, 0));
  }

  private Alcove.Builder<ChatsDatabase> backingUp(long time, int keep) {
    return configured(builder(), time, keep);
  }

  private Alcove.Builder<ChatsDatabase> configured(
      Alcove.Builder<ChatsDatabase> builder, long time, int keep) {
    return builder
        .backupBeforeMigration(shelf.toFile(), keep)
        .clock(() -> time)
        .onMigration(event -> events.add(event.toString()));
  }

  private List<String> names() {
    return List.of(shelf.toFile().list());
  }
}

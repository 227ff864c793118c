// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.driver.DriverConnection;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.BusyException;
import dev.alcove.error.CannotOpenException;
import dev.alcove.error.ForeignSchemaException;
import dev.alcove.error.MigrationFailedException;
import dev.alcove.fixture.ChatVersions;
import dev.alcove.fixture.ChatsDatabase;
import dev.alcove.fixture.Drivers;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CreateFromTest extends UpgradeCase {
  private Path origin;

  @BeforeEach
  void origin() throws Exception {
    Path assets = Files.createDirectory(folder.resolve("assets"));
    origin = assets.resolve("prepackaged.db");
    file = origin;
    create(3);
    file = folder.resolve("chats.db");
  }

  @Test
  void missingFileBeginsAsAnUpgradedCopy() throws Exception {
    byte[] bytes = Files.readAllBytes(origin);
    try (ChatsDatabase db = creating().open()) {
      assertThat(db.ask("SELECT count(*) FROM messages")).isEqualTo("30");
      assertThat(db.maintenance().check()).isEmpty();
    }
    assertThat(Files.readAllBytes(origin)).isEqualTo(bytes);
    assertThat(names()).containsExactly("assets", "chats.db");
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }
  }

  @Test
  void existingFileStaysAsItIs() {
    create(3, 1, 1);
    try (ChatsDatabase db = creating().open()) {
      assertThat(db.ask("SELECT count(*) FROM messages")).isEqualTo("1");
    }
  }

  @Test
  void logOfTheOriginIsCopiedToo() throws Exception {
    try (DriverConnection other = Drivers.file(origin).open()) {
      run(other, "PRAGMA journal_mode = WAL");
      run(other, "INSERT INTO sessions (id) VALUES ('in the log')");
      try (ChatsDatabase db = creating().open()) {
        assertThat(db.ask("SELECT count(*) FROM sessions")).isEqualTo("4");
      }
    }
    assertThat(names()).containsExactly("assets", "chats.db");
  }

  @Test
  void copyGoesAwayIfItCannotBeUpgraded() {
    replace(ChatVersions.step(5).data("INSERT INTO nowhere VALUES (1)"));
    assertThrows(MigrationFailedException.class, creating()::open);
    assertThat(names()).containsExactly("assets");
    lastVersionAgain();
    creating().open().close();
  }

  @Test
  void copyGoesAwayIfItIsForeign() throws Exception {
    Files.delete(origin);
    Path here = file;
    file = origin;
    write("CREATE TABLE stray (a)");
    file = here;
    assertThrows(ForeignSchemaException.class, creating()::open);
    assertThat(names()).containsExactly("assets");
  }

  @Test
  void copyOfWhatIsNoDatabaseGoesAway() throws Exception {
    Files.writeString(origin, "Dear reader, ".repeat(1_000));
    assertThrows(AlcoveException.class, creating()::open);
    assertThat(names()).containsExactly("assets");
  }

  @Test
  void missingOriginIsNamed() throws Exception {
    Files.delete(origin);
    CannotOpenException failure = assertThrows(CannotOpenException.class, creating()::open);
    assertThat(failure).hasMessageThat().contains("cannot be made from \"" + origin + "\"");
    assertThat(failure).hasMessageThat().contains("\n  See that the file exists");
    assertThat(names()).containsExactly("assets");
  }

  @Test
  void leftoverOfACrashIsReplaced() throws Exception {
    Files.writeString(folder.resolve("chats.db-new"), "half of a");
    Files.writeString(folder.resolve("chats.db-wal"), "log of nothing");
    try (ChatsDatabase db = creating().open()) {
      assertThat(db.ask("SELECT count(*) FROM messages")).isEqualTo("30");
    }
    assertThat(names()).containsExactly("assets", "chats.db");
  }

  @Test
  void threadsThatBeginAtOnceShareOneCopy() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    CountDownLatch go = new CountDownLatch(1);
    List<Future<String>> sessions = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String id = "thread " + i;
      sessions.add(
          threads.submit(
              () -> {
                go.await();
                try (ChatsDatabase db = creating().busyTimeoutMillis(30_000).open()) {
                  db.run("INSERT INTO sessions (id) VALUES ('" + id + "')");
                  return db.ask("SELECT id FROM sessions WHERE id = '" + id + "'");
                }
              }));
    }
    go.countDown();
    for (Future<String> session : sessions) {
      assertThat(session.get()).startsWith("thread ");
    }
    threads.shutdown();
    try (ChatsDatabase db = open()) {
      assertThat(db.ask("SELECT count(*) FROM sessions")).isEqualTo("7");
    }
  }

  @Test
  void copyStaysWhileAnotherProcessHasIt() {
    // A lock taken between the copy and its upgrade, as another process could.
    List<DriverConnection> locks = new ArrayList<>();
    Alcove.Builder<ChatsDatabase> builder =
        creating()
            .busyTimeoutMillis(0)
            .clock(
                () -> {
                  DriverConnection lock = Drivers.file(file).open();
                  run(lock, "BEGIN IMMEDIATE");
                  locks.add(lock);
                  return 0;
                });
    assertThrows(BusyException.class, builder::open);
    assertThat(names()).contains("chats.db");
    locks.forEach(DriverConnection::close);
  }

  @Test
  void databaseInMemoryHasNoFileToBeginFrom() {
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () ->
                Alcove.builder(ChatsDatabase.class, Drivers.inMemory())
                    .createFrom(origin.toFile())
                    .open());
    assertThat(failure).hasMessageThat().contains("createFrom");
  }

  private Alcove.Builder<ChatsDatabase> creating() {
    return builder().createFrom(new File(origin.toString()));
  }

  private List<String> names() {
    return List.of(folder.toFile().list());
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.TruthJUnit.assume;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.AlcoveException;
import dev.alcove.error.CannotOpenException;
import dev.alcove.error.CorruptDatabaseException;
import dev.alcove.error.DiskFullException;
import dev.alcove.fixture.ChildJvm;
import dev.alcove.fixture.DamagedFile;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.NotesDatabase;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a database whose file, disk or folder is in trouble. */
class FileTroubleTest {
  private static final String ALL = "SELECT count(*) FROM notes NOT INDEXED WHERE text > ''";

  @TempDir Path folder;

  @Test
  void fullFileIsADiskFullErrorAndTheTransactionIsUndone() {
    Path file = folder.resolve("small.db");
    try (NotesDatabase db =
        Alcove.builder(NotesDatabase.class, Drivers.file(file))
            .pragma("max_page_count", "60")
            .open()) {
      fill(db, 1, 200);
      DiskFullException failure =
          assertThrows(DiskFullException.class, () -> fill(db, 201, 20_000));
      assertThat(failure).hasMessageThat().contains("NotesDatabase.run found the disk full");
      assertThat(db.ask("SELECT count(*) FROM notes")).isEqualTo("200");
      db.run("DELETE FROM notes WHERE number > 100");
      fill(db, 101, 150);
      assertThat(db.maintenance().check()).isEmpty();
    }
  }

  @Test
  void limitOfTheSystemIsATypedErrorAndTheFileIsSound() throws Exception {
    assume().that(Files.isExecutable(Path.of("/bin/sh"))).isTrue();
    Path file = folder.resolve("limited.db");
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 600; exec \"$@\""));
    command.add("sh");
    command.addAll(ChildJvm.of(Filler.class, file.toString()).command());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(30, SECONDS)).isTrue();
    assertThat(said).contains("typed");
    assertThat(said).contains("works again");
    try (NotesDatabase db = open(file)) {
      assertThat(Integer.parseInt(db.ask("SELECT count(*) FROM notes")) % 50).isEqualTo(0);
      assertThat(db.maintenance().check()).isEmpty();
    }
  }

  /** The other process: fills the file up to the limit, and then makes room. */
  static final class Filler {
    private Filler() {}

    public static void main(String[] arguments) {
      try (NotesDatabase db = open(Path.of(arguments[0]))) {
        try {
          for (int i = 1; ; i += 50) {
            fill(db, i, i + 49);
          }
        } catch (AlcoveException e) {
          System.out.println("typed: " + e.getClass().getSimpleName() + " " + e.resultCode());
        }
        // What has no room is the log.
        db.maintenance().checkpoint();
        db.run("DELETE FROM notes");
        db.maintenance().checkpoint();
        fill(db, 1, 50);
        System.out.println("works again");
      }
    }
  }

  @Test
  void tableOfADamagedPageIsNamed() throws Exception {
    try (NotesDatabase db = open(damaged())) {
      assertThat(db.maintenance().check().get(0)).startsWith("The table notes is damaged: ");
    }
  }

  /** A file that has lost a leaf. */
  private Path damaged() throws Exception {
    Path file = folder.resolve("damaged.db");
    try (NotesDatabase db = open(file)) {
      fill(db, 1, 2_000);
    }
    DamagedFile damaged = new DamagedFile(file);
    damaged.wipe(damaged.leaves("notes").get(7));
    return file;
  }

  @Test
  void damagedFileKeepsItsBytes() throws Exception {
    Path file = damaged();
    byte[] before = Files.readAllBytes(file);
    try (NotesDatabase db = open(file)) {
      assertThrows(CorruptDatabaseException.class, () -> db.ask(ALL));
      assertThat(db.maintenance().check()).isNotEmpty();
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void rowsBesideADamagedPageAreReadAndSaved() throws Exception {
    try (NotesDatabase db = open(damaged())) {
      CorruptDatabaseException failure =
          assertThrows(CorruptDatabaseException.class, () -> db.ask(ALL));
      assertThat(failure).hasMessageThat().contains("met a damaged database file");
      assertThat(failure)
          .hasMessageThat()
          .contains("maintenance().salvageTo(file) saves what is left");
      assertThat(db.ask("SELECT text FROM notes WHERE id = 'n1'")).startsWith("<n1>");
      assertThat(db.maintenance().check()).isNotEmpty();
      assertThat(db.maintenance().salvageTo(folder.resolve("copy.db").toFile())).hasSize(1);
    }
    try (NotesDatabase db = open(folder.resolve("copy.db"))) {
      assertThat(Integer.parseInt(db.ask(ALL))).isAtLeast(1_900);
      assertThat(db.maintenance().check()).isEmpty();
    }
  }

  @Test
  void fileDamagedUnderARunningDatabaseIsATypedError() throws Exception {
    Path file = folder.resolve("running.db");
    try (NotesDatabase db =
        Alcove.builder(NotesDatabase.class, Drivers.file(file)).pragma("cache_size", "10").open()) {
      fill(db, 1, 5_000);
      db.maintenance().checkpoint();
      DamagedFile damaged = new DamagedFile(file);
      for (int page : damaged.leaves("notes")) {
        damaged.wipe(page);
      }
      assertThrows(CorruptDatabaseException.class, () -> db.ask(ALL));
      assertThrows(CorruptDatabaseException.class, () -> db.run("UPDATE notes SET number = 0"));
      assertThat(db.maintenance().check().get(0)).contains(" is damaged");
    }
  }

  @Test
  void truncatedFileIsATypedErrorAndKeepsItsBytes() throws Exception {
    Path file = folder.resolve("short.db");
    try (NotesDatabase db = open(file)) {
      fill(db, 1, 2_000);
    }
    long half = Files.size(file) / 2 + 100;
    try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
      access.setLength(half);
    }
    try (NotesDatabase db = open(file)) {
      assertThrows(CorruptDatabaseException.class, () -> db.ask(ALL));
      assertThat(db.maintenance().check()).isNotEmpty();
      assertThat(db.maintenance().salvageTo(folder.resolve("copy.db").toFile())).isNotEmpty();
    } catch (CorruptDatabaseException e) {
      assertThat(e).hasMessageThat().contains("is damaged");
    }
    assertThat(Files.size(file)).isEqualTo(half);
  }

  /** A log that is torn ends before the first commit that is not whole; so do crashes end it. */
  @Test
  void damagedLogLosesWholeCommitsAtItsEnd() throws Exception {
    Path file = folder.resolve("log.db");
    Path crashed = folder.resolve("crashed.db");
    try (NotesDatabase db = open(file)) {
      for (int i = 0; i < 20; i++) {
        fill(db, 1 + i * 10, i * 10 + 10);
      }
      Files.copy(file, crashed);
      Files.copy(Path.of(file + "-wal"), Path.of(crashed + "-wal"));
    }
    Path log = Path.of(crashed + "-wal");
    try (RandomAccessFile access = new RandomAccessFile(log.toFile(), "rw")) {
      access.seek(Files.size(log) * 2 / 3);
      access.write(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
    }
    try (NotesDatabase db = open(crashed)) {
      int rows = Integer.parseInt(db.ask("SELECT count(*) FROM notes"));
      assertThat(rows).isGreaterThan(0);
      assertThat(rows).isLessThan(200);
      assertThat(rows % 10).isEqualTo(0);
      assertThat(db.ask("SELECT max(number) FROM notes")).isEqualTo(Integer.toString(rows));
      assertThat(db.maintenance().check()).isEmpty();
    }
  }

  @Test
  void deletedFileDoesNotComeBackInPart() throws Exception {
    assume().that(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path file = folder.resolve("deleted.db");
    NotesDatabase db = open(file);
    fill(db, 1, 100);
    for (String suffix : List.of("", "-wal", "-shm")) {
      Files.delete(Path.of(file + suffix));
    }
    // The open connections still have the file, which no longer has a name.
    assertTypedOr(() -> fill(db, 101, 110));
    assertTypedOr(() -> assertThat(db.ask("SELECT count(*) FROM notes")).isAnyOf("100", "110"));
    assertThat(db.maintenance().check().get(0)).contains("is gone");
    assertTypedOr(db::close);
    try (NotesDatabase again = open(file)) {
      assertThat(again.ask("SELECT count(*) FROM notes")).isEqualTo("0");
      assertThat(again.maintenance().check()).isEmpty();
    }
  }

  @Test
  void fileThatWasDeletedWithoutItsLogIsMadeAnew() throws Exception {
    assume().that(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path file = folder.resolve("alone.db");
    NotesDatabase db = open(file);
    fill(db, 1, 100);
    Files.delete(file);
    assertTypedOr(db::close);
    Files.write(Path.of(file + "-wal"), new byte[] {1, 2, 3});
    try (NotesDatabase again = open(file)) {
      assertThat(again.ask("SELECT count(*) FROM notes")).isEqualTo("0");
      assertThat(again.maintenance().check()).isEmpty();
    }
  }

  @Test
  void readerThatFindsTheFileGoneSaysSoAndHowToSaveIt() throws Exception {
    assume().that(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path file = folder.resolve("deleted.db");
    try (NotesDatabase db = open(file)) {
      fill(db, 1, 100);
      Files.delete(file);
      CannotOpenException failure =
          assertThrows(CannotOpenException.class, () -> db.ask("SELECT count(*) FROM notes"));
      assertThat(failure)
          .hasMessageThat()
          .isEqualTo("\"" + file + "\" is gone.\n  backupTo saves what the open database holds.");
      db.maintenance().backupTo(folder.resolve("saved.db").toFile());
    }
    try (NotesDatabase saved = open(folder.resolve("saved.db"))) {
      assertThat(saved.ask("SELECT count(*) FROM notes")).isEqualTo("100");
    }
  }

  @Test
  void replacedFileStaysAsItWasPut() throws Exception {
    assume().that(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path file = folder.resolve("old.db");
    Path other = folder.resolve("other.db");
    try (NotesDatabase db = open(other)) {
      fill(db, 1, 7);
    }
    byte[] bytes = Files.readAllBytes(other);
    NotesDatabase db = open(file);
    fill(db, 1, 100);
    for (String suffix : List.of("-wal", "-shm")) {
      Files.delete(Path.of(file + suffix));
    }
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    assertTypedOr(() -> fill(db, 101, 110));
    assertTypedOr(db::close);
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    try (NotesDatabase again = open(file)) {
      assertThat(again.ask("SELECT count(*) FROM notes")).isEqualTo("7");
      assertThat(again.maintenance().check()).isEmpty();
    }
  }

  @Test
  void rowsOfAFileThatWasPutInPlaceAreNeverMixedWithThoseOfTheOpenOne() throws Exception {
    assume().that(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path file = folder.resolve("mine.db");
    Path other = folder.resolve("yours.db");
    try (NotesDatabase db = open(other)) {
      fill(db, 1, 7);
    }
    NotesDatabase db = open(file);
    fill(db, 1, 100);
    assertThat(db.maintenance().check()).isEmpty();
    for (String suffix : List.of("-wal", "-shm")) {
      Files.delete(Path.of(file + suffix));
    }
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    // The writer has the old file; a reader that is opened only now would read the new one.
    CannotOpenException failure =
        assertThrows(CannotOpenException.class, () -> db.ask("SELECT count(*) FROM notes"));
    assertThat(failure).hasMessageThat().contains("is another file than the one that is open");
    assertThat(db.maintenance().check().get(0)).contains("is another file than the one");
    db.maintenance().backupTo(folder.resolve("saved.db").toFile());
    assertTypedOr(db::close);
    try (NotesDatabase saved = open(folder.resolve("saved.db"))) {
      assertThat(saved.ask("SELECT count(*) FROM notes")).isEqualTo("100");
    }
    try (NotesDatabase again = open(file)) {
      assertThat(again.ask("SELECT count(*) FROM notes")).isEqualTo("7");
    }
  }

  private static void assertTypedOr(Runnable work) {
    try {
      work.run();
    } catch (AlcoveException e) {
      assertThat(e.resultCode()).isNotEqualTo(0);
    }
  }

  private static void fill(NotesDatabase db, int first, int last) {
    db.inTransaction(
        () -> {
          for (int i = first; i <= last; i++) {
            db.run(
                "INSERT INTO notes (id, text, number) VALUES ('n"
                    + i
                    + "', '<n"
                    + i
                    + "> and more words to fill the page with', "
                    + i
                    + ")");
          }
        });
  }

  private static NotesDatabase open(Path file) {
    return Alcove.open(NotesDatabase.class, Drivers.file(file));
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.TruthJUnit.assume;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.CannotOpenException;
import dev.alcove.error.CorruptDatabaseException;
import dev.alcove.error.ForeignSchemaException;
import dev.alcove.error.MigrationException;
import dev.alcove.error.NewerSchemaException;
import dev.alcove.error.ReadOnlyDatabaseException;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.NotesDatabase;
import dev.alcove.fixture.NotesDatabase_Impl;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
  @TempDir Path folder;

  @AfterEach
  void firstVersionAgain() {
    NotesDatabase_Impl.schema = NotesDatabase_Impl.version(1, "first");
  }

  @Test
  void missingFileIsCreatedWithItsMark() {
    Path file = folder.resolve("new.db");
    try (NotesDatabase db =
        Alcove.builder(NotesDatabase.class, Drivers.file(file))
            .clock(() -> 1_700_000_000_123L)
            .open()) {
      assertThat(db.noteIds()).isEmpty();
      assertThat(
              db.ask(
                  "SELECT \"database\" || ' ' || version || ' ' || fingerprint || ' ' || created"
                      + " FROM alcove_schema"))
          .isEqualTo("NotesDatabase 1 first 2023-11-14T22:13:20.123Z");
      assertThat(db.ask("PRAGMA user_version")).isEqualTo("1");
    }
  }

  @Test
  void emptyFileIsTaken() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.db"));
    open(file).close();
    assertThat(Files.size(file)).isGreaterThan(0);
  }

  @Test
  void rowsAreThereAfterReopening() {
    Path file = folder.resolve("notes.db");
    try (NotesDatabase db = open(file)) {
      db.insert("a", "first");
    }
    try (NotesDatabase db = open(file)) {
      assertThat(db.noteIds()).containsExactly("a");
    }
    assertThat(folder.toFile().list()).asList().containsExactly("notes.db");
  }

  @Test
  void databaseInMemoryIsGoneWhenItIsClosed() {
    try (NotesDatabase db = Alcove.open(NotesDatabase.class, Drivers.inMemory())) {
      db.insert("a", "first");
    }
    try (NotesDatabase db = Alcove.open(NotesDatabase.class, Drivers.inMemory())) {
      assertThat(db.noteIds()).isEmpty();
      assertThat(db.ask("PRAGMA journal_mode")).isEqualTo("memory");
    }
  }

  @Test
  void textFileIsNoDatabase() throws IOException {
    Path file =
        Files.write(folder.resolve("letter.txt"), "Dear reader, ".repeat(500).getBytes(UTF_8));
    refuses(file, CorruptDatabaseException.class, "is not an SQLite database");
  }

  @Test
  void shortFileIsNoDatabase() throws IOException {
    Path file = Files.write(folder.resolve("short"), new byte[] {1, 2, 3});
    refuses(file, CorruptDatabaseException.class, "is not an SQLite database");
  }

  @Test
  void damagedDatabaseIsRefused() throws IOException {
    Path file = folder.resolve("damaged.db");
    open(file).close();
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 100, 4096, (byte) 0xFE);
    Files.write(file, bytes);
    refuses(file, CorruptDatabaseException.class, "is damaged");
  }

  @Test
  void databaseOfAnotherApplicationIsRefused() {
    Path file = folder.resolve("other.db");
    write(file, "CREATE TABLE t (a)", "PRAGMA user_version = 3");
    refuses(file, ForeignSchemaException.class, "belongs to another application");
  }

  @Test
  void databaseOfAnotherApplicationWithUnfinishedLogIsRefused() throws IOException {
    Path file = folder.resolve("other.db");
    try (DriverConnection other = Drivers.file(file).open()) {
      run(other, "PRAGMA journal_mode = WAL");
      run(other, "CREATE TABLE t (a)");
      Path crashed = Files.createDirectory(folder.resolve("crashed"));
      for (String name : List.of("other.db", "other.db-wal")) {
        Files.copy(folder.resolve(name), crashed.resolve(name));
      }
      byte[] log = Files.readAllBytes(crashed.resolve("other.db-wal"));
      refuses(
          crashed.resolve("other.db"),
          ForeignSchemaException.class,
          "belongs to another application",
          "other.db-shm");
      assertThat(Files.readAllBytes(crashed.resolve("other.db-wal"))).isEqualTo(log);
    }
  }

  @Test
  void databaseInUseByAnotherApplicationIsRefused() {
    Path file = folder.resolve("other.db");
    try (DriverConnection other = Drivers.file(file).open()) {
      run(other, "PRAGMA journal_mode = WAL");
      run(other, "CREATE TABLE t (a)");
      refuses(file, ForeignSchemaException.class, "belongs to another application");
    }
  }

  @Test
  void databaseOfAnotherClassIsRefused() {
    Path file = folder.resolve("notes.db");
    open(file).close();
    write(file, "UPDATE alcove_schema SET \"database\" = 'OtherDatabase'");
    refuses(file, ForeignSchemaException.class, "belongs to OtherDatabase, not to NotesDatabase");
  }

  @Test
  void newerVersionIsRefused() {
    NotesDatabase_Impl.schema = NotesDatabase_Impl.version(3, "third");
    Path file = folder.resolve("notes.db");
    open(file).close();
    firstVersionAgain();
    refuses(file, NewerSchemaException.class, "has version 3 of NotesDatabase");
  }

  @Test
  void olderVersionIsRefused() {
    Path file = folder.resolve("notes.db");
    open(file).close();
    NotesDatabase_Impl.schema = NotesDatabase_Impl.version(2, "second");
    refuses(file, MigrationException.class, "this application needs version 2");
  }

  @Test
  void otherDeclarationOfTheSameVersionIsRefused() {
    Path file = folder.resolve("notes.db");
    open(file).close();
    NotesDatabase_Impl.schema = NotesDatabase_Impl.version(1, "draft");
    refuses(file, MigrationException.class, "fingerprint first, declared draft");
  }

  @Test
  void missingFolderIsNamed() {
    refuses(folder.resolve("no/x.db"), CannotOpenException.class, "a folder that does not exist");
  }

  @Test
  void fileInsteadOfAFolderIsNamed() throws IOException {
    Files.createFile(folder.resolve("file"));
    refuses(folder.resolve("file/x.db"), CannotOpenException.class, "what is not a folder");
  }

  @Test
  void folderIsNoFile() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("inside"));
    refuses(inside, CannotOpenException.class, "is a folder");
  }

  @Test
  void readOnlyFileIsRefused() {
    File file = folder.resolve("notes.db").toFile();
    open(file.toPath()).close();
    assume().that(file.setReadOnly() && !file.canWrite()).isTrue();
    // SQLite would need a log and its index even to read, and leave both of them behind.
    refuses(file.toPath(), ReadOnlyDatabaseException.class, "is read-only");
  }

  @Test
  void readOnlyFolderIsRefused() throws IOException {
    Path shelf = Files.createDirectory(folder.resolve("shelf"));
    open(shelf.resolve("notes.db")).close();
    assume().that(shelf.toFile().setWritable(false) && !shelf.toFile().canWrite()).isTrue();
    try {
      refuses(shelf.resolve("notes.db"), ReadOnlyDatabaseException.class, "a read-only folder");
      assertThrows(AlcoveException.class, () -> open(shelf.resolve("new.db")));
    } finally {
      assertThat(shelf.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void crashedTransactionOfOurOwnIsRolledBack() throws IOException {
    Path file = folder.resolve("notes.db");
    Path crashed = Files.createDirectory(folder.resolve("crashed"));
    try (NotesDatabase db =
        Alcove.builder(NotesDatabase.class, Drivers.file(file))
            .journalMode(JournalMode.DELETE)
            .pragma("cache_size", "1")
            .open()) {
      db.insert("a", "kept");
      db.inTransaction(
          () -> {
            db.run("UPDATE notes SET text = 'lost'");
            db.run(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 9999)"
                    + " INSERT INTO notes (id, text) SELECT 'n' || i, 'x' || i FROM n");
            for (String name : List.of("notes.db", "notes.db-journal")) {
              Files.copy(folder.resolve(name), crashed.resolve(name));
            }
          });
    }
    try (NotesDatabase db = open(crashed.resolve("notes.db"))) {
      assertThat(db.noteIds()).containsExactly("a");
      assertThat(db.ask("SELECT text FROM notes")).isEqualTo("kept");
    }
  }

  @Test
  void brokenSchemaLeavesNothingBehind() {
    NotesDatabase_Impl.schema =
        dev.alcove.schema.Schema.builder("NotesDatabase")
            .version(1, "", "", "")
            .statement("CREATE TABLE a (b);")
            .statement("CREATE TABLE a (b);")
            .build();
    Path file = folder.resolve("notes.db");
    assertThrows(AlcoveException.class, () -> open(file));
    firstVersionAgain();
    try (NotesDatabase db = open(file)) {
      assertThat(db.maintenance().check()).isEmpty();
    }
  }

  @Test
  void missingProcessorIsNamed() {
    AlcoveException failure =
        assertThrows(AlcoveException.class, () -> Alcove.schema(Ungenerated.class));
    assertThat(failure)
        .hasMessageThat()
        .startsWith(
            "dev.alcove.OpeningTest_Ungenerated_Impl does not exist:"
                + " Ungenerated was compiled without Alcove's annotation processor.");
  }

  @Test
  void schemaIsKnownWithoutOpening() {
    assertThat(Alcove.schema(NotesDatabase.class).statements()).hasSize(5);
    assertThrows(
        UnsupportedOperationException.class,
        () -> Alcove.schema(NotesDatabase.class).statements().clear());
  }

  interface Ungenerated extends AlcoveDatabase {}

  /** Opening fails, and afterwards the folder holds the same files with the same bytes. */
  private void refuses(
      Path file, Class<? extends AlcoveException> type, String message, String... besides) {
    Map<String, String> before = contents(file.getParent());
    AlcoveException failure = assertThrows(type, () -> open(file));
    assertThat(failure).hasMessageThat().contains("\"" + file + "\"");
    assertThat(failure).hasMessageThat().contains(message);
    assertThat(failure).hasMessageThat().contains("\n  ");
    Map<String, String> after = contents(file.getParent());
    after.keySet().removeAll(Arrays.asList(besides));
    assertThat(after).isEqualTo(before);
  }

  private static Map<String, String> contents(Path folder) {
    Map<String, String> contents = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return contents;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        // The index of a log is made anew by each first connection.
        contents.put(
            file.getFileName().toString(),
            file.toString().endsWith("-shm") ? "" : digest(Files.readAllBytes(file)));
      }
      return contents;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Short, so that a failure can be read. */
  private static String digest(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return bytes.length + " bytes, CRC " + checksum.getValue();
  }

  private static NotesDatabase open(Path file) {
    return Alcove.open(NotesDatabase.class, Drivers.file(file));
  }

  private static void write(Path file, String... statements) {
    try (DriverConnection connection = Drivers.file(file).open()) {
      for (String sql : statements) {
        run(connection, sql);
      }
    }
  }

  private static void run(DriverConnection connection, String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
    }
  }
}

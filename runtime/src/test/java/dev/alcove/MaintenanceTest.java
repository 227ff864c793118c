// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.driver.jdbc.JdbcDriver;
import dev.alcove.error.CannotOpenException;
import dev.alcove.error.TransactionException;
import dev.alcove.fixture.NotesDatabase;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaintenanceTest {
  @TempDir Path folder;
  private NotesDatabase db;

  @BeforeEach
  void open() {
    db = Alcove.open(NotesDatabase.class, JdbcDriver.file(folder.resolve("notes.db")));
    db.insert("a", "first");
    db.insert("b", "second");
  }

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void backupIsADatabaseOfItsOwn() throws Exception {
    File copy = folder.resolve("it's a copy.db").toFile();
    db.maintenance().backupTo(copy);
    db.insert("c", "later");
    try (NotesDatabase restored = Alcove.open(NotesDatabase.class, JdbcDriver.file(copy))) {
      assertThat(restored.noteIds()).containsExactly("a", "b");
      assertThat(restored.maintenance().check()).isEmpty();
    }
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(Files.getPosixFilePermissions(copy.toPath())).hasSize(2);
    }
  }

  @Test
  void backupOverwritesNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear reader");
    assertThrows(CannotOpenException.class, () -> db.maintenance().backupTo(file.toFile()));
    assertThat(Files.readString(file)).isEqualTo("Dear reader");
    assertThrows(
        CannotOpenException.class,
        () -> db.maintenance().backupTo(folder.resolve("no/copy.db").toFile()));
  }

  @Test
  void backupAndVacuumAreNotForTransactions() {
    File copy = folder.resolve("copy.db").toFile();
    db.inTransaction(
        () -> {
          assertThrows(TransactionException.class, () -> db.maintenance().backupTo(copy));
          assertThrows(TransactionException.class, () -> db.maintenance().vacuum());
        });
    assertThat(copy.exists()).isFalse();
  }

  @Test
  void vacuumShrinksTheFile() {
    File file = folder.resolve("notes.db").toFile();
    db.run(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 5000)"
            + " INSERT INTO notes (id, text) SELECT 'n' || i, 'text' || i FROM n");
    db.maintenance().checkpoint();
    long before = file.length();
    db.run("DELETE FROM notes WHERE id LIKE 'n%'");
    db.maintenance().vacuum();
    db.maintenance().checkpoint();
    assertThat(file.length()).isLessThan(before / 2);
    assertThat(folder.resolve("notes.db-wal").toFile().length()).isEqualTo(0);
    db.maintenance().optimize();
    assertThat(db.noteIds()).containsExactly("a", "b");
  }

  @Test
  void soundDatabaseHasNoProblems() {
    assertThat(db.maintenance().check()).isEmpty();
  }

  @Test
  void checkFindsRowsWithoutParent() {
    try (DriverConnection other = JdbcDriver.file(folder.resolve("notes.db")).open()) {
      run(other, "INSERT INTO notes VALUES ('c', 'orphan', 'nobody', 1)");
    }
    assertThat(db.maintenance().check())
        .containsExactly("Row 3 of notes refers to a missing row of notes");
  }

  @Test
  void checkFindsWhatDiffersFromTheDeclaration() {
    db.run("DROP INDEX notes_lower");
    db.run("CREATE INDEX surprise ON notes (text)");
    List<String> problems = db.maintenance().check();
    assertThat(problems)
        .containsExactly(
            "The file holds what is not declared: CREATE INDEX surprise ON notes (text)",
            "The file lacks what is declared, or has it otherwise:"
                + " CREATE UNIQUE INDEX notes_lower ON notes (lower(text))");
  }

  private static void run(DriverConnection connection, String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.CannotOpenException;
import dev.alcove.error.TransactionException;
import dev.alcove.fixture.Drivers;
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
    db = Alcove.open(NotesDatabase.class, Drivers.file(folder.resolve("notes.db")));
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
    try (NotesDatabase restored = Alcove.open(NotesDatabase.class, Drivers.file(copy))) {
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
    try (DriverConnection other = Drivers.file(folder.resolve("notes.db")).open()) {
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
            "The file lacks what is declared: CREATE UNIQUE INDEX notes_lower ON notes"
                + " (lower(text))");
  }

  @Test
  void checkSaysInWhichColumnATableDiffers() {
    rewrite("notes", "text TEXT NOT NULL CHECK (length(text) < 100)", "text TEXT");
    assertThat(db.maintenance().check())
        .containsExactly(
            "The table notes differs: the file has text TEXT"
                + " where text TEXT NOT NULL is declared");
  }

  @Test
  void checkNamesAColumnThatIsTooMuch() {
    db.run("ALTER TABLE notes ADD COLUMN \"a, b\" TEXT DEFAULT 'x, y'");
    assertThat(db.maintenance().check())
        .containsExactly(
            "The table notes differs: the file has \"a, b\" TEXT DEFAULT 'x, y',"
                + " which is not declared");
  }

  @Test
  void checkNamesAClauseThatIsMissing() {
    rewrite("notes", ",\n  UNIQUE (number, parent)", "", "sqlite_autoindex_notes_2");
    assertThat(db.maintenance().check())
        .contains("The table notes differs: the file lacks UNIQUE (number, parent)");
  }

  @Test
  void checkSaysHowAnIndexAndATriggerDiffer() {
    db.run("DROP INDEX notes_lower");
    db.run("CREATE UNIQUE INDEX notes_lower ON notes (upper(text))");
    rewrite("notes_stop", "'stopped by trigger'", "'no'");
    assertThat(db.maintenance().check())
        .containsExactly(
            "The trigger notes_stop differs:"
                + " the file has 'no' where 'stopped by trigger' is declared",
            "The index notes_lower differs:"
                + " the file has upper(text) where lower(text) is declared");
  }

  /** Changes what the file keeps as the declaration, as no statement but this can. */
  private void rewrite(String name, String from, String to, String... indexes) {
    try (DriverConnection other = Drivers.file(folder.resolve("notes.db")).open()) {
      run(other, "PRAGMA writable_schema = ON");
      try (DriverStatement change =
          other.prepare("UPDATE sqlite_master SET sql = replace(sql, ?1, ?2) WHERE name = ?3")) {
        change.bindText(1, from);
        change.bindText(2, to);
        change.bindText(3, name);
        change.step();
      }
      for (String index : indexes) {
        run(other, "DELETE FROM sqlite_master WHERE name = '" + index + "'");
      }
      run(other, "PRAGMA schema_version = 1000");
    }
  }

  private static void run(DriverConnection connection, String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
    }
  }
}

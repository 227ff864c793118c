// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.CannotOpenException;
import dev.alcove.error.CorruptDatabaseException;
import dev.alcove.fixture.DamagedFile;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.NotesDatabase;
import dev.alcove.fixture.NotesDatabase_Impl;
import dev.alcove.schema.Schema;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages files and saves what is left. {@code -Dalcove.damages=1000} for more than a few files.
 */
class SalvageTest {
  private static final int DAMAGES = Integer.getInteger("alcove.damages", 40);

  /** Of all kinds that a file can have: long rows, keys without row ids, computed columns. */
  private static final Schema SCHEMA =
      Schema.builder("NotesDatabase")
          .version(1, "2024-01-01", "first", "salvage")
          .statement("CREATE TABLE chats (id TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL);")
          .statement(
              """
              CREATE TABLE messages (
                number INTEGER PRIMARY KEY AUTOINCREMENT,
                chat TEXT NOT NULL REFERENCES chats (id),
                words TEXT NOT NULL,
                score REAL,
                size INTEGER NOT NULL GENERATED ALWAYS AS (length(words)) VIRTUAL,
                kept TEXT GENERATED ALWAYS AS (substr(words, 1, 3)) STORED,
                raw BLOB
              );\
              """)
          .statement(
              """
              CREATE TABLE tags (
                weight INTEGER NOT NULL,
                word TEXT NOT NULL,
                message INTEGER NOT NULL,
                PRIMARY KEY (message, word)
              ) WITHOUT ROWID;\
              """)
          .statement("CREATE UNIQUE INDEX chats_title ON chats (title);")
          .statement("CREATE INDEX messages_chat ON messages (chat, number);")
          .statement("CREATE VIEW long_ones AS SELECT number FROM messages WHERE size > 1000;")
          .statement(
              Drivers.fullText().equals("fts5")
                  ? "CREATE VIRTUAL TABLE found USING fts5(words, content=messages,"
                      + " content_rowid=number);"
                  : "CREATE VIRTUAL TABLE found USING fts4(words, content=messages);")
          .statement(
              """
              CREATE TRIGGER messages_found AFTER INSERT ON messages
              BEGIN
                INSERT INTO found (rowid, words) VALUES (new.number, new.words);
              END;\
              """)
          .build();

  @TempDir Path folder;
  private final Random random = new Random(20261128);

  @BeforeEach
  void declare() {
    NotesDatabase_Impl.schema = SCHEMA;
  }

  @AfterEach
  void firstVersionAgain() {
    NotesDatabase_Impl.schema = NotesDatabase_Impl.version(1, "first");
  }

  @Test
  void soundFileIsCopiedAsItIs() {
    Path file = fill("sound.db", 300);
    Path copy = folder.resolve("copy.db");
    try (NotesDatabase db = open(file)) {
      // These are in the log alone.
      db.run("INSERT INTO chats VALUES ('late', 'in the log')");
      db.run("UPDATE messages SET words = 'changed' WHERE number = 7");
      db.run("DELETE FROM messages WHERE number > 290");
      assertThat(db.maintenance().salvageTo(copy.toFile())).isEmpty();
      assertThat(contents(copy)).isEqualTo(contents(file));
    }
    try (NotesDatabase db = open(copy)) {
      assertThat(db.maintenance().check()).isEmpty();
      assertThat(db.ask("SELECT count(*) FROM found WHERE found MATCH 'changed'")).isEqualTo("1");
      db.run("INSERT INTO messages (chat, words) VALUES ('late', 'next')");
      assertThat(db.ask("SELECT max(number) FROM messages")).isEqualTo("301");
    }
  }

  /** On Android each file is such a one: with deleted rows go pages, while the file is as long. */
  @Test
  void pagesBehindTheEndAreNotRead() throws Exception {
    Path file = fill("vacuum.db", 3_000);
    try (DriverConnection connection = Drivers.file(file).open()) {
      run(connection, "PRAGMA auto_vacuum = FULL");
      run(connection, "VACUUM");
    }
    Path copy = folder.resolve("copy.db");
    try (NotesDatabase db = open(file)) {
      db.run("DELETE FROM messages WHERE number > 290");
      assertThat(db.maintenance().salvageTo(copy.toFile())).isEmpty();
      assertThat(contents(copy)).isEqualTo(contents(file));
    }
  }

  @Test
  void rowsOfHealthyPagesSurviveAnyDamage() throws Exception {
    Path sound = fill("sound.db", 3_000);
    Map<String, String> rows = contents(sound);
    long lost = 0;
    int refused = 0;
    for (int i = 0; i < DAMAGES; i++) {
      Path file = folder.resolve("damaged.db");
      Files.copy(sound, file);
      DamagedFile damaged = new DamagedFile(file);
      Set<String> excused = damaged.damage(random, 1 + i % 8);
      byte[] before = Files.readAllBytes(file);
      Path copy = folder.resolve("copy.db");
      List<String> report =
          Alcove.builder(NotesDatabase.class, Drivers.file(file)).salvageTo(copy.toFile());
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
      Map<String, String> found = contents(copy);
      String place = "file " + i + " " + damaged + "\n" + String.join("\n", report);
      for (Map.Entry<String, String> row : rows.entrySet()) {
        boolean there = row.getValue().equals(found.get(row.getKey()));
        lost += there ? 0 : 1;
        if (!there && excused.stream().noneMatch(row.getValue()::contains)) {
          assertWithMessage(place).that(row.getValue()).isEqualTo(found.get(row.getKey()));
        }
      }
      // A changed value may be a value like any other; a row that is missing is told.
      assertWithMessage(place).that(report.isEmpty() && found.size() < rows.size()).isFalse();
      refused += report.isEmpty() ? 0 : 1;
      try (NotesDatabase db = open(copy)) {
        for (String problem : db.maintenance().check()) {
          assertWithMessage(place).that(problem).contains("refers to a missing row");
        }
      }
      Files.delete(copy);
      Files.delete(file);
    }
    System.out.println(
        DAMAGES + " files, " + refused + " with losses; " + lost + " of their rows lost");
    assertThat(lost).isGreaterThan(0);
  }

  @Test
  void fileWithoutItsSchemaHasTheDeclaredOne() throws Exception {
    Path file = fill("headless.db", 500);
    Map<String, String> rows = contents(file);
    new DamagedFile(file).wipe(1);
    assertThrows(CorruptDatabaseException.class, () -> open(file));
    Path copy = folder.resolve("copy.db");
    List<String> report =
        Alcove.builder(NotesDatabase.class, Drivers.file(file)).salvageTo(copy.toFile());
    assertThat(report).contains("Part of the schema is lost; the declared one stands in for it");
    Map<String, String> found = contents(copy);
    assertThat(found).isEqualTo(rows);
    try (NotesDatabase db = open(copy)) {
      assertThat(db.maintenance().check()).isEmpty();
    }
  }

  @Test
  void reportCountsWhatIsLost() throws Exception {
    Path file = fill("one.db", 1_000);
    DamagedFile damaged = new DamagedFile(file);
    int page = damaged.leaves("messages").get(3);
    long there = damaged.rows(page).size();
    damaged.wipe(page);
    List<String> report =
        Alcove.builder(NotesDatabase.class, Drivers.file(file))
            .salvageTo(folder.resolve("copy.db").toFile());
    assertThat(there).isGreaterThan(1);
    assertThat(report)
        .containsExactly(
            "Table messages: "
                + (1_000 - there)
                + " rows copied; 1 page cannot be read, so rows may be lost");
  }

  @Test
  void copyIsForItsOwnerAlone() throws Exception {
    Path file = fill("own.db", 10);
    Path copy = folder.resolve("copy.db");
    try (NotesDatabase db = open(file)) {
      db.maintenance().salvageTo(copy.toFile());
    }
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void nothingIsOverwrittenAndNothingHalfIsLeft() throws Exception {
    Path file = fill("x.db", 10);
    File letter = Files.writeString(folder.resolve("letter"), "Dear reader").toFile();
    File copy = folder.resolve("copy.db").toFile();
    Path noise = folder.resolve("noise.db");
    byte[] bytes = new byte[40_960];
    random.nextBytes(bytes);
    Files.write(noise, bytes);
    try (NotesDatabase db = open(file)) {
      assertThrows(CannotOpenException.class, () -> db.maintenance().salvageTo(letter));
    }
    assertThat(Files.readString(letter.toPath())).isEqualTo("Dear reader");
    CorruptDatabaseException failure =
        assertThrows(
            CorruptDatabaseException.class,
            () -> Alcove.builder(NotesDatabase.class, Drivers.file(noise)).salvageTo(copy));
    assertThat(failure).hasMessageThat().contains("noise.db\" has no page that can be read");
    assertThat(copy.exists()).isFalse();
  }

  private Path fill(String name, int messages) {
    Path file = folder.resolve(name);
    try (NotesDatabase db = open(file)) {
      db.inTransaction(
          () -> {
            for (int i = 0; i < 20; i++) {
              db.run("INSERT INTO chats VALUES ('chat" + i + "', 'Title <t" + i + "> of chat')");
            }
            for (int i = 1; i <= messages; i++) {
              // Each piece of a long row carries its mark, so that each page tells whose it is.
              String words = ("<m" + i + "> ").repeat(i % 97 == 0 ? 2_000 : 3 + i % 30);
              db.run(
                  "INSERT INTO messages (chat, words, score, raw) VALUES ('chat"
                      + (i % 20)
                      + "', '"
                      + words
                      + "', "
                      + (i % 7 == 0 ? "NULL" : i % 3 == 0 ? "2" : i + ".5")
                      + ", x'00ff"
                      + (i % 10)
                      + "1')");
              db.run("INSERT INTO tags VALUES (" + (i - 5) + ", '<g" + i + ">', " + i + ")");
            }
          });
      db.run("DELETE FROM messages WHERE number BETWEEN 41 AND 80");
      db.run(
          "INSERT INTO messages (number, chat, words)"
              + " WITH RECURSIVE n(i) AS (SELECT 41 UNION ALL SELECT i + 1 FROM n WHERE i < 80)"
              + " SELECT i, 'chat1', '<m' || i || '> again' FROM n");
    }
    return file;
  }

  /** All rows by their keys. */
  private static Map<String, String> contents(Path file) {
    Map<String, String> rows = new TreeMap<>();
    try (DriverConnection connection = Drivers.file(file).open()) {
      addRows(connection, rows, "'chat ' || id", "id, title, rowid", "chats");
      addRows(
          connection,
          rows,
          "'message ' || number",
          "chat, words, score, typeof(score), size, kept, hex(raw)",
          "messages");
      addRows(connection, rows, "'tag ' || message || word", "weight, word", "tags");
    }
    return rows;
  }

  private static void addRows(
      DriverConnection connection,
      Map<String, String> rows,
      String key,
      String columns,
      String table) {
    String sql = "SELECT " + key + ", " + columns + " FROM " + table + " NOT INDEXED";
    try (DriverStatement select = connection.prepare(sql)) {
      while (select.step()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i < select.columnCount(); i++) {
          row.append(select.getText(i)).append('|');
        }
        rows.put(String.valueOf(select.getText(0)), row.toString());
      }
    }
  }

  private static void run(DriverConnection connection, String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
    }
  }

  private static NotesDatabase open(Path file) {
    return Alcove.open(NotesDatabase.class, Drivers.file(file));
  }
}

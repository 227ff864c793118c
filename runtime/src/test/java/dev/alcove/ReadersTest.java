// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.BusyException;
import dev.alcove.error.TransactionException;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.NotesDatabase;
import dev.alcove.fixture.TestDriver;
import dev.alcove.fixture.Timeline;
import dev.alcove.generated.ListArgument;
import dev.alcove.generated.ListSql;
import dev.alcove.generated.Statement;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connections that only read. */
class ReadersTest {
  @TempDir Path folder;

  @Test
  void readersAreOpenedWhenTheyAreNeededAndNotBefore() {
    TestDriver driver = new TestDriver(folder.resolve("notes.db"));
    try (NotesDatabase db = Alcove.builder(NotesDatabase.class, driver).readers(2).open()) {
      db.insert("a", "1");
      int before = driver.readers.get();
      assertThat(db.noteIds()).containsExactly("a");
      assertThat(db.noteIds()).containsExactly("a");
      assertThat(driver.readers.get() - before).isEqualTo(1);
    }
    assertThat(folder.toFile().list()).asList().containsExactly("notes.db");
  }

  @Test
  void databaseThatWasOnlyReadLeavesNoLogBehind() {
    for (int i = 0; i < 2; i++) {
      try (NotesDatabase db = open(1)) {
        assertThat(db.noteIds()).isEmpty();
      }
      assertThat(folder.toFile().list()).asList().containsExactly("notes.db");
    }
  }

  @Test
  void readersHaveTheSamePragmas() {
    try (NotesDatabase db = builder().pragma("cache_size", "-4000").readers(1).open()) {
      assertThat(db.ask("PRAGMA foreign_keys")).isEqualTo("1");
      assertThat(db.ask("PRAGMA recursive_triggers")).isEqualTo("1");
      assertThat(db.ask("PRAGMA temp_store")).isEqualTo("2");
      assertThat(db.ask("PRAGMA trusted_schema")).isEqualTo("0");
      assertThat(db.ask("PRAGMA cache_size")).isEqualTo("-4000");
    }
  }

  @Test
  void pragmaThatIsKeptInTheFileHoldsForReadersToo() {
    try (NotesDatabase db = builder().pragma("auto_vacuum", "2").open()) {
      assertThat(db.ask("PRAGMA auto_vacuum")).isEqualTo("2");
    }
  }

  @Test
  void readersCannotWrite() {
    try (NotesDatabase db = open(1)) {
      TransactionException refused =
          assertThrows(TransactionException.class, () -> db.ask("DELETE FROM notes RETURNING id"));
      assertThat(refused)
          .hasMessageThat()
          .startsWith(
              "NotesDatabase.ask writes, but is a method that reads, and its connection only does"
                  + " that.\n  Write with @Query, @Insert, @Update, @Upsert or @Delete.");
      db.insert("a", "1");
      assertThat(db.noteIds()).containsExactly("a");
    }
  }

  @Test
  void readersHaveTablesForLongLists() {
    ListSql sql = ListSql.of("SELECT count(*) FROM notes WHERE number IN (", ")");
    ListArgument numbers = new ListArgument();
    for (int i = 0; i < 5_000; i++) {
      numbers.addLong(i);
    }
    try (NotesDatabase db = open(1)) {
      db.run("INSERT INTO notes (id, text, number) VALUES ('a', '1', 4999), ('b', '2', 5000)");
      for (int i = 0; i < 2; i++) {
        try (Statement query = db.read("Dao.count", sql, numbers)) {
          int count = query.one(row -> row.getInt(0));
          assertThat(count).isEqualTo(1);
        }
      }
    }
  }

  @Test
  void readersSeeAChangedSchema() {
    try (NotesDatabase db = open(1)) {
      assertThat(db.ask("SELECT count(*) FROM sqlite_master WHERE name = 'later'")).isEqualTo("0");
      db.run("CREATE TABLE later (a)");
      assertThat(db.ask("SELECT count(*) FROM later")).isEqualTo("0");
      db.run("ALTER TABLE later ADD COLUMN b DEFAULT 'x'");
      db.run("INSERT INTO later (a) VALUES (1)");
      assertThat(db.ask("SELECT b FROM later")).isEqualTo("x");
    }
  }

  @Test
  void asManyThreadsReadAtOnceAsThereAreReaders() throws Exception {
    try (Timeline timeline = new Timeline();
        NotesDatabase db = open(4)) {
      db.insert("a", "1");
      CyclicBarrier all = new CyclicBarrier(4);
      for (int i = 0; i < 4; i++) {
        timeline.run(
            () ->
                db.inSnapshot(
                    () -> {
                      all.await(20, SECONDS);
                      List<String> ids = db.noteIds();
                      all.await(20, SECONDS);
                      return assertAndReturn(ids);
                    }));
      }
      timeline.join();
    }
  }

  private static boolean assertAndReturn(List<String> ids) {
    assertThat(ids).containsExactly("a");
    return true;
  }

  @Test
  void whoWaitsForAReaderInVainIsToldWhoHasOne() throws Exception {
    try (Timeline timeline = new Timeline();
        NotesDatabase db = builder().readers(1).busyTimeoutMillis(30).open()) {
      timeline.run(
          () -> {
            Thread.currentThread().setName("the reader");
            db.inSnapshot(
                () -> {
                  timeline.reached("reads");
                  timeline.await("told");
                  return 0;
                });
          });
      timeline.await("reads");
      BusyException failure = assertThrows(BusyException.class, db::noteIds);
      timeline.reached("told");
      assertThat(failure)
          .hasMessageThat()
          .containsMatch(
              "NotesDatabase.noteIds waited 30 ms for \".*notes.db\", held by thread"
                  + " \"the reader\" in inSnapshot since [0-9]+ ms");
      assertThat(failure).hasCauseThat().hasMessageThat().contains("is here now");
      timeline.join();
      assertThat(db.noteIds()).isEmpty();
    }
  }

  /** If it waited for a reader, it would wait for itself. */
  @Test
  void threadThatReadsRowsReadsOnAndSeesWhatItWrote() {
    try (NotesDatabase db = builder().readers(1).busyTimeoutMillis(0).open()) {
      db.insert("a", "1");
      db.insert("b", "2");
      try (Statement rows = db.read("Dao.rows", "SELECT id FROM notes ORDER BY id")) {
        List<Integer> sizes =
            rows.list(
                row -> {
                  db.insert("c-" + row.getText(0), "3 " + row.getText(0));
                  return db.noteIds().size();
                });
        assertThat(sizes).containsExactly(3, 4).inOrder();
      }
      assertThat(db.noteIds()).hasSize(4);
    }
  }

  @Test
  void readsInsideATransactionSeeItAndOthersDoNot() throws Exception {
    try (Timeline timeline = new Timeline();
        NotesDatabase db = open(2)) {
      Future<List<String>> other =
          timeline.start(
              () -> {
                timeline.await("written");
                List<String> ids = db.noteIds();
                timeline.reached("read");
                return ids;
              });
      db.inTransaction(
          () -> {
            db.insert("a", "1");
            assertThat(db.noteIds()).containsExactly("a");
            timeline.reached("written");
            timeline.await("read");
          });
      assertThat(other.get(20, SECONDS)).isEmpty();
      assertThat(db.noteIds()).containsExactly("a");
    }
  }

  @Test
  void exclusiveFileHasOneConnection() {
    try (NotesDatabase db = builder().pragma("locking_mode", "exclusive").open()) {
      db.insert("a", "1");
      assertThat(db.noteIds()).containsExactly("a");
    }
  }

  @Test
  void numberOfReadersIsNotNegative() {
    assertThrows(IllegalArgumentException.class, () -> builder().readers(-1));
  }

  private NotesDatabase open(int readers) {
    return builder().readers(readers).open();
  }

  private Alcove.Builder<NotesDatabase> builder() {
    return Alcove.builder(NotesDatabase.class, Drivers.file(folder.resolve("notes.db")));
  }
}

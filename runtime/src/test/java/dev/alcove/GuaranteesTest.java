// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.driver.Driver;
import dev.alcove.error.TransactionException;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.NotesDatabase;
import dev.alcove.fixture.Timeline;
import dev.alcove.generated.Statement;
import dev.alcove.generated.Transaction;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The promises of {@code docs/threads-and-transactions.md}. Each schedule stands in front of its
 * test: one column for each thread, time goes down.
 */
class GuaranteesTest {
  /** The kinds of databases: what is promised holds for each. */
  enum Kind {
    READERS_BESIDE_WRITER,
    ROLLBACK_JOURNAL,
    IN_MEMORY
  }

  @TempDir Path folder;

  /**
   * The other counts what the first has committed.
   *
   * <pre>
   * one                  other
   * BEGIN
   * counts 0 notes
   *                      asks for a transaction
   * inserts, COMMIT
   *                      counts 1 note
   * </pre>
   */
  @ParameterizedTest
  @EnumSource
  void writesAreSerialised(Kind kind) throws Exception {
    try (Timeline timeline = new Timeline();
        NotesDatabase db = open(kind)) {
      Future<Integer> other =
          timeline.start(
              () -> {
                timeline.await("one has begun");
                timeline.reached("other asks");
                return db.inTransaction(() -> db.noteIds().size());
              });
      db.inTransaction(
          () -> {
            timeline.reached("one has begun");
            assertThat(db.noteIds()).isEmpty();
            timeline.await("other asks");
            db.insert("a", "1");
          });
      assertThat(other.get(20, SECONDS)).isEqualTo(1);
    }
  }

  /**
   * What is committed meanwhile is no part of the result.
   *
   * <pre>
   * reader               writer
   * reads the 1st row
   *                      inserts a row, commits
   * reads on: the old rows
   * reads again: the new row too
   * </pre>
   */
  @Test
  void eachReadMethodSeesOneSnapshot() throws Exception {
    try (Timeline timeline = new Timeline();
        NotesDatabase db = open(Kind.READERS_BESIDE_WRITER)) {
      db.insert("a", "1");
      db.insert("b", "2");
      timeline.run(
          () -> {
            timeline.await("1st row is read");
            db.insert("c", "3");
            timeline.reached("row is inserted");
          });
      try (Statement query = db.read("Dao.ids", "SELECT id FROM notes ORDER BY rowid")) {
        List<String> ids =
            query.list(
                row -> {
                  timeline.reached("1st row is read");
                  awaitInserted(timeline);
                  return row.getText(0);
                });
        assertThat(ids).containsExactly("a", "b").inOrder();
      }
      assertThat(db.noteIds()).containsExactly("a", "b", "c");
      timeline.join();
    }
  }

  private static void awaitInserted(Timeline timeline) {
    try {
      timeline.await("row is inserted");
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Generated code of a method with relations runs like this.
   *
   * <pre>
   * reader               writer
   * its 1st statement
   *                      inserts a row, commits
   * its 2nd statement: nothing new
   * </pre>
   */
  @Test
  void readMethodOfSeveralStatementsSeesOneSnapshot() throws Exception {
    try (Timeline timeline = new Timeline();
        NotesDatabase db = open(Kind.READERS_BESIDE_WRITER)) {
      timeline.run(
          () -> {
            timeline.await("1st statement has run");
            db.insert("a", "1");
            timeline.reached("row is inserted");
          });
      try (Transaction snapshot = db.snapshot("Dao.withChildren")) {
        assertThat(db.ask("SELECT count(*) FROM notes")).isEqualTo("0");
        timeline.reached("1st statement has run");
        timeline.await("row is inserted");
        assertThat(db.ask("SELECT count(*) FROM notes")).isEqualTo("0");
        snapshot.commit();
      }
      assertThat(db.noteIds()).containsExactly("a");
      timeline.join();
    }
  }

  /**
   * The reader would give up at once if it had to wait.
   *
   * <pre>
   * writer               reader
   * BEGIN, inserts
   *                      reads: nothing
   * COMMIT
   *                      reads: the row
   * </pre>
   */
  @Test
  void readersNeverWaitForTheWriter() throws Exception {
    try (Timeline timeline = new Timeline();
        NotesDatabase db = builder(Kind.READERS_BESIDE_WRITER).busyTimeoutMillis(0).open()) {
      timeline.run(
          () -> {
            timeline.await("inserted");
            assertThat(db.noteIds()).isEmpty();
            assertThat(db.inSnapshot(() -> db.noteIds())).isEmpty();
            timeline.reached("read");
            timeline.await("committed");
            assertThat(db.noteIds()).containsExactly("a");
          });
      db.inTransaction(
          () -> {
            db.insert("a", "1");
            timeline.reached("inserted");
            timeline.await("read");
          });
      timeline.reached("committed");
      timeline.join();
    }
  }

  /**
   * The writer would give up at once if it had to wait.
   *
   * <pre>
   * reader               writer
   * begins a snapshot
   *                      BEGIN, inserts, COMMIT
   * reads: nothing
   * ends the snapshot
   * reads: the row
   * </pre>
   */
  @Test
  void writerNeverWaitsForReaders() throws Exception {
    try (Timeline timeline = new Timeline();
        NotesDatabase db = builder(Kind.READERS_BESIDE_WRITER).busyTimeoutMillis(0).open()) {
      timeline.run(
          () -> {
            timeline.await("snapshot");
            db.inTransaction(() -> db.insert("a", "1"));
            timeline.reached("committed");
          });
      db.inSnapshot(
          () -> {
            timeline.reached("snapshot");
            timeline.await("committed");
            assertThat(db.noteIds()).isEmpty();
            return 0;
          });
      assertThat(db.noteIds()).containsExactly("a");
      timeline.join();
    }
  }

  @ParameterizedTest
  @EnumSource
  void writeInASnapshotIsRefused(Kind kind) {
    try (NotesDatabase db = open(kind)) {
      db.inSnapshot(
          () -> {
            TransactionException write =
                assertThrows(TransactionException.class, () -> db.insert("a", "1"));
            assertThat(write)
                .hasMessageThat()
                .isEqualTo(
                    "NotesDatabase.insert writes inside a snapshot, which only reads."
                        + "\n  Write before or after inSnapshot, or use inTransaction.");
            assertThrows(TransactionException.class, () -> db.inTransaction(() -> {}));
            assertThrows(TransactionException.class, () -> db.maintenance().vacuum());
            assertThat(db.inSnapshot(() -> db.noteIds())).isEmpty();
            assertThrows(TransactionException.class, () -> db.insert("a", "1"));
            return 0;
          });
      db.insert("a", "1");
      assertThat(db.noteIds()).containsExactly("a");
    }
  }

  @ParameterizedTest
  @EnumSource
  void nestedTransactionIsUndoneAlone(Kind kind) {
    try (NotesDatabase db = open(kind)) {
      db.inTransaction(
          () -> {
            db.insert("outer", "1");
            assertThrows(
                IllegalStateException.class,
                () ->
                    db.inTransaction(
                        () -> {
                          db.insert("inner", "2");
                          throw new IllegalStateException();
                        }));
            assertThat(db.noteIds()).containsExactly("outer");
          });
      assertThat(db.noteIds()).containsExactly("outer");
    }
  }

  @ParameterizedTest
  @EnumSource
  void snapshotInsideATransactionSeesIt(Kind kind) {
    try (NotesDatabase db = open(kind)) {
      db.inTransaction(
          () -> {
            db.insert("a", "1");
            assertThat(db.inSnapshot(() -> db.noteIds())).containsExactly("a");
            db.insert("b", "2");
          });
      assertThat(db.noteIds()).containsExactly("a", "b");
    }
  }

  /**
   * What a thread has open is its own.
   *
   * <pre>
   * one                  other
   * BEGIN
   * inserts, and joins itself
   *                      reads what was committed
   * throws: all is undone
   *                      reads the same
   * </pre>
   */
  @Test
  void transactionBelongsToItsThreadAndIsUndoneWhenItThrows() throws Exception {
    try (Timeline timeline = new Timeline();
        NotesDatabase db = open(Kind.READERS_BESIDE_WRITER)) {
      db.insert("before", "0");
      Future<List<String>> other =
          timeline.start(
              () -> {
                timeline.await("inserted");
                assertThat(db.noteIds()).containsExactly("before");
                timeline.reached("read");
                timeline.await("undone");
                return db.noteIds();
              });
      assertThrows(
          IllegalStateException.class,
          () ->
              db.inTransaction(
                  () -> {
                    db.insert("a", "1");
                    assertThat(db.noteIds()).containsExactly("a", "before");
                    timeline.reached("inserted");
                    timeline.await("read");
                    throw new IllegalStateException();
                  }));
      timeline.reached("undone");
      assertThat(other.get(20, SECONDS)).containsExactly("before");
    }
  }

  private NotesDatabase open(Kind kind) {
    return builder(kind).open();
  }

  private Alcove.Builder<NotesDatabase> builder(Kind kind) {
    Driver driver =
        kind == Kind.IN_MEMORY ? Drivers.inMemory() : Drivers.file(folder.resolve("notes.db"));
    return Alcove.builder(NotesDatabase.class, driver)
        .journalMode(kind == Kind.ROLLBACK_JOURNAL ? JournalMode.DELETE : JournalMode.WAL);
  }
}

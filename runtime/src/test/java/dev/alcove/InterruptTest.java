// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.InterruptedStatementException;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.NotesDatabase;
import dev.alcove.fixture.Timeline;
import dev.alcove.generated.Statement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How soon the interrupt of a thread stops its statement: measured often, for threads get late. */
class InterruptTest {
  private static final int TIMES = 15;
  private static final long LIMIT = MILLISECONDS.toNanos(50);
  private static final String ENDLESS =
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) ";

  /** Where a thread is that runs a statement, with either driver. */
  private static final String SQLITE =
      "org\\.sqlite\\.core\\.NativeDB\\..*|.*SQLiteConnection\\w*\\.\\$*\\w*native\\w+";

  private static final String INSERTS = ".*\\.NotesDatabase_Impl\\.insert";

  @TempDir Path folder;

  @Test
  void readIsStoppedWithin50Milliseconds() throws Exception {
    try (NotesDatabase db = open(1)) {
      assertThat(median(SQLITE, () -> db.ask(ENDLESS + "SELECT max(i) FROM n"))).isAtMost(LIMIT);
      assertThat(db.noteIds()).isEmpty();
    }
  }

  @Test
  void readInASnapshotIsStoppedWithin50Milliseconds() throws Exception {
    try (NotesDatabase db = open(1)) {
      assertThat(
              median(SQLITE, () -> db.inSnapshot(() -> db.ask(ENDLESS + "SELECT max(i) FROM n"))))
          .isAtMost(LIMIT);
      assertThat(db.inSnapshot(() -> db.noteIds())).isEmpty();
    }
  }

  @Test
  void writeIsStoppedWithin50MillisecondsAndUndone() throws Exception {
    try (NotesDatabase db = open(1)) {
      assertThat(
              median(
                  SQLITE,
                  () -> {
                    db.run(ENDLESS + "INSERT INTO notes (id, text) SELECT i, i FROM n");
                    return "";
                  }))
          .isAtMost(LIMIT);
      assertThat(db.noteIds()).isEmpty();
      db.insert("a", "1");
    }
  }

  /** None of which lasts: at most moments nothing runs that could be stopped. */
  @Test
  void manyShortWritesAreStoppedWithin50MillisecondsAndUndone() throws Exception {
    try (NotesDatabase db = open(1)) {
      Work<String, RuntimeException> work =
          () -> {
            for (int i = 0; i < 60_000; i++) {
              db.insert("id" + i, "text" + i);
            }
            return "";
          };
      assertThat(median(INSERTS, () -> db.inTransaction(work))).isAtMost(LIMIT);
      assertThat(db.noteIds()).isEmpty();
    }
  }

  @Test
  void waitForTheLockOfAnotherConnectionIsEndedWithin50Milliseconds() throws Exception {
    try (NotesDatabase db = open(1);
        NotesDatabase other = open(1)) {
      other.inTransaction(
          () ->
              assertThat(
                      median(
                          ".*\\.LockWait\\..*",
                          () -> {
                            db.insert("a", "1");
                            return "";
                          }))
                  .isAtMost(LIMIT));
      assertThat(db.noteIds()).isEmpty();
    }
  }

  /** Also where there is nothing to wait for: it is to end, not to begin. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void interruptedThreadBeginsNothingNew(int readers) {
    try (NotesDatabase db = open(readers)) {
      db.insert("a", "1");
      for (Runnable call : List.<Runnable>of(db::noteIds, () -> db.insert("b", "2"))) {
        Thread.currentThread().interrupt();
        InterruptedStatementException failure =
            assertThrows(InterruptedStatementException.class, call::run);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure)
            .hasMessageThat()
            .endsWith(
                "notes.db\".\n  The thread stays interrupted; Thread.interrupted() clears that for"
                    + " another try.");
      }
      assertThat(db.noteIds()).containsExactly("a");
    }
  }

  @Test
  void interruptedTransactionBeginsNoStatementAndIsUndone() {
    try (NotesDatabase db = open(1)) {
      InterruptedStatementException failure =
          assertThrows(
              InterruptedStatementException.class,
              () ->
                  db.inTransaction(
                      () -> {
                        db.insert("a", "1");
                        Thread.currentThread().interrupt();
                        assertThrows(InterruptedStatementException.class, db::noteIds);
                        db.insert("b", "2");
                      }));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(failure)
          .hasMessageThat()
          .isEqualTo(
              "NotesDatabase.insert was interrupted (interrupted).\n  Leave the transaction.\n"
                  + "  SQL: INSERT INTO notes (id, text) VALUES (?1, ?2)");
      assertThat(db.noteIds()).isEmpty();
    }
  }

  /** As for the elements of a list that a DAO method is given. */
  @Test
  void interruptedThreadDoesNotRunItsStatementOnceMore() {
    try (NotesDatabase db = open(1);
        Statement insert = db.write("T", "INSERT INTO notes (id, text) VALUES (?1, ?1)")) {
      insert.bindText(1, "a");
      assertThat(insert.executeUpdate()).isEqualTo(1);
      insert.bindText(1, "b");
      Thread.currentThread().interrupt();
      assertThrows(InterruptedStatementException.class, insert::execute);
      assertThat(Thread.interrupted()).isTrue();
      insert.bindText(1, "c");
      insert.execute();
      assertThat(db.noteIds()).containsExactly("a", "c");
    }
  }

  /** What it has done by then is whole; and what follows a commit must be done. */
  @Test
  void interruptDoesNotKeepATransactionFromItsCommit() {
    try (NotesDatabase db = open(1)) {
      db.inTransaction(
          () -> {
            db.insert("a", "1");
            Thread.currentThread().interrupt();
          });
      assertThat(Thread.interrupted()).isTrue();
      assertThat(db.noteIds()).containsExactly("a");
    }
  }

  @Test
  void waitForTheTransactionOfAnotherThreadIsEndedWithin50Milliseconds() throws Exception {
    try (NotesDatabase db = open(1)) {
      db.inTransaction(
          () ->
              assertThat(
                      median(
                          ".*\\.pool\\.Writer\\..*",
                          () -> db.inTransaction(() -> db.ask("SELECT 1"))))
                  .isAtMost(LIMIT));
    }
  }

  /** How long it takes from the interrupt to the end of the statement, usually. */
  private static long median(String inside, Work<String, RuntimeException> statement)
      throws Exception {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      nanos.add(measure(inside, statement));
    }
    Collections.sort(nanos);
    return nanos.get(TIMES / 2);
  }

  private static long measure(String inside, Work<String, RuntimeException> statement)
      throws Exception {
    try (Timeline timeline = new Timeline()) {
      Thread[] thread = new Thread[1];
      Future<Long> end =
          timeline.start(
              () -> {
                thread[0] = Thread.currentThread();
                timeline.reached("begins");
                assertThrows(InterruptedStatementException.class, statement::run);
                assertThat(Thread.interrupted()).isTrue();
                return System.nanoTime();
              });
      timeline.await("begins");
      while (!isInside(inside, thread[0]) && !end.isDone()) {
        Thread.onSpinWait();
      }
      long start = System.nanoTime();
      thread[0].interrupt();
      return end.get(20, SECONDS) - start;
    }
  }

  /** Interrupted before, it would not even begin. */
  private static boolean isInside(String call, Thread thread) {
    return Arrays.stream(thread.getStackTrace())
        .anyMatch(at -> (at.getClassName() + "." + at.getMethodName()).matches(call));
  }

  private NotesDatabase open(int readers) {
    return Alcove.builder(NotesDatabase.class, Drivers.file(folder.resolve("notes.db")))
        .readers(readers)
        .busyTimeoutMillis(60_000)
        .open();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.BusyException;
import dev.alcove.error.DatabaseClosedException;
import dev.alcove.error.InterruptedStatementException;
import dev.alcove.error.TransactionException;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.NotesDatabase;
import dev.alcove.fixture.Timeline;
import dev.alcove.generated.Statement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreadsTest {
  @TempDir Path folder;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void stop() throws InterruptedException {
    threads.shutdownNow();
    assertThat(threads.awaitTermination(10, SECONDS)).isTrue();
  }

  @Test
  void refusedThreadIsToldWhichMethodItCalled() throws Exception {
    Path file = folder.resolve("refused.db");
    try (Timeline timeline = new Timeline();
        NotesDatabase db =
            Alcove.builder(NotesDatabase.class, Drivers.file(file))
                .refuseThread(Thread.currentThread())
                .open()) {
      String thread = Thread.currentThread().getName();
      IllegalStateException read =
          assertThrows(IllegalStateException.class, () -> db.ask("SELECT 1"));
      assertThat(read)
          .hasMessageThat()
          .isEqualTo(
              "NotesDatabase.ask runs on the thread \""
                  + thread
                  + "\", which refuseThread keeps free.\n  Call it on another thread.");
      assertThrows(IllegalStateException.class, () -> db.insert("a", "text"));
      assertThrows(IllegalStateException.class, () -> db.inTransaction(() -> 1));
      assertThrows(IllegalStateException.class, () -> db.inSnapshot(() -> 1));
      assertThrows(IllegalStateException.class, () -> db.maintenance().check());
      timeline.run(() -> db.insert("a", "text"));
      timeline.join();
      assertThat(timeline.start(db::noteIds).get()).containsExactly("a");
    }
  }

  @Test
  void manyThreadsWriteWithoutLoss() throws Exception {
    try (NotesDatabase db = open(5_000)) {
      List<Future<?>> writers = new ArrayList<>();
      for (int writer = 0; writer < 8; writer++) {
        int number = writer;
        writers.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < 50; i++) {
                    int note = i;
                    db.inTransaction(
                        () -> {
                          db.insert(number + "-" + note + "a", "a" + number + note + "-");
                          db.insert(number + "-" + note + "b", "b" + number + note + "-");
                        });
                    assertThat(db.noteIds().size() % 2).isEqualTo(0);
                  }
                }));
      }
      for (Future<?> writer : writers) {
        writer.get(60, SECONDS);
      }
      assertThat(db.noteIds()).hasSize(800);
    }
  }

  @Test
  void withOneConnectionOtherThreadWaitsForTheTransactionAndThenSeesIt() throws Exception {
    try (NotesDatabase db = openWithoutReaders(5_000)) {
      CountDownLatch asked = new CountDownLatch(1);
      Future<List<String>> other =
          db.inTransaction(
              () -> {
                db.insert("a", "1");
                Future<List<String>> reading =
                    threads.submit(
                        () -> {
                          asked.countDown();
                          return db.noteIds();
                        });
                asked.await();
                db.insert("b", "2");
                assertThat(reading.isDone()).isFalse();
                return reading;
              });
      assertThat(other.get(10, SECONDS)).containsExactly("a", "b");
    }
  }

  @Test
  void rowsBeingReadHoldTheOnlyConnection() throws Exception {
    try (NotesDatabase db = openWithoutReaders(50)) {
      try (Statement query = db.read("Dao.query", "SELECT 1")) {
        ExecutionException failure =
            assertThrows(ExecutionException.class, () -> threads.submit(db::noteIds).get());
        assertThat(failure).hasCauseThat().isInstanceOf(BusyException.class);
        int one = query.one(row -> row.getInt(0));
        assertThat(one).isEqualTo(1);
      }
      assertThat(threads.submit(db::noteIds).get(10, SECONDS)).isEmpty();
    }
  }

  @Test
  void whoWaitsInVainIsToldWhoHoldsTheDatabase() throws Exception {
    String name = Pattern.quote(Thread.currentThread().getName());
    try (NotesDatabase db = open(30)) {
      db.inTransaction(
          () -> {
            ExecutionException failure =
                assertThrows(
                    ExecutionException.class,
                    () -> threads.submit(() -> db.insert("a", "1")).get());
            assertThat(failure).hasCauseThat().isInstanceOf(BusyException.class);
            assertThat(failure)
                .hasCauseThat()
                .hasMessageThat()
                .containsMatch(
                    "NotesDatabase.insert waited 30 ms for \".*notes.db\", held by"
                        + " thread \""
                        + name
                        + "\" in inTransaction since [0-9]+ ms");
          });
      assertThat(db.noteIds()).isEmpty();
    }
  }

  @Test
  void interruptEndsTheWait() throws Exception {
    try (NotesDatabase db = open(60_000)) {
      CountDownLatch waiting = new CountDownLatch(1);
      db.inTransaction(
          () -> {
            Thread[] waiter = new Thread[1];
            Future<Boolean> other =
                threads.submit(
                    () -> {
                      waiter[0] = Thread.currentThread();
                      waiting.countDown();
                      assertThrows(InterruptedStatementException.class, () -> db.insert("a", "1"));
                      return Thread.currentThread().isInterrupted();
                    });
            waiting.await();
            waiter[0].interrupt();
            assertThat(other.get(10, SECONDS)).isTrue();
          });
    }
  }

  @Test
  void interruptStopsAStatementAndItsTransaction() {
    try (NotesDatabase db = open(5_000)) {
      assertThrows(
          InterruptedStatementException.class,
          () ->
              db.inTransaction(
                  () -> {
                    db.insert("a", "1");
                    Thread.currentThread().interrupt();
                    db.run(
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                            + " INSERT INTO notes (id, text) SELECT i, i FROM n");
                  }));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(db.noteIds()).isEmpty();
      db.insert("b", "2");
    }
  }

  @Test
  void otherConnectionsLockIsBusy() {
    try (NotesDatabase db = open(20);
        NotesDatabase other = open(20)) {
      other.inTransaction(
          () -> {
            other.insert("a", "1");
            BusyException failure =
                assertThrows(BusyException.class, () -> db.inTransaction(() -> {}));
            assertThat(failure)
                .hasMessageThat()
                .contains(
                    "inTransaction waited 20 ms for \""
                        + folder.resolve("notes.db")
                        + "\", which another process or another opening of it has locked");
            assertThrows(BusyException.class, () -> db.insert("b", "2"));
            assertThat(db.noteIds()).isEmpty();
          });
      db.insert("b", "2");
      assertThat(other.noteIds()).containsExactly("a", "b");
    }
  }

  @Test
  void closedDatabaseIsToldAsSuch() {
    NotesDatabase db = open(5_000);
    db.insert("a", "1");
    db.close();
    db.close();
    DatabaseClosedException failure =
        assertThrows(DatabaseClosedException.class, () -> db.insert("b", "2"));
    assertThat(failure.method()).isEqualTo("NotesDatabase.insert");
    assertThrows(DatabaseClosedException.class, db::noteIds);
    assertThrows(DatabaseClosedException.class, () -> db.inTransaction(() -> {}));
    assertThrows(DatabaseClosedException.class, () -> db.maintenance().vacuum());
    assertThat(db.schema().version()).isEqualTo(1);
    assertThat(folder.toFile().list()).asList().containsExactly("notes.db");
  }

  @Test
  void interruptedThreadClosesTheDatabaseAndStaysInterrupted() {
    NotesDatabase db = open(5_000);
    db.insert("a", "1");
    Thread.currentThread().interrupt();
    db.close();
    assertThat(Thread.interrupted()).isTrue();
    assertThrows(DatabaseClosedException.class, db::noteIds);
    assertThat(folder.toFile().list()).asList().containsExactly("notes.db");
  }

  @Test
  void closingThatIsInterruptedGoesOnWaiting() throws Exception {
    NotesDatabase db = open(60_000);
    CountDownLatch closing = new CountDownLatch(1);
    Thread[] closer = new Thread[1];
    Future<Boolean> closed =
        db.inTransaction(
            () -> {
              Future<Boolean> other =
                  threads.submit(
                      () -> {
                        closer[0] = Thread.currentThread();
                        closing.countDown();
                        db.close();
                        return Thread.currentThread().isInterrupted();
                      });
              closing.await();
              closer[0].interrupt();
              db.insert("a", "1");
              assertThat(other.isDone()).isFalse();
              return other;
            });
    assertThat(closed.get(10, SECONDS)).isTrue();
    assertThat(folder.toFile().list()).asList().containsExactly("notes.db");
  }

  @Test
  void closingInsideATransactionIsRefused() {
    try (NotesDatabase db = open(5_000)) {
      db.inTransaction(
          () -> {
            db.insert("a", "1");
            TransactionException failure = assertThrows(TransactionException.class, db::close);
            assertThat(failure)
                .hasMessageThat()
                .isEqualTo(
                    "close() is called inside inTransaction, by the same thread."
                        + "\n  Close the database afterwards.");
            db.insert("b", "2");
          });
      assertThat(db.noteIds()).containsExactly("a", "b");
    }
  }

  @Test
  void closingWaitsForOtherThreads() throws Exception {
    NotesDatabase db = open(10_000);
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch finish = new CountDownLatch(1);
    Future<?> writer =
        threads.submit(
            () -> {
              db.inTransaction(
                  () -> {
                    db.insert("a", "1");
                    started.countDown();
                    finish.await();
                    db.insert("b", "2");
                  });
              return null;
            });
    started.await();
    Future<?> closing = threads.submit(db::close);
    finish.countDown();
    writer.get(10, SECONDS);
    closing.get(10, SECONDS);
    try (NotesDatabase again = open(5_000)) {
      assertThat(again.noteIds()).containsExactly("a", "b");
    }
  }

  private NotesDatabase openWithoutReaders(long busyTimeoutMillis) {
    return Alcove.builder(NotesDatabase.class, Drivers.file(folder.resolve("notes.db")))
        .busyTimeoutMillis(busyTimeoutMillis)
        .readers(0)
        .open();
  }

  private NotesDatabase open(long busyTimeoutMillis) {
    return Alcove.builder(NotesDatabase.class, Drivers.file(folder.resolve("notes.db")))
        .busyTimeoutMillis(busyTimeoutMillis)
        .open();
  }
}

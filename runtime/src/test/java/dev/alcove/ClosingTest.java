// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.BusyException;
import dev.alcove.error.DatabaseClosedException;
import dev.alcove.error.TransactionException;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.NotesDatabase;
import dev.alcove.fixture.TalkDatabase;
import dev.alcove.fixture.Timeline;
import dev.alcove.generated.Statement;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What closing does to what other threads have open. */
class ClosingTest {
  private static final String ENDLESS =
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) ";

  @TempDir Path folder;

  @Test
  void runningWorkMayEndAndNothingNewBegins() throws Exception {
    NotesDatabase db = open(4, 20_000);
    try (Timeline timeline = new Timeline()) {
      Future<?> writer =
          timeline.start(
              () -> {
                db.inTransaction(
                    () -> {
                      db.insert("a", "1");
                      timeline.reached("writing");
                      timeline.await("refused");
                      db.insert("b", "2");
                    });
                return null;
              });
      Future<List<String>> reader =
          timeline.start(
              () ->
                  db.inSnapshot(
                      () -> {
                        timeline.reached("reading");
                        timeline.await("refused");
                        return db.noteIds();
                      }));
      timeline.await("writing");
      timeline.await("reading");
      Future<?> closing =
          timeline.start(
              () -> {
                timeline.reached("closing");
                db.close();
                return null;
              });
      timeline.await("closing");
      // Closing has begun as soon as a read, which would find a free reader, is refused.
      DatabaseClosedException refused = null;
      while (refused == null) {
        try {
          db.noteIds();
        } catch (DatabaseClosedException e) {
          refused = e;
        }
      }
      assertThat(refused).hasMessageThat().startsWith("NotesDatabase.noteIds uses ");
      assertThat(closing.isDone()).isFalse();
      timeline.reached("refused");
      writer.get(20, SECONDS);
      assertThat(reader.get(20, SECONDS)).isEmpty();
      closing.get(20, SECONDS);
    }
    assertClosedWith("a", "b");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4})
  void writeThatTakesTooLongIsStoppedAndUndone(int readers) throws Exception {
    NotesDatabase db = open(readers, 20);
    try (Timeline timeline = new Timeline()) {
      Future<?> writer =
          timeline.start(
              () -> {
                db.inTransaction(
                    () -> {
                      db.insert("a", "1");
                      timeline.reached("writing");
                      db.run(ENDLESS + "INSERT INTO notes (id, text) SELECT i, i || '-' FROM n");
                    });
                return null;
              });
      timeline.await("writing");
      db.close();
      Throwable stopped = assertThrows(Exception.class, () -> writer.get(20, SECONDS)).getCause();
      assertThat(stopped).isInstanceOf(DatabaseClosedException.class);
    }
    assertClosedWith();
  }

  @Test
  void readThatTakesTooLongIsStopped() throws Exception {
    NotesDatabase db = open(4, 20);
    try (Timeline timeline = new Timeline()) {
      Future<?> reader =
          timeline.start(
              () -> {
                try (Statement endless = db.read("Dao.count", ENDLESS + "SELECT i FROM n")) {
                  return endless.list(
                      row -> {
                        timeline.reached("reading");
                        return 0;
                      });
                }
              });
      timeline.await("reading");
      db.close();
      Throwable stopped = assertThrows(Exception.class, () -> reader.get(20, SECONDS)).getCause();
      assertThat(stopped).isInstanceOf(DatabaseClosedException.class);
    }
    assertClosedWith();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4})
  void transactionThatStaysOpenIsNamedAndCannotCommit(int readers) throws Exception {
    NotesDatabase db = open(readers, 20);
    try (Timeline timeline = new Timeline()) {
      Future<?> writer =
          timeline.start(
              () -> {
                db.inTransaction(
                    () -> {
                      db.insert("a", "1");
                      timeline.reached("writing");
                      timeline.await("told");
                    });
                return null;
              });
      timeline.await("writing");
      BusyException failure = assertThrows(BusyException.class, db::close);
      assertThat(failure).hasMessageThat().startsWith("close waited 20 ms for ");
      assertThat(failure).hasMessageThat().contains(" in inTransaction since ");
      assertThrows(DatabaseClosedException.class, db::noteIds);
      timeline.reached("told");
      Throwable refused = assertThrows(Exception.class, () -> writer.get(20, SECONDS)).getCause();
      assertThat(refused).isInstanceOf(DatabaseClosedException.class);
      db.close();
    }
    assertClosedWith();
  }

  @Test
  void snapshotThatStaysOpenIsNamedAndSeesNoMore() throws Exception {
    NotesDatabase db = open(1, 20);
    try (Timeline timeline = new Timeline()) {
      Future<?> reader =
          timeline.start(
              () ->
                  db.inSnapshot(
                      () -> {
                        timeline.reached("reading");
                        timeline.await("told");
                        return db.noteIds();
                      }));
      timeline.await("reading");
      BusyException failure = assertThrows(BusyException.class, db::close);
      assertThat(failure).hasMessageThat().contains(" in inSnapshot since ");
      timeline.reached("told");
      Throwable refused = assertThrows(Exception.class, () -> reader.get(20, SECONDS)).getCause();
      assertThat(refused).isInstanceOf(DatabaseClosedException.class);
      db.close();
      assertThrows(DatabaseClosedException.class, db::noteIds);
    }
  }

  /** Nobody else comes to end them, for the thread that stays open may do so for ever. */
  @Test
  void subscriptionsEndThoughATransactionStaysOpen() throws Exception {
    Path file = folder.resolve("talk.db");
    try (Timeline timeline = new Timeline()) {
      TalkDatabase db =
          Alcove.builder(TalkDatabase.class, Drivers.file(file))
              .busyTimeoutMillis(20)
              .executor(Runnable::run)
              .open();
      Subscription subscription =
          db.rows("SELECT id FROM chats", TalkDatabase.CHATS.reads("id")).subscribe(value -> {});
      Future<?> writer =
          timeline.start(
              () -> {
                db.inTransaction(
                    () -> {
                      timeline.reached("writing");
                      timeline.await("told");
                    });
                return null;
              });
      timeline.await("writing");
      assertThrows(BusyException.class, db::close);
      assertThat(subscription.isOpen()).isFalse();
      assertThat(subscription.failure()).isNull();
      timeline.reached("told");
      assertThrows(Exception.class, () -> writer.get(20, SECONDS));
    }
  }

  @Test
  void subscriptionsGoOnWhereClosingIsRefused() {
    try (TalkDatabase db =
        Alcove.builder(TalkDatabase.class, Drivers.inMemory()).executor(Runnable::run).open()) {
      Subscription subscription =
          db.rows("SELECT id FROM chats", TalkDatabase.CHATS.reads("id")).subscribe(value -> {});
      db.inTransaction(() -> assertThrows(TransactionException.class, db::close));
      assertThat(subscription.isOpen()).isTrue();
    }
  }

  private void assertClosedWith(String... ids) {
    assertThat(folder.toFile().list()).asList().containsExactly("notes.db");
    try (NotesDatabase again = open(1, 5_000)) {
      assertThat(again.noteIds()).containsExactlyElementsIn(ids);
    }
  }

  private NotesDatabase open(int readers, long busyTimeoutMillis) {
    return Alcove.builder(NotesDatabase.class, Drivers.file(folder.resolve("notes.db")))
        .readers(readers)
        .busyTimeoutMillis(busyTimeoutMillis)
        .open();
  }
}

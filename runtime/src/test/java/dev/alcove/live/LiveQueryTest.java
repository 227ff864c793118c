// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.fixture.TalkDatabase.CHATS;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.Alcove;
import dev.alcove.JournalMode;
import dev.alcove.LiveQuery;
import dev.alcove.Subscription;
import dev.alcove.driver.Driver;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.ManualExecutor;
import dev.alcove.fixture.TalkDatabase;
import dev.alcove.fixture.Timeline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When results of live queries are delivered, and on which thread. */
public class LiveQueryTest {
  enum Kind {
    READERS_BESIDE_WRITER,
    ROLLBACK_JOURNAL,
    IN_MEMORY
  }

  @TempDir Path folder;

  /** Runs queries, and calls listeners that have no executor of their own. */
  private final ManualExecutor work = new ManualExecutor();

  private final List<List<String>> values = new ArrayList<>();

  @Test
  void getReadsNow() {
    try (TalkDatabase db = open()) {
      LiveQuery<List<String>> chats = chats(db);
      assertThat(chats.get()).isEmpty();
      insert(db, "a");
      assertThat(chats.get()).containsExactly("a|A|");
      db.inTransaction(
          () -> {
            insert(db, "b");
            assertThat(chats.get()).hasSize(2);
          });
    }
  }

  @ParameterizedTest
  @EnumSource
  void firstValueComesAtOnceAndThenEachChangedOne(Kind kind) throws Exception {
    try (TalkDatabase db = builder(kind).open()) {
      BlockingQueue<List<String>> queue = new LinkedBlockingQueue<>();
      try (Subscription subscription = chats(db).subscribe(queue::add)) {
        assertThat(queue.poll(10, SECONDS)).isEmpty();
        insert(db, "a");
        assertThat(queue.poll(10, SECONDS)).containsExactly("a|A|");
        db.inTransaction(
            () -> {
              insert(db, "b");
              insert(db, "c");
            });
        assertThat(queue.poll(10, SECONDS)).containsExactly("a|A|", "b|B|", "c|C|");
        assertThat(subscription.isOpen()).isTrue();
      }
      insert(db, "d");
      assertThat(queue.poll(100, MILLISECONDS)).isNull();
    }
  }

  /**
   * The first value does not wait for the writer.
   *
   * <pre>
   * writer               subscriber
   * BEGIN, inserts
   *                      subscribes, gets what was committed
   * COMMIT
   *                      gets the row
   * </pre>
   */
  @Test
  void firstValueComesWithin50MillisecondsDuringALongTransaction() throws Exception {
    try (Timeline timeline = new Timeline();
        TalkDatabase db = builder(Kind.READERS_BESIDE_WRITER).open()) {
      assertThat(chats(db).get()).isEmpty();
      timeline.run(
          () ->
              db.inTransaction(
                  () -> {
                    insert(db, "a");
                    timeline.reached("row is inserted");
                    timeline.await("first value is there");
                  }));
      timeline.await("row is inserted");
      BlockingQueue<List<String>> queue = new LinkedBlockingQueue<>();
      long start = System.nanoTime();
      try (Subscription subscription = chats(db).subscribe(queue::add)) {
        assertThat(queue.poll(10, SECONDS)).isEmpty();
        assertThat(NANOSECONDS.toMillis(System.nanoTime() - start)).isLessThan(50L);
        timeline.reached("first value is there");
        assertThat(queue.poll(10, SECONDS)).containsExactly("a|A|");
        assertThat(subscription.failure()).isNull();
      }
      timeline.join();
    }
  }

  @Test
  void rollbackWakesNobody() {
    try (TalkDatabase db = open()) {
      subscribe(db);
      assertThrows(
          IllegalStateException.class,
          () ->
              db.inTransaction(
                  () -> {
                    insert(db, "a");
                    throw new IllegalStateException();
                  }));
      assertThat(work.size()).isEqualTo(0);
      insert(db, "b");
      assertThat(work.size()).isEqualTo(1);
    }
  }

  @Test
  void rollbackOfASavepointWakesForTheRestAlone() {
    try (TalkDatabase db = open()) {
      AtomicInteger runs = new AtomicInteger();
      subscribe(db);
      db.run("INSERT INTO chats VALUES ('a', 'A')");
      db.messages(runs, "a").subscribe(value -> {});
      work.runAll();
      db.inTransaction(
          () -> {
            assertThrows(
                IllegalStateException.class,
                () ->
                    db.inTransaction(
                        () -> {
                          db.run("INSERT INTO messages (chat, text) VALUES ('a', 'undone')");
                          throw new IllegalStateException();
                        }));
            insert(db, "b");
          });
      assertThat(work.runAll()).isEqualTo(1);
      assertThat(runs.get()).isEqualTo(1);
    }
  }

  @Test
  void burstsAreAnsweredByOneRun() {
    try (TalkDatabase db = open()) {
      subscribe(db);
      for (int i = 0; i < 100; i++) {
        insert(db, "a" + i);
      }
      assertThat(work.runAll()).isEqualTo(1);
      assertThat(values).hasSize(2);
      assertThat(values.get(1)).hasSize(100);
    }
  }

  @Test
  void commitDuringARunIsAnsweredByAnother() {
    try (TalkDatabase db = open()) {
      chats(db)
          .subscribe(
              value -> {
                values.add(value);
                if (value.size() < 3) {
                  insert(db, "a" + value.size());
                }
              });
      work.runAll();
      assertThat(values).hasSize(4);
    }
  }

  @Test
  void equalResultIsNotDeliveredAgain() {
    try (TalkDatabase db = open()) {
      insert(db, "a");
      subscribe(db);
      db.inTransaction(
          () -> {
            db.run("DELETE FROM chats");
            insert(db, "a");
          });
      assertThat(work.runAll()).isEqualTo(1);
      assertThat(values).hasSize(1);
    }
  }

  @Test
  void listenerIsCalledOnItsExecutorAndOneAtATime() {
    try (TalkDatabase db = open()) {
      ManualExecutor screen = new ManualExecutor();
      chats(db).subscribe(screen, values::add);
      work.runAll();
      assertThat(values).isEmpty();
      insert(db, "a");
      assertThat(work.runAll()).isEqualTo(0);
      assertThat(screen.runAll()).isEqualTo(1);
      assertThat(values).hasSize(1);
      work.runAll();
      screen.runAll();
      assertThat(values).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void subscribingInATransactionDeliversAfterItsEnd(Kind kind) {
    try (TalkDatabase db = builder(kind).executor(work).open()) {
      db.inTransaction(
          () -> {
            insert(db, "a");
            chats(db).subscribe(values::add);
            assertThat(work.size()).isEqualTo(0);
          });
      work.runAll();
      assertThat(values).containsExactly(List.of("a|A|"));
    }
  }

  @Test
  void subscribingInATransactionThatIsUndoneDeliversWhatIsThere() {
    try (TalkDatabase db = open()) {
      assertThrows(
          IllegalStateException.class,
          () ->
              db.inTransaction(
                  () -> {
                    insert(db, "a");
                    chats(db).subscribe(values::add);
                    throw new IllegalStateException();
                  }));
      work.runAll();
      assertThat(values).containsExactly(List.of());
    }
  }

  @Test
  void whatAnotherOpeningWritesIsSeenAfterRefresh() {
    try (TalkDatabase db = open();
        TalkDatabase other = open()) {
      subscribe(db);
      insert(other, "a");
      assertThat(work.runAll()).isEqualTo(0);
      db.refresh();
      work.runAll();
      assertThat(values).hasSize(2);
      db.refresh();
      work.runAll();
      assertThat(values).hasSize(2);
    }
  }

  @Test
  void whatAnotherOpeningWritesIsSeenInTimeIfThatIsWished() throws Exception {
    BlockingQueue<List<String>> queue = new LinkedBlockingQueue<>();
    try (TalkDatabase db = builder(Kind.READERS_BESIDE_WRITER).refreshEvery(5).open();
        TalkDatabase other = open()) {
      chats(db).subscribe(queue::add);
      assertThat(queue.poll(10, SECONDS)).isEmpty();
      insert(other, "a");
      assertThat(queue.poll(10, SECONDS)).hasSize(1);
      insert(db, "b");
      assertThat(queue.poll(10, SECONDS)).hasSize(2);
      insert(other, "c");
      assertThat(queue.poll(10, SECONDS)).hasSize(3);
    }
    assertThrows(IllegalArgumentException.class, () -> builder(Kind.IN_MEMORY).refreshEvery(0));
  }

  @Test
  void queryThatFailsEndsItsSubscriptionAndTellsWhy() {
    try (TalkDatabase db = open()) {
      Subscription subscription = subscribe(db);
      db.run("ALTER TABLE chats RENAME TO talks");
      db.refresh();
      assertThrows(RuntimeException.class, work::runAll);
      assertThat(subscription.isOpen()).isFalse();
      assertThat(subscription.failure()).hasMessageThat().contains("no such table: chats");
    }
  }

  private Subscription subscribe(TalkDatabase db) {
    Subscription subscription = chats(db).subscribe(values::add);
    work.runAll();
    return subscription;
  }

  private static void insert(TalkDatabase db, String id) {
    db.run("INSERT INTO chats VALUES ('" + id + "', '" + id.toUpperCase(Locale.ROOT) + "')");
  }

  private static LiveQuery<List<String>> chats(TalkDatabase db) {
    return db.rows("SELECT id, title FROM chats ORDER BY id", CHATS.reads("id", "title"));
  }

  private TalkDatabase open() {
    return builder(Kind.READERS_BESIDE_WRITER).executor(work).open();
  }

  private Alcove.Builder<TalkDatabase> builder(Kind kind) {
    Driver driver =
        kind == Kind.IN_MEMORY ? Drivers.inMemory() : Drivers.file(folder.resolve("talk.db"));
    Alcove.Builder<TalkDatabase> builder = Alcove.builder(TalkDatabase.class, driver);
    return kind == Kind.ROLLBACK_JOURNAL ? builder.journalMode(JournalMode.DELETE) : builder;
  }
}

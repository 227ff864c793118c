// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.fixture.TalkDatabase.CHATS;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.alcove.Alcove;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.TalkDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks for what others have written. */
public class OtherProcessesTest {
  @TempDir Path folder;
  private final BlockingQueue<List<String>> told = new LinkedBlockingQueue<>();
  private final AtomicInteger runs = new AtomicInteger();

  private Alcove.Builder<TalkDatabase> builder() {
    return Alcove.builder(TalkDatabase.class, Drivers.file(folder.resolve("talk.db")));
  }

  private void watch(TalkDatabase db) throws InterruptedException {
    db.rows(runs, "SELECT id FROM chats", CHATS.reads("id")).subscribe(told::add);
    assertThat(told.poll(10, SECONDS)).isEmpty();
    settle();
  }

  /** Many looks later. */
  private static void settle() throws InterruptedException {
    MILLISECONDS.sleep(60);
  }

  @Test
  void looksDoNotWaitForAnIdleTransaction() throws InterruptedException {
    try (TalkDatabase db = builder().refreshEvery(5).open()) {
      watch(db);
      db.inTransaction(
          () -> {
            for (int i = 0; i < 20; i++) {
              MILLISECONDS.sleep(10);
              assertThat(stackOfLooking()).doesNotContain("pool.Writer");
            }
          });
    }
  }

  private static String stackOfLooking() {
    for (Map.Entry<Thread, StackTraceElement[]> thread : Thread.getAllStackTraces().entrySet()) {
      if (thread.getKey().getName().equals("alcove-refresh")) {
        return List.of(thread.getValue()).toString();
      }
    }
    throw new AssertionError("nobody looks");
  }

  @Test
  void ownCommitsWakeNobodyOnceMore() throws InterruptedException {
    try (TalkDatabase db = builder().refreshEvery(5).open()) {
      watch(db);
      runs.set(0);
      for (int i = 1; i <= 5; i++) {
        db.run("INSERT INTO chats VALUES ('" + i + "', 'x')");
        assertThat(told.poll(10, SECONDS)).hasSize(i);
        settle();
        db.run("INSERT INTO counters VALUES (1, 'x')");
        settle();
        assertThat(runs.get()).isEqualTo(i);
      }
    }
  }

  @Test
  void othersCommitsAreSeenBetweenOwnOnes() throws InterruptedException {
    try (TalkDatabase db = builder().refreshEvery(5).open();
        TalkDatabase other = builder().open()) {
      watch(db);
      for (int i = 1; i <= 5; i++) {
        db.run("INSERT INTO counters VALUES (1, 'x')");
        other.run("INSERT INTO chats VALUES ('" + i + "', 'x')");
        db.run("INSERT INTO counters VALUES (1, 'x')");
        assertThat(told.poll(10, SECONDS)).hasSize(i);
      }
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.fixture.TalkDatabase.CHATS;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.Alcove;
import dev.alcove.LiveQuery;
import dev.alcove.error.TransactionException;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.ManualExecutor;
import dev.alcove.fixture.TalkDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What live queries see of {@code inBulk}. */
public class BulkTest {
  private static final String TRIGGERS =
      "SELECT count(*) FROM sqlite_temp_master WHERE type = 'trigger'";

  @TempDir Path folder;

  private final ManualExecutor work = new ManualExecutor();
  private final List<List<String>> values = new ArrayList<>();
  private final AtomicInteger runs = new AtomicInteger();

  @Test
  void nothingIsWatchedUntilItsEndAndThenAgain() {
    try (TalkDatabase db = open()) {
      subscribe(db);
      db.inTransaction(() -> assertThat(ask(db, TRIGGERS)).isNotEqualTo("0"));
      db.inBulk(() -> assertThat(ask(db, TRIGGERS)).isEqualTo("0"));
      work.runAll();
      insert(db, "a");
      assertThat(work.runAll()).isEqualTo(1);
      assertThat(values).containsExactly(List.of(), List.of("a|"));
    }
  }

  @Test
  void eachQueryRunsOnceAtItsEndAndDeliversWhatIsNew() {
    try (TalkDatabase db = open()) {
      subscribe(db);
      List<List<String>> others = new ArrayList<>();
      db.messages(runs, "x").subscribe(others::add);
      work.runAll();
      runs.set(0);
      String last =
          db.inBulk(
              () -> {
                for (int i = 0; i < 100; i++) {
                  insert(db, "a" + i);
                }
                return "a99";
              });
      assertThat(last).isEqualTo("a99");
      assertThat(work.runAll()).isEqualTo(2);
      assertThat(values).hasSize(2);
      assertThat(values.get(1)).hasSize(100);
      assertThat(runs.get()).isEqualTo(1);
      assertThat(others).hasSize(1);
    }
  }

  @Test
  void whatIsUndoneWakesNobody() {
    try (TalkDatabase db = open()) {
      subscribe(db);
      assertThrows(
          IllegalStateException.class,
          () ->
              db.inBulk(
                  () -> {
                    insert(db, "a");
                    throw new IllegalStateException();
                  }));
      assertThat(work.size()).isEqualTo(0);
      assertThat(ask(db, "SELECT count(*) FROM chats")).isEqualTo("0");
      insert(db, "b");
      work.runAll();
      assertThat(values).containsExactly(List.of(), List.of("b|"));
    }
  }

  @Test
  void insideATransactionItIsASavepoint() {
    try (TalkDatabase db = open()) {
      subscribe(db);
      db.inTransaction(
          () -> {
            insert(db, "a");
            assertThrows(
                IllegalStateException.class,
                () ->
                    db.inBulk(
                        () -> {
                          insert(db, "undone");
                          throw new IllegalStateException();
                        }));
            db.inBulk(() -> insert(db, "b"));
          });
      assertThat(work.runAll()).isEqualTo(1);
      assertThat(values).containsExactly(List.of(), List.of("a|", "b|")).inOrder();
    }
  }

  @Test
  void whoeverComesMeanwhileSeesItsEnd() {
    try (TalkDatabase db = open()) {
      db.inBulk(
          () -> {
            insert(db, "a");
            chats(db).subscribe(values::add);
            insert(db, "b");
          });
      work.runAll();
      assertThat(values.get(values.size() - 1)).containsExactly("a|", "b|");
      insert(db, "c");
      work.runAll();
      assertThat(values.get(values.size() - 1)).containsExactly("a|", "b|", "c|");
    }
  }

  @Test
  void snapshotRefusesIt() {
    try (TalkDatabase db = open()) {
      TransactionException refused =
          assertThrows(
              TransactionException.class,
              () ->
                  db.inSnapshot(
                      () -> {
                        db.inBulk(() -> insert(db, "a"));
                        return "";
                      }));
      assertThat(refused).hasMessageThat().contains("inBulk");
      db.inBulk(() -> insert(db, "b"));
    }
  }

  private void subscribe(TalkDatabase db) {
    chats(db).subscribe(values::add);
    work.runAll();
  }

  private static void insert(TalkDatabase db, String id) {
    db.run("INSERT INTO chats VALUES ('" + id + "', 'title')");
  }

  private static String ask(TalkDatabase db, String sql) {
    return db.rows(sql, CHATS.reads("id")).get().get(0).replace("|", "");
  }

  private static LiveQuery<List<String>> chats(TalkDatabase db) {
    return db.rows("SELECT id FROM chats ORDER BY id", CHATS.reads("id"));
  }

  private TalkDatabase open() {
    return Alcove.builder(TalkDatabase.class, Drivers.file(folder.resolve("talk.db")))
        .executor(work)
        .open();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.fixture.TalkDatabase.COUNTERS;

import dev.alcove.Alcove;
import dev.alcove.Subscription;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.ManualExecutor;
import dev.alcove.fixture.TalkDatabase;
import dev.alcove.generated.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How little is noted of what changes. */
public class WatchesTest {
  private static final String WATCHES = "temp.\"alcove_live_counters.\"";
  private static final String LOG = "temp.alcove_live_log";

  private final ManualExecutor work = new ManualExecutor();
  private final TalkDatabase db =
      Alcove.builder(TalkDatabase.class, Drivers.inMemory()).executor(work).open();
  private final AtomicInteger numbers = new AtomicInteger();

  @AfterEach
  void close() {
    db.close();
  }

  private int runs(String sql) {
    db.run(sql);
    return work.runAll();
  }

  private long count(String table) {
    try (Statement query = db.write("T", "SELECT count(*) FROM " + table)) {
      return query.one(row -> row.getLong(0));
    }
  }

  private void watchNumbers() {
    for (int i = 0; i < 500; i++) {
      db.rows(numbers, "SELECT number FROM counters", COUNTERS.reads("number"))
          .subscribe(value -> {});
    }
    work.runAll();
  }

  @Test
  void whoReadTheSameShareAWatchAndAreAllWoken() {
    watchNumbers();
    Subscription names =
        db.rows("SELECT name FROM counters", COUNTERS.reads("name")).subscribe(value -> {});
    work.runAll();
    assertThat(runs("INSERT INTO counters VALUES (1, 'x')")).isEqualTo(501);
    assertThat(count(WATCHES)).isEqualTo(2);
    assertThat(runs("UPDATE counters SET name = 'y'")).isEqualTo(1);
    names.close();
    assertThat(runs("UPDATE counters SET number = 2, name = 'z'")).isEqualTo(500);
    assertThat(count(WATCHES)).isEqualTo(1);
  }

  @Test
  void keyIsNotedOnceHoweverManyOfItsRowsChange() {
    watchNumbers();
    AtomicInteger a = new AtomicInteger();
    db.messages(a, "a").subscribe(value -> {});
    db.run("INSERT INTO chats VALUES ('a', 'A'), ('b', 'B')");
    work.runAll();
    db.inTransaction(
        () -> {
          for (int i = 0; i < 1_000; i++) {
            db.run("INSERT INTO counters VALUES (" + i + ", 'x')");
          }
          String text = "(chat, text) SELECT 'a', number FROM counters";
          db.run("INSERT INTO messages " + text);
          db.run("INSERT INTO messages " + text.replace("'a'", "'b'"));
          db.run("UPDATE messages SET text = text || '!'");
          assertThat(count(LOG)).isEqualTo(2);
        });
    assertThat(work.runAll()).isEqualTo(501);
    assertThat(count(LOG)).isEqualTo(0);
    assertThat(a.get()).isEqualTo(2);
  }
}

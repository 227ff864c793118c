// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.fixture.TalkDatabase.CHATS;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.alcove.Alcove;
import dev.alcove.LiveQuery;
import dev.alcove.Subscription;
import dev.alcove.driver.jdbc.JdbcDriver;
import dev.alcove.fixture.TalkDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveQueryTest {
  @TempDir Path folder;

  @Test
  void getReadsNow() {
    try (TalkDatabase db = open()) {
      LiveQuery<List<String>> chats = chats(db);
      assertThat(chats.get()).isEmpty();
      db.run("INSERT INTO chats VALUES ('a', 'A')");
      assertThat(chats.get()).containsExactly("a|A|");
    }
  }

  @Test
  void firstValueComesAtOnceAndThenEachChangedOne() throws Exception {
    try (TalkDatabase db = open()) {
      BlockingQueue<List<String>> values = new LinkedBlockingQueue<>();
      Subscription subscription = chats(db).subscribe(values::add);
      assertThat(values.poll(10, SECONDS)).isEmpty();
      db.run("INSERT INTO chats VALUES ('a', 'A')");
      assertThat(values.poll(10, SECONDS)).containsExactly("a|A|");
      db.run("INSERT INTO chats VALUES ('b', 'B')");
      assertThat(values.poll(10, SECONDS)).containsExactly("a|A|", "b|B|");
      subscription.close();
    }
  }

  private static LiveQuery<List<String>> chats(TalkDatabase db) {
    return db.rows("SELECT id, title FROM chats ORDER BY id", CHATS.reads("id", "title"));
  }

  private TalkDatabase open() {
    return Alcove.open(TalkDatabase.class, JdbcDriver.file(folder.resolve("talk.db")));
  }
}

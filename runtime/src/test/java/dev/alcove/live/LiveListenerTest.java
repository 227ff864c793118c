// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.fixture.TalkDatabase.CHATS;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.Alcove;
import dev.alcove.LiveQuery;
import dev.alcove.Subscription;
import dev.alcove.error.DatabaseClosedException;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.ManualExecutor;
import dev.alcove.fixture.TalkDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What listeners of live queries may do. */
public class LiveListenerTest {
  @TempDir Path folder;

  private final ManualExecutor work = new ManualExecutor();
  private final List<List<String>> values = new ArrayList<>();

  @Test
  void listenerThatThrowsEndsItsOwnSubscriptionAlone() {
    try (TalkDatabase db = open()) {
      IllegalStateException thrown = new IllegalStateException("by the listener");
      Subscription bad =
          chats(db)
              .subscribe(
                  value -> {
                    throw thrown;
                  });
      assertThat(assertThrows(IllegalStateException.class, work::runAll)).isSameInstanceAs(thrown);
      assertThat(bad.isOpen()).isFalse();
      assertThat(bad.failure()).isSameInstanceAs(thrown);
      subscribe(db);
      insert(db, "a");
      work.runAll();
      assertThat(values).hasSize(2);
    }
  }

  @Test
  void subscriptionMayBeClosedByItsListener() {
    try (TalkDatabase db = open()) {
      List<Subscription> own = new ArrayList<>();
      own.add(
          chats(db)
              .subscribe(
                  value -> {
                    values.add(value);
                    own.get(0).close();
                  }));
      work.runAll();
      insert(db, "a");
      assertThat(work.runAll()).isEqualTo(0);
      assertThat(values).hasSize(1);
      assertThat(own.get(0).failure()).isNull();
      own.get(0).close();
    }
  }

  @Test
  void databaseMayBeClosedByAListener() {
    TalkDatabase db = open();
    Subscription closing = chats(db).subscribe(value -> db.close());
    Subscription other = chats(db).subscribe(values::add);
    work.runAll();
    assertThat(other.isOpen()).isFalse();
    assertThat(closing.isOpen()).isFalse();
    assertThat(other.failure()).isNull();
    assertThat(values).isEmpty();
    DatabaseClosedException e =
        assertThrows(DatabaseClosedException.class, () -> chats(db).subscribe(values::add));
    assertThat(e).hasMessageThat().startsWith("TalkDatabase.rows uses ");
  }

  @Test
  void listenerMayWriteAndSubscribe() {
    try (TalkDatabase db = open()) {
      List<List<String>> others = new ArrayList<>();
      chats(db)
          .subscribe(
              value -> {
                values.add(value);
                if (value.isEmpty()) {
                  insert(db, "a");
                  chats(db).subscribe(others::add);
                }
              });
      work.runAll();
      assertThat(values).containsExactly(List.of(), List.of("a|A|")).inOrder();
      assertThat(others).containsExactly(List.of("a|A|"));
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
    return Alcove.builder(TalkDatabase.class, Drivers.file(folder.resolve("talk.db")))
        .executor(work)
        .open();
  }
}
